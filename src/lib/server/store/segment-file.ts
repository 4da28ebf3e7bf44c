import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import { DurableText, type WriteText } from './durable-file';

/** A part of a log: the records' texts, and the forms their events had when it was begun. */
export type Segment = { forms: string; texts: readonly string[] };

/* `{"forms":"…","records":[`, a record a line, `]}`: JSON, and yet cut into its records without parsing it. */
const head = /^\{"forms":"([0-9a-f]*)","records":\[\n/;
const between = ',\n';
const foot = '\n]}\n';

export const segmentText = ({ forms, texts }: Segment): string =>
  `{"forms":"${forms}","records":[\n${texts.join(between)}${foot}`;

/** @throws when the text is no segment. A segment laid out in another way is JSON too. */
export function parseSegment(text: string): Segment {
  const [begin, forms] = head.exec(text) ?? [];
  if (begin !== undefined && forms !== undefined && text.endsWith(foot))
    return { forms, texts: text.slice(begin.length, -foot.length).split(between) };
  const { records } = JSON.parse(text) as { records: unknown };
  if (!Array.isArray(records)) throw new Error('no list of events in it');
  return { forms: '', texts: records.map((record) => JSON.stringify(record)) };
}

/** lowdb adapter for one segment of a log. */
export class SegmentFile implements Adapter<Segment> {
  readonly #text: DurableText;

  constructor(path: string, put: WriteText) {
    this.#text = new DurableText(path, put);
  }

  async read(): Promise<Segment | null> {
    const text = await this.#text.read();
    return text === null ? null : parseSegment(text);
  }

  write(segment: Segment): Promise<void> {
    return this.#text.write(segmentText(segment));
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
