import { listing } from '../../documents/listing';
import type { Drawing } from '../../documents/registry';
import { Timeline, type LoggedEvent } from '../../meeting/timeline';
import { packed } from '../../proof/archive';
import { archiveFiles } from '../../proof/build';
import { drawingNamed } from '../files';
import { linesOf } from '../store/segment-file';
import { answering } from '../thread/answering';
import { toDocx } from './docx';
import type { Pictures } from './photos';
import type { Proving, Recounting, Wanted } from './render';
import { toXlsx } from './xlsx';

/* The script of render.ts's thread. */

async function written(drawn: Drawing, pictures?: Pictures): Promise<Uint8Array> {
  switch (drawn.format) {
    case 'docx':
      return toDocx(drawn.document, pictures);
    case 'xlsx':
      return toXlsx(drawn.workbook);
    case 'txt':
      return new TextEncoder().encode(drawn.text);
  }
}

async function file({ name, view, at, pictures }: Wanted): Promise<Uint8Array> {
  const drawn = drawingNamed(name, view, at);
  if (!drawn) throw new Error(`no document is called ${name}`);
  return written(drawn, pictures);
}

/** Every document that is ready, the log and what is needed to check them, as one .zip. */
async function proof({ folder, events, checker, ...drawn }: Proving): Promise<Uint8Array> {
  const { view, at } = drawn;
  const ready = listing(view).documents.filter(({ waitsFor }) => !waitsFor);
  const documents = new Map<string, Uint8Array>();
  for (const { name } of ready.flatMap(({ files }) => files))
    documents.set(name, await file({ ...drawn, name }));
  const log = await linesOf(folder, events);
  if (log.length < events) throw new Error('the log on disk is shorter than the meeting');
  return packed(archiveFiles({ view, at, log, checker, documents }));
}

/** All that happened, as JSON. */
async function timeline({ timelineOf, events }: Recounting): Promise<Uint8Array> {
  const read = new Timeline();
  const lines = await linesOf(timelineOf, events);
  const entries = lines.flatMap((line) => read.next(JSON.parse(line) as LoggedEvent) ?? []);
  return new TextEncoder().encode(JSON.stringify({ entries }));
}

answering((wanted: Wanted | Proving | Recounting): Promise<Uint8Array> => {
  if ('timelineOf' in wanted) return timeline(wanted);
  return 'folder' in wanted ? proof(wanted) : file(wanted);
});
