import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import { bytesPerSegment } from '../limits';
import { textAt, type Write } from './durable-file';
import { endingWith, hashIn } from './log';

/** A part of a log: the records' texts, and the forms their events had when it was begun. */
export type Segment = { forms: string; texts: readonly string[] };

/*
 * `{"forms":"…","last":"…","records":[`, a record a line, white space that is left free, `]}`. New records are written
 * over the free space, and when they are on the disk, `last`, the hash of the last one: what stands behind the record
 * it names was on its way when the power went, and nobody was told that it had arrived.
 */
const head = /^\{"forms":"([0-9a-f]*)",(?:"last":"([0-9a-f]{64})",)?"records":\[\n/;
const begin = (forms: string, last: string): string =>
  `{"forms":"${forms}","last":"${last}","records":[\n`;
const between = ',\n';
/** No record has a tab in it: JSON writes it as two letters. */
const free = '\t';
const foot = '\n]}\n';

/** The part of a segment's text that holds. @throws when there is no such part. */
function heldOf(text: string, last: string | undefined): string {
  // Until November 2026 a segment was replaced as a whole, and held wholly.
  if (last === undefined) return text.slice(0, -foot.length);
  const ending = endingWith(last);
  const at = text.indexOf(ending);
  if (at < 0) throw new Error('the event it should end with is not in it');
  return text.slice(0, at + ending.length);
}

/** @throws when the text is no segment. A segment laid out in another way is JSON too. */
export function parseSegment(text: string): Segment {
  const [opening, forms, last] = head.exec(text) ?? [];
  if (opening !== undefined && forms !== undefined && text.endsWith(foot))
    return { forms, texts: heldOf(text, last).slice(opening.length).split(between) };
  const { records } = JSON.parse(text) as { records: unknown };
  if (!Array.isArray(records)) throw new Error('no list of events in it');
  return { forms: '', texts: records.map((record) => JSON.stringify(record)) };
}

/** How much of a segment is written already, and the bytes to the end of what it says and of what is free. */
type Written = { records: number; end: number; room: number };

const lastOf = (texts: readonly string[]): string => hashIn(texts.at(-1) ?? '');

/** lowdb adapter for one segment of a log. */
export class SegmentFile implements Adapter<Segment> {
  #written: Written | null = null;

  constructor(
    private readonly path: string,
    private readonly put: Write,
  ) {}

  async read(): Promise<Segment | null> {
    const text = await textAt(this.path);
    return text === null ? null : parseSegment(text);
  }

  async write(segment: Segment): Promise<void> {
    const before = this.#written;
    // Until this write has come about nobody knows what stands there; the next one replaces it.
    this.#written = null;
    this.#written = (before && (await this.#add(segment, before))) ?? (await this.#whole(segment));
  }

  /** @returns null when there is no room for what is new. */
  async #add({ forms, texts }: Segment, { records, end, room }: Written): Promise<Written | null> {
    const text = between + texts.slice(records).join(between);
    const after = end + Buffer.byteLength(text);
    if (after > room) return null;
    const pieces = [
      { at: end, text },
      { at: 0, text: begin(forms, lastOf(texts)) },
    ];
    await this.put({ path: this.path, pieces });
    return { records: texts.length, end: after, room };
  }

  async #whole({ forms, texts }: Segment): Promise<Written> {
    const held = begin(forms, lastOf(texts)) + texts.join(between);
    const end = Buffer.byteLength(held);
    const room = Math.max(end, bytesPerSegment);
    await this.put({ path: this.path, text: held + free.repeat(room - end) + foot });
    return { records: texts.length, end, room };
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
    lines.push(...parseSegment(await readFile(join(folder, name), 'utf8')).texts);
  }
  return lines.slice(0, events);
}
