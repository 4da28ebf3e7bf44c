import { hash as digest } from 'node:crypto';
import type { AnyEvent } from '../../meeting/events';
import type { Stamp } from '../../meeting/capability';
import { UnreadableLog, type LogRecord } from './store';
import { eventVersion } from './upcast';

/** Hash before the first record. */
export const genesis = '0'.repeat(64);

const hashOf = (previous: string, { hash: _, ...record }: LogRecord): string =>
  digest('sha256', previous + JSON.stringify(record));

/** An event as it enters the log, chained to the record before it. */
export function record(
  event: AnyEvent,
  { seq, at, actor, commandId }: Stamp,
  previous: string,
): LogRecord {
  const unsigned = { seq, at, actor, commandId, version: eventVersion, event, hash: '' };
  return { ...unsigned, hash: hashOf(previous, unsigned) };
}

/** @throws UnreadableLog at the first record that is missing, out of order or altered. */
export function verify(records: readonly LogRecord[], name: string): void {
  let previous = genesis;
  records.forEach((entry, at) => {
    if (entry.seq !== at + 1)
      throw new UnreadableLog(`${name}: event ${at + 1} is missing (found ${entry.seq})`);
    if (hashOf(previous, entry) !== entry.hash)
      throw new UnreadableLog(`${name}: event ${entry.seq} was altered or damaged`);
    previous = entry.hash;
  });
}
