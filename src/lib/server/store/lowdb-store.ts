import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { charactersPerSegment, eventsPerSegment } from '../limits';
import { DurableFile, syncFolder } from './durable-file';
import { verify } from './log';
import { UnreadableLog, type LogRecord, type Store } from './store';

type Segment = { records: LogRecord[] };
type Tail = { low: Low<Segment>; characters: number };

/** A folder on its way out: a power cut while it is emptied must not bring half a meeting back. */
const leaving = '.removed-';
const segmentName = /^log-\d{7}\.json$/;

/**
 * Meetings as folders of small JSON files: `meetings/CODE/log-0000001.json`, named by the first event.
 * Only the last segment is ever rewritten, so the hundred-thousandth vote costs what the first did.
 */
export class LowdbStore implements Store {
  readonly #tails = new Map<string, Tail>();

  constructor(private readonly folder: string) {}

  path(code: string, ...rest: string[]): string {
    return join(this.folder, code, ...rest);
  }

  async list(): Promise<string[]> {
    await mkdir(this.folder, { recursive: true });
    const entries = await readdir(this.folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    for (const name of names) if (name.startsWith(leaving)) await this.#empty(name);
    return names.filter((name) => !name.startsWith(leaving));
  }

  async create(code: string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await mkdir(this.path(code));
    await syncFolder(this.folder);
  }

  async read(code: string): Promise<LogRecord[]> {
    const records: LogRecord[] = [];
    let tail: Tail | undefined;
    for (const name of await this.#segments(code)) {
      const low = await this.#load(code, name);
      records.push(...low.data.records);
      tail = { low, characters: (await stat(this.path(code, name))).size };
    }
    verify(records, code);
    if (tail) this.#tails.set(code, tail);
    return records;
  }

  async append(code: string, records: readonly LogRecord[]): Promise<void> {
    const added = JSON.stringify(records).length;
    const tail = this.#tailFor(code, records, added);
    const before = tail.low.data.records;
    tail.low.data.records = [...before, ...records];
    try {
      await tail.low.write();
    } catch (error) {
      tail.low.data.records = before;
      throw error;
    }
    tail.characters += added;
    this.#tails.set(code, tail);
  }

  async remove(code: string): Promise<void> {
    this.#tails.delete(code);
    await rename(this.path(code), this.path(leaving + code));
    await syncFolder(this.folder);
    await this.#empty(leaving + code);
  }

  async #empty(name: string): Promise<void> {
    await rm(this.path(name), { recursive: true, force: true });
    await syncFolder(this.folder);
  }

  async #segments(code: string): Promise<string[]> {
    const names = await readdir(this.path(code));
    return names.filter((name) => segmentName.test(name)).sort();
  }

  async #load(code: string, name: string): Promise<Low<Segment>> {
    const path = this.path(code, name);
    const low = new Low<Segment>(new DurableFile(path), { records: [] });
    try {
      await low.read();
      if (!Array.isArray(low.data.records)) throw new Error('no list of events in it');
    } catch (error) {
      // A SyntaxError quotes what stands in the file, and that is about people.
      const why = error instanceof SyntaxError ? 'not readable as JSON' : (error as Error).message;
      throw new UnreadableLog(`${path}: ${why}`);
    }
    return low;
  }

  /** The last segment, or a new one when it is full. A failed write leaves the known tail as it was. */
  #tailFor(code: string, records: readonly LogRecord[], added: number): Tail {
    const tail = this.#tails.get(code);
    const fits =
      tail !== undefined &&
      tail.low.data.records.length + records.length <= eventsPerSegment &&
      tail.characters + added <= charactersPerSegment;
    if (fits) return tail;
    const name = `log-${String(records[0]?.seq ?? 1).padStart(7, '0')}.json`;
    return {
      low: new Low<Segment>(new DurableFile(this.path(code, name)), { records: [] }),
      characters: 0,
    };
  }
}
