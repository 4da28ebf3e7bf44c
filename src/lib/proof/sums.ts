import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/* The list of hashes, in the form that sha256sum writes and reads. */

export const sumOf = (content: Uint8Array): string => bytesToHex(sha256(content));

export const sumsText = (sums: ReadonlyMap<string, string>): string =>
  [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join('');

const line = /^([0-9a-f]{64}) {2}([^\n]+)$/;

/** The sums by file name; `unreadable`: numbers of the lines that are none, from 1. */
export function parseSums(text: string): { sums: Map<string, string>; unreadable: number[] } {
  const sums = new Map<string, string>();
  const unreadable: number[] = [];
  const lines = text.split('\n');
  // The text ends with a line's end: what follows it is no line.
  if (lines.pop() !== '') unreadable.push(lines.length + 1);
  for (const [n, one] of lines.entries()) {
    const [, sum, name] = line.exec(one) ?? [];
    if (sum === undefined || name === undefined || sums.has(name)) unreadable.push(n + 1);
    else sums.set(name, sum);
  }
  return { sums, unreadable };
}
