import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptPaper } from '../../meeting/meeting';
import { sha256 } from '../sha256';
import { syncFolder } from '../store/durable-file';

/** The papers of a meeting's final versions, `finals/1/NAME` in its folder: written once, never changed. */
export class Finals {
  /** @param folder the meeting's; never made here, so that a late paper does not revive a deleted meeting */
  constructor(private readonly folder: string) {}

  #path(...rest: string[]): string {
    return join(this.folder, 'finals', ...rest);
  }

  /** Durable when it resolves. */
  async keep(version: number, name: string, bytes: Uint8Array): Promise<KeptPaper> {
    const folder = this.#path(String(version));
    await this.#ready(folder);
    const temporary = join(folder, `.${name}`);
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(folder, name));
    await syncFolder(folder);
    return { name, bytes: bytes.byteLength, sha256: sha256(bytes) };
  }

  /** The paper as the log says it was kept; null when the file is gone or is not that one. */
  async read(version: number, { name, sha256: expected }: KeptPaper): Promise<Uint8Array | null> {
    try {
      const bytes = await readFile(this.#path(String(version), name));
      return sha256(bytes) === expected ? new Uint8Array(bytes) : null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async #ready(folder: string): Promise<void> {
    for (const [path, parent] of [
      [this.#path(), this.folder],
      [folder, this.#path()],
    ] as const) {
      try {
        await mkdir(path);
        await syncFolder(parent);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    }
  }
}
