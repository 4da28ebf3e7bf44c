import { Worker } from 'node:worker_threads';
import type { Question, Reply } from './messages';

type Waiting<A> = { resolve: (answer: A) => void; reject: (error: Error) => void };
type Running<A> = { worker: Worker; waiting: Map<number, Waiting<A>> };

/** A worker thread that is started when first asked, kept, and replaced after it died. */
export class Thread<Q, A> {
  #running: Running<A> | null = null;
  #lastId = 0;

  constructor(
    readonly source: string,
    readonly maxMemoryMb: number,
  ) {}

  /** Spares the first question the start. */
  start(): void {
    this.#running ??= this.#start();
  }

  ask(question: Q): Promise<A> {
    const { worker, waiting } = (this.#running ??= this.#start());
    const id = (this.#lastId += 1);
    const message: Question<Q> = { id, question };
    return new Promise((resolve, reject) => {
      worker.postMessage(message);
      waiting.set(id, { resolve, reject });
      worker.ref();
    });
  }

  /** Whoever still waits is refused. */
  async stop(): Promise<void> {
    await this.#running?.worker.terminate();
  }

  #start(): Running<A> {
    const worker = new Worker(this.source, {
      eval: true,
      resourceLimits: { maxOldGenerationSizeMb: this.maxMemoryMb },
    });
    const waiting = new Map<number, Waiting<A>>();
    let reason = new Error('the thread was stopped');
    worker.on('message', (reply: Reply<A>) => {
      const asked = waiting.get(reply.id);
      waiting.delete(reply.id);
      // An idle thread keeps no process alive.
      if (waiting.size === 0) worker.unref();
      if ('answer' in reply) asked?.resolve(reply.answer);
      // The log tells a system's error by its code.
      else asked?.reject(Object.assign(new Error(reply.problem), { code: reply.code }));
    });
    worker.on('error', (error: Error) => (reason = error));
    worker.on('exit', () => {
      if (this.#running?.worker === worker) this.#running = null;
      for (const { reject } of waiting.values()) reject(reason);
    });
    worker.unref();
    return { worker, waiting };
  }
}
