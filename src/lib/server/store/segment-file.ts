import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import { bytesPerSegment, eventsPerSegment } from '../limits';
import { textAt, type Write } from './durable-file';
import { endingWith, hashIn } from './log';

/**
 * A part of a log: the records' texts, and the forms their events had when it was begun. Doubtful where its file may
 * hold more than these, from a write that came to no good end.
 */
export type Segment = { forms: string; texts: readonly string[]; doubtful: boolean };

/*
 * `{"forms":"…","last":"…","records":[`, a record a line, white space that is left free, `]}`. New records are written
 * over the free space, and when they are on the disk, `last`, the hash of the last one: what stands behind the record
 * it names was on its way when the power went, and nobody was told that it had arrived.
 */
const opened = /^\{"forms":"([0-9a-f]*)",(?:"last":"([0-9a-f]{64})",)?"records":\[\n/;
const headOf = (forms: string, texts: readonly string[]): string =>
  `{"forms":"${forms}","last":"${hashIn(texts.at(-1) ?? '')}","records":[\n`;
const between = ',\n';
/** No record has a tab in it: JSON writes it as two letters. */
const free = '\t';
const foot = '\n]}\n';

/** Where that part of a segment's text ends that holds. @throws when there is no such part. */
function endOf(text: string, last: string | undefined): number {
  // Until November 2026 a segment was replaced as a whole, and held wholly.
  if (last === undefined) return text.length - foot.length;
  const ending = endingWith(last);
  const at = text.indexOf(ending);
  if (at < 0) throw new Error('the event it should end with is not in it');
  return at + ending.length;
}

/** @throws when the text is no segment. A segment laid out in another way is JSON too. */
export function parseSegment(text: string): Segment {
  const [opening, forms, last] = opened.exec(text) ?? [];
  if (opening !== undefined && forms !== undefined && text.endsWith(foot)) {
    const end = endOf(text, last);
    const texts = text.slice(opening.length, end).split(between);
    return { forms, texts, doubtful: /[^\t]/.test(text.slice(end, -foot.length)) };
  }
  const { records } = JSON.parse(text) as { records: unknown };
  if (!Array.isArray(records)) throw new Error('no list of events in it');
  return {
    forms: '',
    texts: records.map((record) => JSON.stringify(record)),
    doubtful: false,
  };
}

/** @returns null where there is no such file. @throws when it is no segment. */
export async function segmentAt(path: string): Promise<Segment | null> {
  const text = await textAt(path);
  if (text === null) return null;
  try {
    return parseSegment(text);
  } catch {
    // Whoever reads while another writes may catch the head half old and half new; what is damaged is so again.
    return parseSegment(await readFile(path, 'utf8'));
  }
}

/** How a file stands that was written: its head, its records, and the bytes to their end and to that of the free room. */
type Written = { head: string; records: number; end: number; room: number };

/** lowdb adapter for one segment of a log. */
export class SegmentFile implements Adapter<Segment> {
  #written: Written | null = null;

  constructor(
    private readonly path: string,
    private readonly put: Write,
  ) {}

  read(): Promise<Segment | null> {
    return segmentAt(this.path);
  }

  async write(segment: Segment): Promise<void> {
    const before = this.#written;
    // Until this write has come about nobody knows what stands there; the next one replaces it.
    this.#written = null;
    this.#written = (before && (await this.#add(segment, before))) ?? (await this.#whole(segment));
  }

  /** @returns null when there is no room for what is new. */
  async #add({ forms, texts }: Segment, before: Written): Promise<Written | null> {
    const text = between + texts.slice(before.records).join(between);
    const end = before.end + Buffer.byteLength(text);
    if (end > before.room) return null;
    const head = headOf(forms, texts);
    const pieces = [
      { at: before.end, text },
      { at: 0, text: head },
    ];
    await this.put({ path: this.path, head: before.head, pieces });
    return { head, records: texts.length, end, room: before.room };
  }

  async #whole({ forms, texts }: Segment): Promise<Written> {
    const head = headOf(forms, texts);
    const held = head + texts.join(between);
    const end = Buffer.byteLength(held);
    const room = Math.max(end, head.length + bytesPerSegment + eventsPerSegment * between.length);
    await this.put({ path: this.path, text: held + free.repeat(room - end) + foot });
    return { head, records: texts.length, end, room };
  }
}

const segmentName = /^log-\d{7}\.json$/;

/** The files of a meeting's log, oldest first. */
export const segmentsIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => segmentName.test(name)).sort();

/** The first `events` lines of a log as they stand in its files, unchecked, for whoever checks them later. */
export async function linesOf(folder: string, events: number): Promise<string[]> {
  const lines: string[] = [];
  for (const name of await segmentsIn(folder)) {
    if (lines.length >= events) break;
    lines.push(...((await segmentAt(join(folder, name)))?.texts ?? []));
  }
  return lines.slice(0, events);
}
