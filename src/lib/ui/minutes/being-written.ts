import { itemsOf } from '../../documents/markdown';
import type { Views } from '../../meeting/views';

type View = Views['secretary'];

/** What stands where a text has only just been begun, so that its place on the paper does not vanish. */
const begun = '…';
const saysNothing = (text: string) => itemsOf(text, 1, 'auto').length === 0;

/** The meeting with the sections as they are on this page, saved or not. A final text is shown as it was approved. */
export function beingWritten(
  view: View,
  texts: Readonly<Record<string, string>>,
  open: string | null,
): View {
  const { minutes } = view;
  if (minutes.approvedAt !== null) return view;
  const sections = { ...minutes.sections };
  for (const [section, text] of Object.entries(texts)) {
    sections[section] = { at: sections[section]?.at ?? 0, text };
  }
  const opened = open?.startsWith('item:') ? (sections[open]?.text ?? '') : null;
  if (open !== null && opened !== null && saysNothing(opened)) {
    sections[open] = { at: 0, text: begun };
  }
  return { ...view, minutes: { ...minutes, sections } };
}
