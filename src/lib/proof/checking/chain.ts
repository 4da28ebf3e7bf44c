import { sumOf } from '../sums';
import { json } from './json';

/*
 * The chain of the log, followed again by code that shares nothing with the server's. Each line ends with a hash that
 * covers the hash of the line before and the line without its own.
 */

export type Entry = { seq: number; at: number; event: { type: string } };
export type Chain = {
  entries: Entry[];
  /** The hash of each entry. */
  hashes: string[];
  lastHash: string;
  /** The first line that does not follow from the one before; null when all do. */
  broken: { line: number; why: 'hash' | 'number' | 'form' } | null;
};

const ending = /,"hash":"([0-9a-f]{64})"\}$/;

const isEntry = (value: unknown): value is Entry => {
  const { seq, at, event } = (value ?? {}) as Partial<Entry>;
  return typeof seq === 'number' && typeof at === 'number' && typeof event?.type === 'string';
};

export function followChain(log: Uint8Array): Chain {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(log);
  const lines = text.split('\n');
  const whole = lines.pop() === '';
  const entries: Entry[] = [];
  const hashes: string[] = [];
  let lastHash = '0'.repeat(64);
  const stop = (why: 'hash' | 'number' | 'form'): Chain => ({
    entries,
    hashes,
    lastHash,
    broken: { line: entries.length + 1, why },
  });
  for (const line of lines) {
    const [end, hash] = ending.exec(line) ?? [];
    if (end === undefined || hash === undefined) return stop('form');
    const unsigned = `${line.slice(0, -end.length)}}`;
    if (sumOf(new TextEncoder().encode(lastHash + unsigned)) !== hash) return stop('hash');
    const entry = json(line);
    if (!isEntry(entry)) return stop('form');
    if (entry.seq !== entries.length + 1) return stop('number');
    entries.push(entry);
    hashes.push(hash);
    lastHash = hash;
  }
  return whole ? { entries, hashes, lastHash, broken: null } : stop('form');
}

/** Shorter could be met by chance or by trying. */
const shortest = 16;

/**
 * The event whose hash somebody has noted outside the file, from 1; 0 where none has it, null where too little of it is
 * given to tell. Spaces do not matter.
 */
export function eventOf(noted: string, { hashes }: Pick<Chain, 'hashes'>): number | null {
  const wanted = noted.toLowerCase().replace(/[^0-9a-f]/g, '');
  if (wanted.length < shortest) return null;
  return hashes.findIndex((hash) => hash.startsWith(wanted)) + 1;
}
