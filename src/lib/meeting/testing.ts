import * as v from 'valibot';
import type { Actor, Context } from './capability';
import { commandSchemas, type Command, type CommandInput, type CommandName } from './commands';
import { decide, evolve } from './decider';
import { parseEvent, type AnyEvent } from './events';
import { blankMeeting } from './lifecycle';
import type { Meeting } from './meeting';
import { Refusal, type RefusalCode } from './refusal';
import { plainSeatCode } from './seat-codes';
import { emptyProfile } from './templates/empty-profile';

/* What tests need to run a meeting: people and a way to say things. A hall in session: testing/hall.ts. */

const actor = (role: Actor['role'], id: string | null = null): Actor => ({ role, id });
export const organiser = actor('organiser');
export const facilitator = actor('facilitator');
export const secretary = actor('secretary');
export const chair = actor('chair');
export const screen = actor('screen');
export const guest = actor('guest');
export const clock = actor('clock');
export const presenterOf = (elementId: string) => actor('presenter', elementId);
export const attendee = (attendeeId: string) => actor('participant', attendeeId);

/** 10 December 2026, 08.00 WITA. */
export const morning = Date.UTC(2026, 11, 10, 0, 0);
export const minutesLater = (minutes: number) => morning + minutes * 60_000;

export type Said = { [K in CommandName]: { type: K } & CommandInput<K> }[CommandName];
export type Options = { id?: string; now?: number };

const reversed = (text: string) => Array.from(text).reverse().join('');

export function contextOf(meeting: Meeting, who: Actor, { id, now }: Options = {}): Context {
  return {
    actor: who,
    now: now ?? morning + meeting.seq * 1000,
    commandId: id ?? `c${String(meeting.seq)}`,
    seal: (ballotId, plain) => `sealed:${ballotId}:${reversed(plain)}`,
    unseal: (ballotId, sealed) => {
      const seal = `sealed:${ballotId}:`;
      if (!sealed.startsWith(seal)) throw new Error(`not sealed for ballot ${ballotId}`);
      return reversed(sealed.slice(seal.length));
    },
    tokenHash: (linkId) => `hash:${linkId}`,
    seatCode: (elementId) => plainSeatCode(`KARTU${elementId}`),
  };
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
  return value;
}

/** The event as a restarted server reads it back from the log. */
export const asStored = (event: AnyEvent): AnyEvent =>
  parseEvent(JSON.parse(JSON.stringify(event)) as { type: string });

export const nothing: Meeting = { ...blankMeeting('K7M4XP'), profile: emptyProfile('2026-12-10') };

/** The meeting after these events of one command. It is frozen before each: an evolve that mutates throws. */
export function given(
  events: readonly AnyEvent[],
  meeting: Meeting = nothing,
  who: Actor = organiser,
  options: Options = {},
): Meeting {
  const { now: at, commandId } = contextOf(meeting, who, options);
  return events
    .map(asStored)
    .reduce<Meeting>(
      (before, event) =>
        freeze(evolve(freeze(before), event, { seq: before.seq + 1, at, actor: who, commandId })),
      meeting,
    );
}

/** What follows from saying this, after the validation and cleaning that the server does. */
export function decided(
  meeting: Meeting,
  who: Actor,
  { type, ...input }: Said,
  options: Options = {},
): AnyEvent[] {
  const command = { type, ...v.parse(commandSchemas[type], input) } as Command;
  return decide(freeze(meeting), command, contextOf(meeting, who, options));
}

/** The meeting after somebody said something. `id` becomes the id of what it creates. */
export const send = (meeting: Meeting, who: Actor, said: Said, options: Options = {}): Meeting =>
  given(decided(meeting, who, said, options), meeting, who, options);

/** Why it was refused; null when it was not. */
export function refusal(
  meeting: Meeting,
  who: Actor,
  said: Said,
  options: Options = {},
): RefusalCode | null {
  try {
    decided(meeting, who, said, options);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
