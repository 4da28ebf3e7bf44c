import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ballotKinds, electionMethods, type Choice, type Meeting } from '../meeting/meeting';
import { procedures } from '../meeting/procedures';
import { attendee, facilitator, secretary, send } from '../meeting/testing';
import { propose } from '../meeting/testing/electing';
import { hall } from '../meeting/testing/hall';
import {
  courseFrom,
  memoryOf,
  ownPagesOf,
  pagesOf,
  press,
  storedIn,
  type Course,
  type Press,
  type Sealing,
} from '../meeting/testing/worlds';
import { Vault } from './vault';

/*
 * What "secret" means (docs/decisions/secret-ballots.md), with the cipher and the keys of the real server, over
 * thousands of random ballots and elections: `SECRECY_RUNS=50000 npx vitest run secret-worlds` for more.
 */

const runs = { numRuns: Number(process.env['SECRECY_RUNS'] ?? 1000) };
const minutes = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'rakoor-worlds-'));
const vault = new Vault(folder);
const sealing: Sealing = {
  seal: (key, plain, room) => vault.seal(key, plain, room),
  unseal: (key, sealed) => vault.unseal(key, sealed),
};
beforeAll(() => vault.create('x1'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Seven with phones; two without, for whom the first casts as a helper. */
const phones = 7;
const people = Array.from({ length: phones + 2 }, (_, n) => `p${String(n + 1)}`);
const helped = new Set(people.slice(phones));

function prepared(): Meeting {
  let meeting = hall({ entitled: people.length, present: phones });
  for (const id of helped) {
    const elementId = id.replace('p', 'e');
    const person = { name: `Tanpa ponsel ${id}`, position: '', organisation: '', elementId };
    meeting = send(meeting, secretary, { type: 'attendee.register', ...person }, { id });
    meeting = send(meeting, facilitator, { type: 'seat.handOver', elementId, attendeeId: id });
  }
  return send(meeting, facilitator, { type: 'helper.name', attendeeId: 'p1' });
}
const quiet = prepared();

/** A way to ask secretly: how it opens and closes, what one answer is, and how it is sent. */
type Way = {
  start: Meeting;
  open: Press;
  close: Press;
  answer: fc.Arbitrary<unknown>;
  said: (answer: unknown) => Press['command'];
};
const by = (command: Press['command']): Press => ({ who: facilitator, command });

const code = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{6}$/);
type Said = { choice: Choice; note: string; receipt: string };

const ballots = ballotKinds.flatMap((kind) =>
  [false, true].map((receipts): Way => ({
    start: quiet,
    open: by({
      type: 'ballot.open',
      recommendationId: 'r1',
      kind,
      secrecy: 'secret',
      rule: { fraction: 'half', base: 'cast' },
      seconds: null,
      quorumOverride: null,
      receipts,
    }),
    close: by({ type: 'ballot.close', ballotId: 'x1' }),
    answer: fc.constantFrom(...procedures[kind].answers).chain(({ choice, note }) =>
      fc.record({
        choice: fc.constant(choice),
        note:
          note === 'required'
            ? fc.constantFrom('Perlu dana', 'Libatkan desa')
            : fc.constantFrom('', 'Belum siap'),
        receipt: code,
      }),
    ),
    said: (answer) => ({ type: 'vote.cast', ballotId: 'x1', ...(answer as Said) }),
  })),
);
const elections = electionMethods.map((method): Way => ({
  start: propose(quiet, 'x1', { method, places: method === 'several' ? 2 : 1 }),
  open: by({
    type: 'election.open',
    electionId: 'x1',
    secrecy: 'secret',
    seconds: null,
    quorumOverride: null,
  }),
  close: by({ type: 'election.close', electionId: 'x1' }),
  answer: fc
    .shuffledSubarray([0, 1, 2])
    .map((order) => order.slice(0, { single: 1, several: 2, ranked: 3 }[method])),
  said: (answer) => ({ type: 'election.choose', electionId: 'x1', choice: answer as number[] }),
}));

/** Who answers in which order, some of them more than once; everybody in the end as `last` says. */
type Plan = { way: Way; order: number[]; first: unknown[]; last: unknown[] };
const planOf = (way: Way): fc.Arbitrary<Plan> =>
  fc.record({
    way: fc.constant(way),
    order: fc
      .tuple(
        fc.array(fc.nat(people.length - 1), { maxLength: 4 }),
        fc.shuffledSubarray([...people.keys()], { minLength: 5 }),
      )
      .map(([again, all]) => [...again.filter((voter) => all.includes(voter)), ...all]),
    first: fc.array(way.answer, { minLength: people.length, maxLength: people.length }),
    last: fc.array(way.answer, { minLength: people.length, maxLength: people.length }),
  });
const anyOf = (ways: readonly Way[]) => fc.constantFrom(...ways).chain(planOf);

function pressOf(way: Way, voter: number, answer: unknown): Press {
  const id = people[voter] ?? '';
  const command = way.said(answer);
  return helped.has(id)
    ? { who: attendee('p1'), command: { ...command, onBehalfOf: id } as Press['command'] }
    : { who: attendee(id), command };
}

const opened = new Map<Way, Course>();
/** Each way is opened once, whatever happens after it. */
function openedBy(way: Way): Course {
  const known = opened.get(way);
  if (known) return known;
  const before = courseFrom(way.start);
  // The id of what is asked is its command's.
  const course = press(before, way.open, sealing, 'x1');
  opened.set(way, course);
  return course;
}

const run = ({ way, order, first, last }: Plan): Course =>
  order.reduce((course, voter, n) => {
    const isLast = order.lastIndexOf(voter) === n;
    return press(course, pressOf(way, voter, (isLast ? last : first)[voter]), sealing);
  }, openedBy(way));
const close = (course: Course, { way }: Plan): Course => press(course, way.close, sealing);

/** The same people at the same times; their last answers, with codes and notes, dealt out anew among those who voted. */
const dealt = (ways: readonly Way[]) =>
  anyOf(ways).chain((plan) => {
    const voters = [...new Set(plan.order)];
    return fc
      .tuple(
        fc.shuffledSubarray(voters, { minLength: voters.length }),
        fc.array(plan.way.answer, { minLength: people.length, maxLength: people.length }),
      )
      .map(([others, first]): [Plan, Plan] => {
        const last = [...plan.last];
        voters.forEach((voter, n) => (last[voter] = plan.last[others[n] ?? voter]));
        return [plan, { ...plan, first, last }];
      });
  });

/** The same but for one answer of one voter. */
const differing = (ways: readonly Way[]) =>
  anyOf(ways).chain((plan) =>
    fc
      .tuple(fc.constantFrom(...plan.order), plan.way.answer)
      .map(([voter, other]): [Plan, Plan, number] => {
        const last = [...plan.last];
        last[voter] = other;
        return [plan, { ...plan, last }, voter];
      }),
  );

describe.each([
  ['ballot', ballots],
  ['election', elections],
] as const)('a secret %s', (_, ways) => {
  it(
    'swap: after closing, who answered what is on no disk, in no memory and on no page',
    () => {
      fc.assert(
        fc.property(dealt(ways), ([plan, swapped]) => {
          const [one, two] = [close(run(plan), plan), close(run(swapped), swapped)];
          expect(storedIn(two)).toBe(storedIn(one));
          expect(memoryOf(two)).toBe(memoryOf(one));
          expect(pagesOf(two)).toBe(pagesOf(one));
          expect(ownPagesOf(two, people, sealing)).toBe(ownPagesOf(one, people, sealing));
        }),
        runs,
      );
    },
    10 * minutes,
  );

  it(
    'two worlds: while it is open nobody else is told one answer from another',
    () => {
      fc.assert(
        fc.property(differing(ways), ([plan, changed, voter]) => {
          const [one, two] = [run(plan), run(changed)];
          const others = people.filter((id) => id !== people[voter]);
          expect(storedIn(two)).toBe(storedIn(one));
          expect(memoryOf(two)).toBe(memoryOf(one));
          expect(pagesOf(two)).toBe(pagesOf(one));
          expect(ownPagesOf(two, others, sealing)).toBe(ownPagesOf(one, others, sealing));
        }),
        runs,
      );
    },
    10 * minutes,
  );
});

it('the worlds are not blind: an open vote tells them apart', () => {
  const way = ballots[0];
  if (!way) throw new Error('no ballots');
  const openly: Way = {
    ...way,
    open: by({ ...way.open.command, secrecy: 'open' } as Press['command']),
  };
  const plan = (choice: Choice): Plan => ({
    way: openly,
    order: [0, 1, 2, 3, 4],
    first: [],
    last: people.map((_, n) => ({
      choice: n === 0 ? choice : 'agree',
      note: '',
      receipt: 'AAAAAA',
    })),
  });
  const [one, two] = [plan('agree'), plan('disagree')].map((each) => run(each));
  expect(one && storedIn(one)).not.toBe(two && storedIn(two));
  expect(one && memoryOf(one)).not.toBe(two && memoryOf(two));
});
