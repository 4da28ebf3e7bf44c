import type { Drawing } from '../../documents/registry';
import { listing } from '../../documents/listing';
import type { SecretaryView } from '../../documents/secretary-view';
import { packed } from '../../proof/archive';
import { archiveFiles } from '../../proof/build';
import { drawingNamed } from '../files';
import { answering } from '../thread/answering';
import { toDocx } from './docx';
import { linesOf } from '../store/segment-file';
import type { Proving, Wanted } from './render';
import { toXlsx } from './xlsx';

/* The script of render.ts's thread. */

async function written(drawn: Drawing): Promise<Uint8Array> {
  switch (drawn.format) {
    case 'docx':
      return toDocx(drawn.document);
    case 'xlsx':
      return toXlsx(drawn.workbook);
    case 'txt':
      return new TextEncoder().encode(drawn.text);
  }
}

async function file(name: string, view: SecretaryView, at: number): Promise<Uint8Array> {
  const drawn = drawingNamed(name, view, at);
  if (!drawn) throw new Error(`no document is called ${name}`);
  return written(drawn);
}

/** Every document that is ready, the log and what is needed to check them, as one .zip. */
async function proof({ view, at, folder, events, checker }: Proving): Promise<Uint8Array> {
  const ready = listing(view).documents.filter(({ waitsFor }) => !waitsFor);
  const documents = new Map<string, Uint8Array>();
  for (const { name } of ready.flatMap(({ files }) => files))
    documents.set(name, await file(name, view, at));
  const log = await linesOf(folder, events);
  if (log.length < events) throw new Error('the log on disk is shorter than the meeting');
  return packed(archiveFiles({ view, at, log, checker, documents }));
}

answering((wanted: Wanted | Proving): Promise<Uint8Array> =>
  'name' in wanted ? file(wanted.name, wanted.view, wanted.at) : proof(wanted),
);
