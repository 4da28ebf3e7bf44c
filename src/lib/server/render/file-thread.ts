import { listing } from '../../documents/listing';
import type { Drawing } from '../../documents/registry';
import type { Filling } from '../../documents/template/filling';
import { Timeline, type LoggedEvent } from '../../meeting/timeline';
import { documentFolder, packed } from '../../proof/archive';
import { archiveFiles } from '../../proof/build';
import { drawingNamed } from '../files';
import { linesOf } from '../store/segment-file';
import { answering } from '../thread/answering';
import { toDocx } from './docx';
import type { Pictures } from './photos';
import { readMaterials } from './proof-materials';
import type { Looking, Proving, Recounting, Wanted } from './render';
import { filledTemplate, templateReport } from './template';
import { toXlsx } from './xlsx';

/* The script of render.ts's thread. */

async function written(drawn: Drawing, pictures?: Pictures): Promise<Uint8Array> {
  switch (drawn.format) {
    case 'docx':
      return 'filling' in drawn
        ? filled(drawn.filling, pictures)
        : toDocx(drawn.document, pictures);
    case 'xlsx':
      return toXlsx(drawn.workbook);
    case 'txt':
      return new TextEncoder().encode(drawn.text);
  }
}

function filled(filling: Filling, pictures: Pictures = {}): Promise<Uint8Array> {
  const template = pictures[filling.template.id];
  if (!template) throw new Error('the template is gone');
  return filledTemplate(filling, template, pictures);
}

async function file({ name, view, at, pictures }: Wanted): Promise<Uint8Array> {
  const drawn = drawingNamed(name, view, at);
  if (!drawn) throw new Error(`no document is called ${name}`);
  return written(drawn, pictures);
}

/** Whether the office's Word file is there, where the document is written into one: without it the rest still counts. */
function isWhole(name: string, { view, at, pictures = {} }: Omit<Wanted, 'name'>): boolean {
  const drawn = drawingNamed(name, view, at);
  return !drawn || !('filling' in drawn) || drawn.filling.template.id in pictures;
}

/** Every document that is ready, the log and what is needed to check them, as one .zip. */
async function proof({ folder, events, checker, kept, ...drawn }: Proving): Promise<Uint8Array> {
  const { view, at } = drawn;
  const ready = listing(view).documents.filter(({ waitsFor }) => !waitsFor);
  const documents = new Map(Object.entries(kept));
  for (const { name } of ready.flatMap(({ files }) => files)) {
    const place = documentFolder + name;
    if (!documents.has(place) && isWhole(name, drawn))
      documents.set(place, await file({ ...drawn, name }));
  }
  const log = await linesOf(folder, events);
  if (log.length < events) throw new Error('the log on disk is shorter than the meeting');
  const materials = await readMaterials(view, folder);
  return packed(archiveFiles({ view, at, log, checker, documents, materials }));
}

/** All that happened, as JSON. */
async function timeline({ timelineOf, events }: Recounting): Promise<Uint8Array> {
  const read = new Timeline();
  const lines = await linesOf(timelineOf, events);
  const entries = lines.flatMap((line) => read.next(JSON.parse(line) as LoggedEvent) ?? []);
  return new TextEncoder().encode(JSON.stringify({ entries }));
}

/** What a template asks for, or why it is not let in, as JSON. */
const look = async ({ template }: Looking): Promise<Uint8Array> =>
  new TextEncoder().encode(JSON.stringify(await templateReport(template)));

answering((wanted: Wanted | Proving | Recounting | Looking): Promise<Uint8Array> => {
  if ('template' in wanted) return look(wanted);
  if ('timelineOf' in wanted) return timeline(wanted);
  return 'folder' in wanted ? proof(wanted) : file(wanted);
});
