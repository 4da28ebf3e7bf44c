import { genesis, record } from '../store/log';
import type { LogRecord } from '../store/store';

/* A meeting's log as a rehearsal takes it: what was prepared, without the people who have already come. */

const ofPeople = /^(attendee|seat|hand|floor)\./;

/** The records of what was prepared, chained anew. */
export function prepared(records: readonly LogRecord[]): LogRecord[] {
  const kept = records.filter(({ event }) => !ofPeople.test(event.type));
  const made: LogRecord[] = [];
  for (const { event, at, actor, commandId } of kept) {
    const stamp = { seq: made.length + 1, at, actor, commandId };
    made.push(record(event, stamp, made.at(-1)?.hash ?? genesis));
  }
  return made;
}
