import { hash as digest } from 'node:crypto';
import type { Stamp } from '../../meeting/capability';
import type { AnyEvent } from '../../meeting/events';
import { UnreadableLog, type LogRecord } from './store';
import { eventVersion } from './upcast';

/*
 * The chain of a meeting's log. A record's text is its JSON with the hash at the end; the hash covers the hash before
 * it and the text without its own. So a text is made once, for hash and file, and checked as it stands in the file.
 */

/** Hash before the first record. */
export const genesis = '0'.repeat(64);

const hashKey = ',"hash":"';
/** How the text of the record ends that has this hash. */
export const endingWith = (hash: string): string => `${hashKey}${hash}"}`;

const signatureLength = endingWith(genesis).length;

const hashOf = (previous: string, unsigned: string): string =>
  digest('sha256', previous + unsigned);

/** Texts of the records made here, until nobody holds the record any more. */
const texts = new WeakMap<LogRecord, string>();

/** An event as it enters the log, chained to the record before it. */
export function record(
  event: AnyEvent,
  { seq, at, actor, commandId }: Stamp,
  previous: string,
): LogRecord {
  const unsigned = { seq, at, actor, commandId, version: eventVersion, event };
  const text = JSON.stringify(unsigned);
  const hash = hashOf(previous, text);
  const made = { ...unsigned, hash };
  texts.set(made, text.slice(0, -1) + endingWith(hash));
  return made;
}

/** The hash at the end of a record's text. */
export const hashIn = (text: string): string => text.slice(-genesis.length - 2, -2);

/** A record's line in the log. */
export const textOf = (entry: LogRecord): string => texts.get(entry) ?? JSON.stringify(entry);

/** Reads a log record by record, and believes none that does not follow from the one before. */
export class Chain {
  #seq = 0;
  #hash = genesis;

  constructor(private readonly name: string) {}

  /** @throws UnreadableLog when the text is missing its predecessor, altered or damaged. */
  next(text: string): LogRecord {
    const seq = this.#seq + 1;
    const entry = this.#parse(text, seq);
    if (entry.seq !== seq)
      throw new UnreadableLog(`${this.name}: event ${seq} is missing (found ${entry.seq})`);
    const unsigned = `${text.slice(0, -signatureLength)}}`;
    const holds =
      text.startsWith(hashKey, text.length - signatureLength) &&
      hashOf(this.#hash, unsigned) === entry.hash;
    if (!holds) throw this.#damaged(seq);
    this.#seq = seq;
    this.#hash = entry.hash;
    return entry;
  }

  #parse(text: string, seq: number): LogRecord {
    try {
      return JSON.parse(text) as LogRecord;
    } catch {
      throw this.#damaged(seq);
    }
  }

  #damaged(seq: number): UnreadableLog {
    return new UnreadableLog(`${this.name}: event ${seq} was altered or damaged`);
  }
}
