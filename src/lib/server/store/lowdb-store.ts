import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Low } from 'lowdb';
import { bytesPerSegment, eventsPerSegment, segmentsReadAhead } from '../limits';
import { syncFolder, writeHere, type Write } from './durable-file';
import { forms } from './forms';
import { Chain, textOf } from './log';
import { readAhead } from './read-ahead';
import { SegmentFile, segmentsIn, type Segment } from './segment-file';
import { UnreadableLog, type LogRecord, type Store } from './store';
import { inTodaysForm } from './upcast';

type Tail = { low: Low<Segment>; bytes: number };

/** A folder on its way out: a power cut while it is emptied must not bring half a meeting back. */
const leaving = '.removed-';

const bytesOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

const hasRoom = ({ low, bytes: held }: Tail, records: number, bytes: number): boolean =>
  low.data.texts.length + records <= eventsPerSegment && held + bytes <= bytesPerSegment;

/**
 * Meetings as folders of small JSON files: `meetings/CODE/log-0000001.json`, named by the first event.
 * Only the last segment is ever written to, so the hundred-thousandth vote costs what the first did.
 */
export class LowdbStore implements Store {
  readonly #tails = new Map<string, Tail>();

  constructor(
    private readonly folder: string,
    readonly put: Write = writeHere,
  ) {}

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

  async *read(code: string): AsyncGenerator<LogRecord[]> {
    for await (const { records } of this.#pieces(code)) yield records;
  }

  async *open(code: string): AsyncGenerator<LogRecord[]> {
    let tail: Low<Segment> | undefined;
    for await (const { low, records } of this.#pieces(code)) {
      tail = low;
      yield records;
    }
    if (tail) this.#tails.set(code, { low: tail, bytes: bytesOf(tail.data.texts) });
  }

  async append(code: string, records: readonly LogRecord[]): Promise<void> {
    if (records.length === 0) return;
    const added = records.map(textOf);
    const bytes = bytesOf(added);
    const tail = this.#tailFor(code, records[0]?.seq ?? 1, added.length, bytes);
    const before = tail.low.data;
    this.#tails.set(code, tail);
    tail.low.data = { forms, texts: [...before.texts, ...added], doubtful: false };
    try {
      await tail.low.write();
    } catch (error) {
      tail.low.data = { ...before, doubtful: true };
      throw error;
    }
    tail.bytes += bytes;
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

  async *#pieces(code: string): AsyncGenerator<{ low: Low<Segment>; records: LogRecord[] }> {
    const chain = new Chain(code);
    const load = (name: string) => this.#load(code, name);
    for await (const low of readAhead(await segmentsIn(this.path(code)), segmentsReadAhead, load)) {
      const records = low.data.texts.map((text) => chain.next(text));
      yield {
        low,
        records:
          low.data.forms === forms ? records : records.map((record) => inTodaysForm(record, code)),
      };
      await setImmediate();
    }
  }

  async #load(code: string, name: string): Promise<Low<Segment>> {
    const low = this.#segment(code, name);
    try {
      await low.read();
    } catch (error) {
      // A SyntaxError quotes what stands in the file, and that is about people.
      const why = error instanceof SyntaxError ? 'not readable as JSON' : (error as Error).message;
      throw new UnreadableLog(`${this.path(code, name)}: ${why}`);
    }
    return low;
  }

  /** The last segment, or a new one when it is full or of older forms. */
  #tailFor(code: string, seq: number, records: number, bytes: number): Tail {
    const tail = this.#tails.get(code);
    // What was refused may stand in a doubtful one: that goes before anything is written behind it.
    const takesMore = tail && (tail.low.data.doubtful || hasRoom(tail, records, bytes));
    if (takesMore && tail.low.data.forms === forms) return tail;
    const name = `log-${String(seq).padStart(7, '0')}.json`;
    return { low: this.#segment(code, name), bytes: 0 };
  }

  #segment(code: string, name: string): Low<Segment> {
    return new Low(new SegmentFile(this.path(code, name), this.put), {
      forms,
      texts: [],
      doubtful: false,
    });
  }
}
