import { Low } from 'lowdb';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { office, type Office } from '../../meeting/meeting';
import { filesOfOffice } from '../../meeting/office';
import { causeOf, log } from '../log';
import { MeetingFiles } from '../meeting-files/meeting-files';
import { DurableFile, syncFolder, type Write } from '../store/durable-file';

/** The offices of a data folder, `offices/ID/office.json` with their files beside it. Few and small: read when asked for. */
export class Offices {
  /** One change after the other: two would share a temporary file. */
  #changes: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly folder: string,
    private readonly put: Write,
  ) {}

  /** By name. One that cannot be read is left out, and the log says so. */
  async all(): Promise<Office[]> {
    const read = await Promise.all((await this.#ids()).map((id) => this.find(id)));
    return read
      .filter((one) => one !== null)
      .sort((a, b) => a.name.localeCompare(b.name, 'id') || a.savedAt - b.savedAt);
  }

  async find(id: string): Promise<Office | null> {
    if (!v.is(office.entries.id, id)) return null;
    const low = new Low<unknown>(this.#file(id), null);
    try {
      await low.read();
      return low.data === null ? null : v.parse(office, low.data);
    } catch (error) {
      log.warn('an office cannot be read, its files were left as they are', {
        office: id,
        cause: causeOf(error),
      });
      return null;
    }
  }

  files(id: string): MeetingFiles {
    return new MeetingFiles(join(this.folder, id));
  }

  /**
   * Replaces or begins an office; durable when it resolves. `from`: where the files lie that its settings name;
   * `change` gets the office as it stands and may refuse.
   */
  save(id: string, from: MeetingFiles, change: (known: Office | null) => Office): Promise<Office> {
    return this.#inTurn(async () => {
      const changed = change(await this.find(id));
      await mkdir(join(this.folder, id), { recursive: true });
      await syncFolder(this.folder);
      const wanted = filesOfOffice(changed);
      await copied(from, this.files(id), wanted);
      await new Low<unknown>(this.#file(id), changed).write();
      await this.files(id).sweep(new Set(wanted));
      return changed;
    });
  }

  forget(id: string): Promise<void> {
    return this.#inTurn(async () => {
      if ((await this.find(id)) === null) return;
      await rm(join(this.folder, id), { recursive: true, force: true });
      await syncFolder(this.folder);
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#changes.then(work);
    this.#changes = done.catch(() => undefined);
    return done;
  }

  async #ids(): Promise<string[]> {
    return readdir(this.folder).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    });
  }

  #file(id: string) {
    return new DurableFile<unknown>(join(this.folder, id, 'office.json'), this.put);
  }
}

/** Those of the files that are not there yet; one that is gone is left out, and the papers come without it. */
export async function copied(from: MeetingFiles, to: MeetingFiles, ids: readonly string[]) {
  for (const id of ids) {
    if ((await to.bytes(id)) !== null) continue;
    const bytes = await from.bytes(id);
    if (bytes) await to.keep(id, bytes);
  }
}
