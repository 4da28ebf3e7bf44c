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
export function secretaryView(meeting: Meeting): SecretaryView {
  const slices = Object.entries(secretarySlices).map(([name, { build }]) => [name, build(meeting)]);
  return Object.fromEntries(slices) as SecretaryView;
}

const drawOf = (name: string): Draw | undefined => {
  const kind = fileName.exec(name)?.[1] ?? '';
  return Object.hasOwn(documents, kind) ? documents[kind] : undefined;
};

/** Whether a file name asks for a document there is. */
export const isDocument = (name: string): boolean => drawOf(name) !== undefined;

/** The document that a file name asks for; null when there is no such kind. `at`: the time it bears, ms. */
export const documentNamed = (name: string, view: SecretaryView, at: number): Document | null =>
  drawOf(name)?.(view, at) ?? null;
