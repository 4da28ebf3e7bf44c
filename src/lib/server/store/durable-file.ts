import * as fs from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import type { Adapter } from 'lowdb';

// Plain descriptors: for every batch of votes, and half the cost of the promised file handles.
const openFile = promisify(fs.open);
const writeAll = promisify(fs.writeFile);
const syncData = promisify(fs.fdatasync);
const syncAll = promisify(fs.fsync);
const closeFile = promisify(fs.close);

/** What makes renames and removals in a folder durable. */
type Syncing = { sync(): Promise<void> };

/**
 * lowdb adapter for a text, whose write survives a power cut: temporary file, fsync, rename, fsync of the folder.
 * (lowdb's own adapter never syncs.)
 */
export class DurableText implements Adapter<string> {
  constructor(
    private readonly path: string,
    private readonly folder: Syncing,
    private readonly mode = 0o644,
  ) {}

  async read(): Promise<string | null> {
    try {
      return await readFile(this.path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async write(text: string): Promise<void> {
    const temporary = `${this.path}.tmp`;
    try {
      const file = await openFile(temporary, 'w', this.mode);
      try {
        await writeAll(file, text);
        await syncData(file);
      } finally {
        await closeFile(file);
      }
      await rename(temporary, this.path);
      await this.folder.sync();
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
  }
}

/** lowdb adapter for a value kept as a durable JSON file. */
export class DurableFile<T> implements Adapter<T> {
  readonly #text: DurableText;

  constructor(path: string) {
    this.#text = new DurableText(path, { sync: () => syncFolder(dirname(path)) });
  }

  async read(): Promise<T | null> {
    const text = await this.#text.read();
    return text === null ? null : (JSON.parse(text) as T);
  }

  write(data: T): Promise<void> {
    return this.#text.write(JSON.stringify(data));
  }
}

/** A folder that is synced again and again, kept open from the first time until it is closed. */
export class OpenFolder implements Syncing {
  #opening: Promise<number> | null = null;

  constructor(private readonly path: string) {}

  async sync(): Promise<void> {
    this.#opening ??= openFile(this.path, 'r');
    try {
      await syncAll(await this.#opening);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** Gives the handle back; the next sync opens the folder anew. */
  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = null;
    const folder = await opening?.catch(() => null);
    if (typeof folder === 'number') await closeFile(folder);
  }
}

/** Makes renames and removals in a folder durable, once. */
export async function syncFolder(path: string): Promise<void> {
  const folder = new OpenFolder(path);
  await folder.sync();
  await folder.close();
}
