import { parentPort } from 'node:worker_threads';
import { documentNamed } from '../files';
import { toDocx } from './docx';
import type { Wanted } from './render';
import type { Question, Reply } from './thread-messages';

/* The script of render.ts's thread. A document that cannot be made is answered too, and the thread goes on. */

async function made({ name, view, at }: Wanted): Promise<Uint8Array> {
  const document = documentNamed(name, view, at);
  if (!document) throw new Error(`no document is called ${name}`);
  return toDocx(document);
}

parentPort?.on('message', ({ id, question }: Question<Wanted>) => {
  const send = (reply: Reply<Uint8Array>) => parentPort?.postMessage(reply);
  made(question).then(
    (answer) => send({ id, answer }),
    (error: unknown) =>
      send({ id, problem: error instanceof Error ? error.message : String(error) }),
  );
});
