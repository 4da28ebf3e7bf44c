import * as v from 'valibot';
import type { Actor, Context } from './capability';
import { commandSchemas, type Command, type CommandInput, type CommandName } from './commands';
import { decide, evolve } from './decider';
import { parseEvent, type AnyEvent } from './events';
import { blankMeeting } from './lifecycle';
import type { Choice, Meeting, Profile } from './meeting';
import { Refusal, type RefusalCode } from './refusal';
import { emptyProfile } from './templates/empty-profile';

/* What tests need to run a meeting: people, a way to say things, a hall that is in session. */

const actor = (role: Actor['role'], id: string | null = null): Actor => ({ role, id });
export const organiser = actor('organiser');
export const facilitator = actor('facilitator');
export const secretary = actor('secretary');
export const screen = actor('screen');
export const guest = actor('guest');
export const clock = actor('clock');
export const presenterOf = (elementId: string) => actor('presenter', elementId);
export const attendee = (attendeeId: string) => actor('participant', attendeeId);

/** 10 December 2026, 08.00 WITA. */
export const morning = Date.UTC(2026, 11, 10, 0, 0);
export const minutesLater = (minutes: number) => morning + minutes * 60_000;

export type Said = { [K in CommandName]: { type: K } & CommandInput<K> }[CommandName];
type Options = { id?: string; now?: number };

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

const numbers = (count: number) => Array.from({ length: count }, (_, n) => String(n + 1));

/** Somebody joins by phone, as attendee `p<name>` unless named otherwise. */
export const join = (
  meeting: Meeting,
  id: string,
  elementId: string | null,
  options: Options = {},
): Meeting => {
  const person = { name: `Peserta ${id}`, position: '', organisation: '', elementId };
  return send(
    meeting,
    guest,
    { type: 'attendee.join', ...person, deviceHash: `phone ${id}` },
    { id, ...options },
  );
};

export const plan = {
  action: '',
  ownerId: null,
  supporters: '',
  due: null,
  dueNote: '',
  measure: '',
  funding: '',
};
export const proposal = {
  text: 'Posyandu keliling di lokasi perkebunan',
  reason: '',
  problem: '',
  elementId: null,
  obstacleId: null,
  ...plan,
};

type HallOptions = { entitled?: number; present?: number; profile?: Partial<Profile> };

/**
 * A meeting in session: voting elements e1, e2 …, of which the first `present` have sent p1, p2 … with a phone;
 * rundown a1 (on now), a2, a3; recommendation r1.
 */
export function hall({
  entitled = 3,
  present = entitled,
  profile = {},
}: HallOptions = {}): Meeting {
  const item = { minutes: 30, elementId: null, responsible: '' };
  const times = { gapMinutes: 0, startedAt: null, endedAt: null, extraMinutes: 0 };
  const added = (id: string, kind: 'general' | 'deliberation' | 'closing'): AnyEvent => ({
    type: 'agenda.added',
    item: { id, title: `Acara ${id}`, kind, ...item, ...times },
    before: null,
  });
  const prepared = given([
    {
      type: 'meeting.created',
      profile: { ...nothing.profile, title: 'Rapat Koordinasi', ...profile },
    },
    ...numbers(entitled).map((n): AnyEvent => ({
      type: 'element.added',
      element: {
        id: `e${n}`,
        name: `Dinas Contoh ${n}`,
        shortName: `Dinas ${n}`,
        type: 'office',
        presents: true,
        votes: true,
      },
      before: null,
    })),
    added('a1', 'general'),
    added('a2', 'deliberation'),
    added('a3', 'closing'),
  ]);
  const drafted = send(
    prepared,
    secretary,
    { type: 'recommendation.add', recommendation: proposal, before: null },
    { id: 'r1' },
  );
  const opened = send(
    drafted,
    facilitator,
    { type: 'agenda.start', itemId: 'a1' },
    { now: morning },
  );
  return numbers(present).reduce((meeting, n) => join(meeting, `p${n}`, `e${n}`), opened);
}

type Asked = Partial<Extract<Said, { type: 'ballot.open' }>>;
export const question = (asked: Asked = {}): Said => ({
  type: 'ballot.open',
  recommendationId: 'r1',
  kind: 'vote',
  secrecy: 'open',
  rule: { fraction: 'half', base: 'forAgainst' },
  seconds: null,
  quorumOverride: null,
  ...asked,
});

/** Opens ballot `id` about r1. */
export const ask = (meeting: Meeting, id: string, asked: Asked = {}): Meeting =>
  send(meeting, facilitator, question(asked), { id });

export const close = (meeting: Meeting, ballotId: string): Meeting =>
  send(meeting, facilitator, { type: 'ballot.close', ballotId });

/** Attendee p1, p2 … answer in turn. */
export const cast = (meeting: Meeting, ballotId: string, choices: readonly Choice[]): Meeting =>
  choices.reduce((before, choice, n) => {
    const note = choice === 'agreeWithNotes' ? `Catatan ${String(n + 1)}` : '';
    return send(before, attendee(`p${String(n + 1)}`), {
      type: 'vote.cast',
      ballotId,
      choice,
      note,
    });
  }, meeting);

/** As many times each choice. */
export const choices = (agree: number, disagree: number, abstain: number): Choice[] => [
  ...Array<Choice>(agree).fill('agree'),
  ...Array<Choice>(disagree).fill('disagree'),
  ...Array<Choice>(abstain).fill('abstain'),
];
