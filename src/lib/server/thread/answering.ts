import { parentPort } from 'node:worker_threads';
import type { Question, Reply } from './messages';

/** The script's side of a Thread. What cannot be done is answered too, and the thread goes on. */
export function answering(answer: (question: never) => unknown): void {
  parentPort?.on('message', ({ id, question }: Question<never>) => {
    const send = (reply: Reply<unknown>) => parentPort?.postMessage(reply);
    const fail = (error: unknown) =>
      send(
        error instanceof Error
          ? { id, problem: error.message, code: (error as NodeJS.ErrnoException).code }
          : { id, problem: String(error) },
      );
    try {
      const made = answer(question);
      if (made instanceof Promise) made.then((answer: unknown) => send({ id, answer }), fail);
      else send({ id, answer: made });
    } catch (error) {
      fail(error);
    }
  });
}
