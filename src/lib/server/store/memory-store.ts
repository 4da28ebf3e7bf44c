import { Chain, textOf } from './log';
import type { LogRecord, Store } from './store';

/** Keeps logs in memory: for tests of what stands on a store, and proof that the interface is not lowdb's. */
export class MemoryStore implements Store {
  readonly #logs = new Map<string, string[]>();

  list(): Promise<string[]> {
    return Promise.resolve([...this.#logs.keys()]);
  }

  create(code: string): Promise<void> {
    if (this.#logs.has(code)) return Promise.reject(new Error(`meeting ${code} exists`));
    this.#logs.set(code, []);
    return Promise.resolve();
  }

  async *read(code: string): AsyncGenerator<LogRecord[]> {
    const chain = new Chain(code);
    yield await Promise.resolve((this.#logs.get(code) ?? []).map((text) => chain.next(text)));
  }

  open(code: string): AsyncGenerator<LogRecord[]> {
    return this.read(code);
  }

  append(code: string, records: readonly LogRecord[]): Promise<void> {
    this.#logs.get(code)?.push(...records.map(textOf));
    return Promise.resolve();
  }

  remove(code: string): Promise<void> {
    this.#logs.delete(code);
    return Promise.resolve();
  }
}
