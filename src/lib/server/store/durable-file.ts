import { open, readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { DurableWriter, type Text } from './durable-write';

/**
 * Puts a text at its path. @returns whether it is there, durably; not when its beginning would have to be sent again.
 * @throws the system's error
 */
export type WriteText = (text: Text) => Promise<boolean>;

/** In this thread, which waits for the disk: for tools and tests. The server has durable-thread.ts. */
export function writeHere(): WriteText {
  const writer = new DurableWriter();
  return (text) => new Promise((resolve) => resolve(writer.write(text)));
}

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
    private readonly put: WriteText,
  ) {}

  async read(): Promise<T | null> {
    const text = await textAt(this.path);
    return text === null ? null : (JSON.parse(text) as T);
  }

  async write(data: T): Promise<void> {
    await this.put({ path: this.path, after: 0, added: JSON.stringify(data), end: '' });
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
