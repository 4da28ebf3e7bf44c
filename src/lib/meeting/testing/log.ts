import type { Actor } from '../capability';
import type { AnyEvent } from '../events';
import type { Meeting } from '../meeting';
import { createMeeting } from '../templates/create';
import { contextOf, decided, given, morning, nothing, organiser, type Said } from '../testing';

export type Entry = { who: Actor; id: string; now: number; events: AnyEvent[] };

/** Writes the log as the hall would, one entry a command. */
export class Rehearsal {
  meeting: Meeting = nothing;
  readonly log: Entry[] = [];

  constructor() {
    const options = { id: 'demo', now: morning - 86_400_000 };
    const command = { profile: null, template: 'demo', elements: 'starter', source: null } as const;
    this.write(
      organiser,
      options,
      createMeeting(command, contextOf(nothing, organiser, options), null),
    );
  }

  say(who: Actor, said: Said, id = `c${String(this.log.length)}`): void {
    const options = { id, now: morning + this.log.length * 1000 };
    this.write(who, options, decided(this.meeting, who, said, options));
  }

  private write(who: Actor, options: { id: string; now: number }, events: AnyEvent[]): void {
    this.log.push({ who, ...options, events });
    this.meeting = given(events, this.meeting, who, options);
  }
}

/** Id of the demo's nth element, recommendation or agenda item. */
export const nth = (list: readonly { id: string }[], n: number): string =>
  list[n - 1]?.id ?? 'missing';
