import type { Stamp } from '../meeting/capability';
import { evolve } from '../meeting/decider';
import type { AnyEvent } from '../meeting/events';
import type { Meeting } from '../meeting/meeting';
import type { Ack } from '../meeting/protocol';
import { record } from './store/log';
import type { LogRecord } from './store/store';

/** Commands decided one on top of the other, to be written together or not at all. */
export class Batch {
  readonly records: LogRecord[] = [];
  /** One for each command, also where nothing followed from it. */
  readonly stamps: Omit<Stamp, 'seq'>[] = [];

  /** @param meeting as it is on disk. @param hash of its last record. */
  constructor(
    public meeting: Meeting,
    public hash: string,
  ) {}

  /** What one command leads to, and the answer to it once the batch is on disk. */
  add(events: readonly AnyEvent[], stamp: Omit<Stamp, 'seq'>): Ack {
    this.stamps.push(stamp);
    for (const event of events) {
      const stamped = { ...stamp, seq: this.meeting.seq + 1 };
      const entry = record(event, stamped, this.hash);
      this.records.push(entry);
      this.hash = entry.hash;
      this.meeting = evolve(this.meeting, event, stamped);
    }
    return { ok: true, seq: this.meeting.seq, at: stamp.at };
  }
}
