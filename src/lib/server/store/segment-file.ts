import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import { textAt, type WriteText } from './durable-file';

/** A part of a log: the records' texts, and the forms their events had when it was begun. */
export type Segment = { forms: string; texts: readonly string[] };

/* `{"forms":"…","records":[`, a record a line, `]}`: JSON, and yet cut into its records without parsing it. */
const head = /^\{"forms":"([0-9a-f]*)","records":\[\n/;
const between = ',\n';
const foot = '\n]}\n';

/** A segment's text as far as its last record. */
const beginning = ({ forms, texts }: Segment): string =>
  `{"forms":"${forms}","records":[\n${texts.join(between)}`;

/** @throws when the text is no segment. A segment laid out in another way is JSON too. */
export function parseSegment(text: string): Segment {
  const [begin, forms] = head.exec(text) ?? [];
  if (begin !== undefined && forms !== undefined && text.endsWith(foot))
    return { forms, texts: text.slice(begin.length, -foot.length).split(between) };
  const { records } = JSON.parse(text) as { records: unknown };
  if (!Array.isArray(records)) throw new Error('no list of events in it');
  return { forms: '', texts: records.map((record) => JSON.stringify(record)) };
}

/** How much of a segment is written already. */
type Written = { records: number; characters: number };

/** lowdb adapter for one segment of a log. What was written before is not sent to the writer again. */
export class SegmentFile implements Adapter<Segment> {
  #written: Written | null = null;

  constructor(
    private readonly path: string,
    private readonly put: WriteText,
  ) {}

  async read(): Promise<Segment | null> {
    const text = await textAt(this.path);
    return text === null ? null : parseSegment(text);
  }

  async write(segment: Segment): Promise<void> {
    const before = this.#written;
    // Until this write has come about nobody knows what stands there.
    this.#written = null;
    const characters =
      (before && (await this.#add(segment, before))) || (await this.#whole(segment));
    this.#written = { records: segment.texts.length, characters };
  }

  /** @returns the characters of the beginning that stands now; 0 when the writer does not know what was before. */
  async #add({ texts }: Segment, { records, characters: after }: Written): Promise<number> {
    const added = between + texts.slice(records).join(between);
    return (await this.#put(after, added)) ? after + added.length : 0;
  }

  async #whole(segment: Segment): Promise<number> {
    const added = beginning(segment);
    await this.#put(0, added);
    return added.length;
  }

  #put(after: number, added: string): Promise<boolean> {
    return this.put({ path: this.path, after, added, end: foot });
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
