import { parseEvent, type AnyEvent } from '../../meeting/events';
import { UnreadableLog, type LogRecord } from './store';
import { withIndicatorDetails, type RawEvent } from './lift-indicators';

/** Version that events are written in. */
export const eventVersion = 2;

/** Lifts an event of the version by one; old logs are read for ever. */
const lifts: Record<number, (event: RawEvent) => RawEvent> = { 1: withIndicatorDetails };

/** The event as today's code knows it. @throws when it is of no known form. */
export function upcast({ version, event }: { version: number; event: RawEvent }): AnyEvent {
  let lifted: RawEvent = event;
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
