import { parseEvent, type AnyEvent } from '../../meeting/events';
import { UnreadableLog, type LogRecord } from './store';

/** Version that events are written in. */
export const eventVersion = 1;

type Raw = { type: string } & Record<string, unknown>;

/** Lifts an event of the version by one; old logs are read for ever. */
const lifts: Record<number, (event: Raw) => Raw> = {};

/** The event as today's code knows it. @throws when it is of no known form. */
function upcast({ version, event }: LogRecord): AnyEvent {
  let lifted: Raw = event;
  for (let v = version; v < eventVersion; v += 1) lifted = lifts[v]?.(lifted) ?? lifted;
  return parseEvent(lifted);
}

/** The record with its event as today's code knows it. @throws UnreadableLog when it is of no known form. */
export function inTodaysForm(record: LogRecord, name: string): LogRecord {
  try {
    return { ...record, event: upcast(record) };
  } catch {
    throw new UnreadableLog(`${name}: event ${record.seq} is of no known form`);
  }
}
