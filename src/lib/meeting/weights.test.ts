import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { resultOf } from './ballots';
import { noVotes } from './counting';
import { evenly, countElection } from './election-count';
import { bases, fractions, type Choice, type Meeting, type Rule } from './meeting';
import { nextStep } from './next-step';
import { attendee, facilitator, refusal, secretary, send, type Said } from './testing';
import { openElection, propose } from './testing/electing';
import { ask, cast, close, hall, join, question } from './testing/hall';
import { electorateOf } from './views/ballot-view';
import { participantSlices } from './views/participant';

/** A hall whose elements weigh so much; by default all of them are present. */
const weighing = (weights: readonly number[], present = weights.length): Meeting =>
  weights.reduce(
    (meeting, weight, n) =>
      send(meeting, secretary, {
        type: 'element.change',
        elementId: `e${String(n + 1)}`,
        was: { weight: 1 },
        now: { weight },
      }),
    hall({ entitled: weights.length, present, profile: { weighted: true } }),
  );
const ballot = (meeting: Meeting) => {
  const [first] = meeting.ballots;
  if (!first) throw new Error('nothing was asked');
  return first;
};
const result = (meeting: Meeting) => {
  const found = resultOf(ballot(meeting));
  if (!found) throw new Error('nothing was published');
  return found;
};

describe('weighted votes', () => {
  const three = weighing([5, 1, 1]);

  it('decide by their weight, and tell the seats beside it', () => {
    const closed = close(cast(ask(three, 'b1'), 'b1', ['agree', 'disagree', 'disagree']), 'b1');
    expect(result(closed)).toMatchObject({
      inFavour: 5,
      against: 2,
      cast: 7,
      present: 7,
      entitled: 7,
      verdict: 'carried',
      seats: { counts: { agree: 1, disagree: 2 }, cast: 3, present: 3, entitled: 3 },
    });
  });

  it('are as they were when the question opened', () => {
    const open = cast(ask(three, 'b1'), 'b1', ['agree', 'disagree', 'disagree']);
    const later = send(open, secretary, {
      type: 'element.change',
      elementId: 'e2',
      was: { weight: 1 },
      now: { weight: 99 },
    });
    expect(result(close(later, 'b1')).against).toBe(2);
    expect(electorateOf(ballot(later))).toMatchObject({ entitled: 3, weight: 7 });
  });

  it('are told to everybody who is asked', () => {
    expect(participantSlices.ballot.build(ask(three, 'b1'))).toMatchObject({
      entitled: 3,
      weight: 7,
      weights: { e1: 5, e2: 1, e3: 1 },
    });
  });

  it('still count where the voter has left, and weigh among those present', () => {
    const voted = cast(ask(three, 'b1'), 'b1', ['agree', 'disagree']);
    const left = send(voted, facilitator, { type: 'attendee.remove', attendeeId: 'p1' });
    expect(result(close(left, 'b1'))).toMatchObject({ inFavour: 5, present: 7, cast: 6 });
  });

  it('leave the quorum to the seats', () => {
    const heavyAlone = weighing([50, 1, 1, 1], 1);
    expect(refusal(heavyAlone, facilitator, question())).toBe('quorum.missing');
  });

  it('are those of elements: where persons are asked each has one', () => {
    const persons = { unit: 'attendee', groupId: null } as const;
    const asked = ask(three, 'b1', { electorate: persons, secrecy: 'secret' });
    expect(ballot(asked).weights).toBeNull();
  });

  it('come back the next time: late arrivals vote with theirs', () => {
    const late = join(ask(weighing([2, 3], 1), 'b1', { quorumOverride: 'Lanjut.' }), 'p2', 'e2');
    const voted = cast(late, 'b1', ['agree', 'disagree']);
    expect(result(close(voted, 'b1'))).toMatchObject({ inFavour: 2, against: 3 });
  });
});

describe('what does not go with weights', () => {
  const two = weighing([3, 1]);
  const hands: Said = {
    type: 'ballot.recordHands',
    recommendationId: 'r1',
    kind: 'vote',
    rule: { fraction: 'half', base: 'forAgainst' },
    quorumOverride: null,
    counts: { ...noVotes, agree: 2 },
    witnesses: '',
  };

  test.each([
    ['a secret ballot', two, question({ secrecy: 'secret' }), 'ballot.weightedSecret'],
    ['raised hands', two, hands, 'ballot.weightedHands'],
    ['a secret election', propose(two, 'x1'), openElection('x1'), 'ballot.weightedSecret'],
    [
      'hands in an election',
      propose(two, 'x1'),
      {
        type: 'election.recordHands',
        electionId: 'x1',
        sums: [1, 1, 0],
        cast: 2,
        witnesses: '',
        quorumOverride: null,
      },
      'ballot.weightedHands',
    ],
    [
      'hands beside phones',
      ask(two, 'b1'),
      { type: 'ballot.addHands', ballotId: 'b1', counts: { agree: 1 }, witnesses: '' },
      'ballot.weightedHands',
    ],
  ] as [string, Meeting, Said, string][])('%s', (_, meeting, said, code) => {
    expect(refusal(meeting, facilitator, said)).toBe(code);
  });

  it('is never proposed: the desk asks openly whatever is usual', () => {
    const secretly = send(two, secretary, {
      type: 'profile.change',
      was: { voteSecrecy: 'open', consensusSecrecy: 'open' },
      now: { voteSecrecy: 'secret', consensusSecrecy: 'secret' },
    });
    const tabled = send(secretly, facilitator, {
      type: 'recommendation.table',
      recommendationId: 'r1',
    });
    const { primary, others } = nextStep(tabled);
    const asking = [primary, ...others].flatMap((step) =>
      step?.command.type === 'ballot.open' ? step.command.secrecy : [],
    );
    expect(new Set(asking)).toEqual(new Set(['open']));
  });
});

describe('against slips laid on the table, as many as each seat weighs', () => {
  const seat = fc.record({
    weight: fc.integer({ min: 1, max: 9 }),
    choice: fc.constantFrom<Choice | null>('agree', 'disagree', 'abstain', null),
  });
  const rule = fc.record({
    fraction: fc.constantFrom(...fractions.filter((one) => one !== 'own')),
    base: fc.constantFrom(...bases),
  });
  const needs = { half: [1, 2], twoThirds: [2, 3], threeQuarters: [3, 4] } as const;

  /** Every slip of its own: nothing is multiplied or shared with what it checks. */
  function bySlips(seats: { weight: number; choice: Choice | null }[], { fraction, base }: Rule) {
    const slips = seats.flatMap(({ weight, choice }) =>
      Array.from({ length: weight }, () => choice),
    );
    const said = (...wanted: (Choice | null)[]) =>
      slips.filter((one) => wanted.includes(one)).length;
    const whole = {
      forAgainst: said('agree', 'disagree'),
      cast: said('agree', 'disagree', 'abstain'),
      present: slips.length,
      entitled: slips.length,
    }[base];
    const [part, of] = needs[fraction === 'own' ? 'half' : fraction];
    const enough =
      fraction === 'half'
        ? said('agree') * of > whole * part
        : said('agree') * of >= whole * part && whole > 0;
    return {
      cast: whole === 0 && said(null) === slips.length ? 0 : said('agree', 'disagree', 'abstain'),
      enough,
    };
  }

  it('a vote', () => {
    fc.assert(
      fc.property(fc.array(seat, { minLength: 1, maxLength: 7 }), rule, (seats, how) => {
        const open = ask(weighing(seats.map(({ weight }) => weight)), 'b1', { rule: how });
        const voted = seats.reduce(
          (meeting, { choice }, n) =>
            choice === null
              ? meeting
              : send(meeting, attendee(`p${String(n + 1)}`), {
                  type: 'vote.cast',
                  ballotId: 'b1',
                  choice,
                  note: '',
                }),
          open,
        );
        const { cast, met } = result(close(voted, 'b1'));
        expect({ cast, enough: met }).toEqual(bySlips(seats, how));
      }),
      { numRuns: 150 },
    );
  });

  it('an election, by marks and by ranks: as many ballots as each seat weighs', () => {
    const voter = fc.record({
      choice: fc.shuffledSubarray([0, 1, 2, 3]),
      weight: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(
        fc.array(voter, { maxLength: 12 }),
        fc.constantFrom('several' as const, 'ranked' as const),
        (voters, method) => {
          const asked = { method, places: 2, candidates: ['A', 'B', 'C', 'D'] };
          const { seats, rounds, ...weighed } = countElection(voters, asked, true);
          const slips = voters.flatMap(({ choice, weight }) =>
            Array.from({ length: weight }, () => choice),
          );
          const { rounds: plain, ...one } = countElection(evenly(slips), asked);
          expect(seats).toBe(voters.length);
          expect(weighed).toEqual(one);
          expect(rounds.map(({ seats: _, ...round }) => round)).toEqual(plain);
        },
      ),
      { numRuns: 500 },
    );
  });
});
