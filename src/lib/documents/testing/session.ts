import type { Meeting } from '../../meeting/meeting';
import type { Actor, Stamp } from '../../meeting/capability';
import type { AnyEvent } from '../../meeting/events';
import {
  decided,
  facilitator,
  given,
  minutesLater,
  secretary,
  type Said,
} from '../../meeting/testing';

/** A meeting on its way through the day, for tests that print it. */
export class Session {
  #minute = 0;
  #count = 0;
  /** What the log would hold of it. */
  readonly log: { event: AnyEvent; stamp: Omit<Stamp, 'seq'> }[] = [];
  constructor(public meeting: Meeting) {}

  /** Somebody says something a little later. */
  say(who: Actor, said: Said, id?: string): this {
    this.#count += 1;
    this.#minute += 1 / 20;
    const options = { id: id ?? `s${String(this.#count)}`, now: minutesLater(this.#minute) };
    const events = decided(this.meeting, who, said, options);
    const stamp = { at: options.now, actor: who, commandId: options.id };
    this.log.push(...events.map((event) => ({ event, stamp })));
    this.meeting = given(events, this.meeting, who, options);
    return this;
  }

  at(minute: number): this {
    this.#minute = minute;
    return this;
  }

  start(title: string): this {
    const item = this.meeting.agenda.find((one) => one.title.startsWith(title));
    return this.say(facilitator, { type: 'agenda.start', itemId: item?.id ?? title });
  }

  write(section: string, text: string): this {
    return this.say(secretary, { type: 'minutes.write', section, was: '', now: text });
  }

  recommendation(number: number) {
    const found = this.meeting.recommendations[number - 1];
    if (!found) throw new Error(`no recommendation ${String(number)}`);
    return found;
  }
}
