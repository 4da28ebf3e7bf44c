import type { Document } from './document';
import { fingerprint } from './fingerprint';
import { minutesDocument, type MinutesOptions } from './minutes';
import { isFinal, type SecretaryView } from './secretary-view';

/** The meeting as if the chair had just approved its minutes. `at`: ms. */
export function asApproved(view: SecretaryView, at: number): SecretaryView {
  if (isFinal(view)) return view;
  const { minutes } = view;
  return { ...view, minutes: { ...minutes, approvedAt: at, version: minutes.version + 1 } };
}

/**
 * The minutes word for word as they will be once approved, still marked as a draft: what the chair reads is what
 * becomes final, and its fingerprint says so.
 */
export function minutesForApproval(
  view: SecretaryView,
  at: number,
  options: MinutesOptions = {},
): Document {
  const final = minutesDocument(asApproved(view, at), options);
  if (isFinal(view)) return final;
  const hash = fingerprint(final.sections, final.layout);
  return {
    ...final,
    draft: true,
    footer: `Naskah untuk persetujuan pimpinan rapat · sidik isi ${hash}`,
  };
}
