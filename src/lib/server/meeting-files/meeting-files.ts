import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { CheckedFile } from '../../meeting/attachments';
import { Refusal, need } from '../../meeting/refusal';
import { sha256 } from '../sha256';
import { fileBytes, filesBytes, uploadsAtOnce } from '../limits';
import { isMissing } from '../missing';
import { syncFolder } from '../store/durable-file';
import { checked } from './kinds';
import { bare } from './metadata';

/** A file on its way in; whatever a crash leaves of one is swept. */
const incoming = '.incoming-';

async function durablyReplace(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** One meeting's files, `files/ID` in its own folder, so that a copy of the folder is a copy of them. */
export class MeetingFiles {
  readonly #arriving = new Set<string>();
  /** Bytes of uploads under way: they count before they are kept. */
  #arrivingBytes = 0;
  /** Checks one after the other: each holds a whole file in memory. */
  #checks: Promise<unknown> = Promise.resolve();

  /** @param folder the meeting's; never made here, so that a late upload does not revive a deleted meeting */
  constructor(private readonly folder: string) {}

  #path(...rest: string[]): string {
    return join(this.folder, 'files', ...rest);
  }

  /**
   * Takes a file in: streamed with a limit, checked, durable under its id when it resolves.
   * @throws Refusal naming what is wrong; nothing is kept then
   */
  async receive(id: string, body: AsyncIterable<Uint8Array>, claimed: string) {
    need(!this.#arriving.has(id), 'id.taken');
    need(this.#arriving.size < uploadsAtOnce, 'file.busy');
    this.#arriving.add(id);
    const temporary = this.#path(incoming + id);
    let bytes = 0;
    try {
      await this.#ready();
      const kept = await this.#keptBytes();
      const file = await open(temporary, 'wx', 0o600);
      try {
        for await (const chunk of body) {
          bytes += chunk.byteLength;
          this.#arrivingBytes += chunk.byteLength;
          need(bytes <= fileBytes, 'file.tooLarge');
          need(kept + this.#arrivingBytes <= filesBytes, 'file.meetingFull');
          await file.writeFile(chunk);
        }
        await file.sync();
      } finally {
        await file.close();
      }
      const checked = await this.#check(temporary, claimed);
      await rename(temporary, this.#path(id));
      await syncFolder(this.#path());
      return checked;
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    } finally {
      this.#arriving.delete(id);
      this.#arrivingBytes -= bytes;
    }
  }

  /** Keeps bytes that somebody has checked; durable under their id when it resolves. */
  async keep(id: string, bytes: Uint8Array): Promise<void> {
    const temporary = this.#path(`${incoming}${id}`);
    await this.#ready();
    try {
      const file = await open(temporary, 'w', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, this.#path(id));
      await syncFolder(this.#path());
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  /** A whole file; null when it is gone. */
  async bytes(id: string): Promise<Buffer | null> {
    return readFile(this.#path(id)).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
  }

  /** Opens a file for reading; null when it is gone. `bytes`: its size. */
  async read(id: string): Promise<{ bytes: number; stream: ReadableStream } | null> {
    try {
      const { size } = await stat(this.#path(id));
      return {
        bytes: size,
        stream: Readable.toWeb(createReadStream(this.#path(id))) as ReadableStream,
      };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    await rm(this.#path(id), { force: true });
  }

  /** Removes everything that the meeting does not speak of; for a meeting that was just opened. */
  async sweep(known: ReadonlySet<string>): Promise<void> {
    for (const name of await this.#names()) if (!known.has(name)) await this.remove(name);
  }

  async #ready(): Promise<void> {
    try {
      await mkdir(this.#path());
      await syncFolder(this.folder);
    } catch (error) {
      if (isMissing(error)) throw new Refusal('meeting.deleted');
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }

  async #names(): Promise<string[]> {
    return readdir(this.#path()).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
  }

  async #keptBytes(): Promise<number> {
    const names = (await this.#names()).filter((name) => !name.startsWith(incoming));
    const sizes = await Promise.all(names.map((name) => stat(this.#path(name))));
    return sizes.reduce((sum, { size }) => sum + size, 0);
  }

  /** What the file is; an image's file then holds the picture alone. */
  #check(path: string, claimed: string): Promise<Omit<CheckedFile, 'name'>> {
    const check = this.#checks.then(async () => {
      const bytes = await readFile(path);
      const { type, pages } = await checked(bytes, claimed);
      const kept = bare(bytes, type);
      if (kept !== bytes) await durablyReplace(path, kept);
      return { type, pages, bytes: kept.length, sha256: sha256(kept) };
    });
    this.#checks = check.catch(() => undefined);
    return check;
  }
}
