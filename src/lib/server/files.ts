import { askedBy, drawing, type Drawing, type Format } from '../documents/registry';
import { sampleTemplate } from '../documents/template/sample';
import type { Meeting } from '../meeting/meeting';
import type { Views } from '../meeting/views';
import { secretarySlices } from '../meeting/views/staff';

/* The documents of a meeting by their file names (documents/registry.ts). */

type SecretaryView = Views['secretary'];

/** Beside the meeting's documents: what an own template may begin from. */
export const sampleTemplateName = 'Contoh-Templat.docx';

export const contentTypes: Record<Format, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  txt: 'text/plain; charset=utf-8',
};

/** All that the secretary may see: what that role may not see cannot be printed. */
export function secretaryView(meeting: Meeting): SecretaryView {
  const slices = Object.entries(secretarySlices).map(([name, { build }]) => [name, build(meeting)]);
  return Object.fromEntries(slices) as SecretaryView;
}

/** The document that a file name asks for; null when there is no such kind. `at`: the time it bears, ms. */
export function drawingNamed(name: string, view: SecretaryView, at: number): Drawing | null {
  if (name === sampleTemplateName) return { format: 'docx', document: sampleTemplate(view) };
  const asked = askedBy(name);
  return asked && drawing(asked, view, at);
}
