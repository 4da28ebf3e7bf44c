import type { Document } from '../documents/document';
import { minutesDocument } from '../documents/minutes';
import type { Meeting } from '../meeting/meeting';
import type { Views } from '../meeting/views';
import { secretarySlices } from '../meeting/views/staff';

/* The documents of a meeting by what their file names begin with. */

type SecretaryView = Views['secretary'];
type Draw = (view: SecretaryView, at: number) => Document;

const documents: Record<string, Draw> = {
  Notula: (view, at) => minutesDocument(view, { at }),
};

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A name that is safe in a header and on every disk: `Notula_Rakoor_2026-12-10.docx`. */
const fileName = /^([A-Za-z]+)(_[A-Za-z0-9_-]{0,120})?\.docx$/;

/** All that the secretary may see: what that role may not see cannot be printed. */
function secretaryView(meeting: Meeting): SecretaryView {
  const slices = Object.entries(secretarySlices).map(([name, { build }]) => [name, build(meeting)]);
  return Object.fromEntries(slices) as SecretaryView;
}

/** The document that a file name asks for; null when there is no such kind. */
export function documentNamed(name: string, meeting: Meeting, at: number): Document | null {
  const kind = fileName.exec(name)?.[1] ?? '';
  const draw = Object.hasOwn(documents, kind) ? documents[kind] : undefined;
  return draw ? draw(secretaryView(meeting), at) : null;
}
