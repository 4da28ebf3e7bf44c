import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';

/**
 * lowdb adapter whose write survives a power cut: temporary file, fsync, rename, fsync of the folder.
 * (lowdb's own adapter never syncs.)
 */
export class DurableFile<T> implements Adapter<T> {
  constructor(
    private readonly path: string,
    private readonly mode = 0o644,
  ) {}

  async read(): Promise<T | null> {
    try {
      return JSON.parse(await readFile(this.path, 'utf8')) as T;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async write(data: T): Promise<void> {
    const temporary = `${this.path}.tmp`;
    try {
      const file = await open(temporary, 'w', this.mode);
      try {
        await file.writeFile(JSON.stringify(data));
        await file.datasync();
      } finally {
        await file.close();
      }
      await rename(temporary, this.path);
      await syncFolder(dirname(this.path));
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
  }
}

/** Makes renames and removals in a folder durable. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
