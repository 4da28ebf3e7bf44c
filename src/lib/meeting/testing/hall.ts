import type { AnyEvent } from '../events';
import { emptySignatory, type Choice, type Meeting, type Profile } from '../meeting';
import {
  attendee,
  facilitator,
  given,
  guest,
  morning,
  nothing,
  secretary,
  send,
  type Options,
  type Said,
} from '../testing';

/* A hall in session for tests, and the short ways to ask it something. */

const numbers = (count: number) => Array.from({ length: count }, (_, n) => String(n + 1));

/** Somebody joins by phone and becomes attendee `id`. */
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

/** What minutes may not lack. */
const musts = {
  title: 'Rapat Koordinasi',
  place: 'Aula',
  chair: { ...emptySignatory, name: 'Wakil Bupati' },
  minuteTaker: { ...emptySignatory, name: 'Notulis' },
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
      profile: { ...nothing.profile, ...musts, ...profile },
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
        weight: 1,
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
