import { open, readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { writeDurably, type Text } from './durable-write';

/** Puts a text at its path; durable when it resolves. @throws the system's error */
export type WriteText = (text: Text) => Promise<void>;

/** In this thread, which waits for the disk: for tools and tests. The server has durable-thread.ts. */
export const writeHere: WriteText = (text) =>
  new Promise((resolve) => {
    writeDurably(text);
    resolve();
  });

/** lowdb adapter for a text, whose write survives a power cut. (lowdb's own adapter never syncs.) */
export class DurableText implements Adapter<string> {
  constructor(
    private readonly path: string,
    private readonly put: WriteText,
  ) {}

  async read(): Promise<string | null> {
    try {
      return await readFile(this.path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  write(text: string): Promise<void> {
    return this.put({ path: this.path, text });
  }
}

/** lowdb adapter for a value kept as a durable JSON file. */
export class DurableFile<T> implements Adapter<T> {
  readonly #text: DurableText;

  constructor(path: string, put: WriteText) {
    this.#text = new DurableText(path, put);
  }

  async read(): Promise<T | null> {
    const text = await this.#text.read();
    return text === null ? null : (JSON.parse(text) as T);
  }

  write(data: T): Promise<void> {
    return this.#text.write(JSON.stringify(data));
  }
}

/** Makes what was created, renamed or removed in a folder durable. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
