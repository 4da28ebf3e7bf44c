import { open, readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { Thread } from '../thread/thread';
import source from './durable-thread?thread';
import type { Text } from './durable-write';

/** Holds one text at a time. */
const maxMemoryMb = 64;

/**
 * One errand to one thread for each write: six errands to Node's pool, one for each step, cost twice the processor's
 * time, and a vote waits for them all.
 */
const writing = new Thread<Text, undefined>(source, maxMemoryMb);

/** lowdb adapter for a text, whose write survives a power cut. (lowdb's own adapter never syncs.) */
export class DurableText implements Adapter<string> {
  constructor(private readonly path: string) {}

  async read(): Promise<string | null> {
    try {
      return await readFile(this.path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  write(text: string): Promise<void> {
    return writing.ask({ path: this.path, text });
  }
}

/** lowdb adapter for a value kept as a durable JSON file. */
export class DurableFile<T> implements Adapter<T> {
  readonly #text: DurableText;

  constructor(path: string) {
    this.#text = new DurableText(path);
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
