import { documentNamed } from '../files';
import { answering } from '../thread/answering';
import { toDocx } from './docx';
import type { Wanted } from './render';
import { parentPort } from 'node:worker_threads';
import type { Drawing } from '../../documents/registry';
import { drawingNamed } from '../files';
import type { Question, Reply } from './thread-messages';
import { toXlsx } from './xlsx';

/* The script of render.ts's thread. */

answering(async ({ name, view, at }: Wanted): Promise<Uint8Array> => {
  const document = documentNamed(name, view, at);
  if (!document) throw new Error(`no document is called ${name}`);
  return toDocx(document);
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

async function made({ name, view, at }: Wanted): Promise<Uint8Array> {
  const drawn = drawingNamed(name, view, at);
  if (!drawn) throw new Error(`no document is called ${name}`);
  return written(drawn);
}

parentPort?.on('message', ({ id, question }: Question<Wanted>) => {
  const send = (reply: Reply<Uint8Array>) => parentPort?.postMessage(reply);
  made(question).then(
    (answer) => send({ id, answer }),
    (error: unknown) =>
      send({ id, problem: error instanceof Error ? error.message : String(error) }),
  );
});
