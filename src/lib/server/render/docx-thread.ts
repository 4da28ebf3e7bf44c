import { parentPort } from 'node:worker_threads';
import type { Document } from '../../documents/document';
import { toDocx } from './docx';
import type { Question, Reply } from './thread-messages';

/* The script of render.ts's thread. A document that cannot be made is answered too, and the thread goes on. */

parentPort?.on('message', ({ id, question }: Question<Document>) => {
  const send = (reply: Reply<Uint8Array>) => parentPort?.postMessage(reply);
  toDocx(question).then(
    (answer) => send({ id, answer }),
    (error: unknown) =>
      send({ id, problem: error instanceof Error ? error.message : String(error) }),
  );
});
