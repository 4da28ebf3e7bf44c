import { open, readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { writeDurably, type Writing } from './durable-write';

/** Resolves when it is on the disk. @throws the system's error */
export type Write = (writing: Writing) => Promise<void>;

/** In this thread, which waits for the disk: for tools and tests. The server has write-in-thread.ts. */
export const writeHere: Write = (writing) =>
  new Promise((resolve) => {
    writeDurably(writing);
    resolve();
  });

/** @returns null where there is no such file. */
export async function textAt(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** lowdb adapter for a value kept as a JSON file, whose write survives a power cut. (lowdb's own never syncs.) */
export class DurableFile<T> implements Adapter<T> {
  constructor(
    private readonly path: string,
    private readonly put: Write,
  ) {}

  async read(): Promise<T | null> {
    const text = await textAt(this.path);
    return text === null ? null : (JSON.parse(text) as T);
  }

  async write(data: T): Promise<void> {
    await this.put({ path: this.path, text: JSON.stringify(data) });
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
