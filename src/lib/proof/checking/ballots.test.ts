import { describe, expect, it, test } from 'vitest';
import { checkBallot } from './ballots';
import type { Entry } from './chain';
import { recount } from './recount';

/** A ballot of five elements, of which the first weighs 5. */
const opened = (asked: object = {}) => ({
  type: 'ballot.opened',
  ballot: {
    id: 'b1',
    secrecy: 'open',
    byHand: false,
    eligible: ['e1', 'e2', 'e3', 'e4', 'e5'],
    closesAt: 100,
    rule: { fraction: 'half', base: 'forAgainst' },
    weights: { e1: 5, e2: 1, e3: 1, e4: 1, e5: 1 },
    ...asked,
  },
});
const vote = (seatId: string, choice: string, at = 1) => ({
  type: 'vote.cast',
  ballotId: 'b1',
  seatId,
  vote: { at, choice },
});
const closed = (weighed: object | null, counts: object | null = { agree: 1, disagree: 2 }) => ({
  type: 'ballot.closed',
  ballotId: 'b1',
  present: 3,
  counts,
  weighed,
});
const votes = [vote('e1', 'agree'), vote('e2', 'disagree'), vote('e3', 'disagree')];
const log = (...events: { type: string }[]): Entry[] =>
  events.map((event, n) => ({ seq: n + 1, at: n, event }));
const claimed = {
  id: 'b1',
  number: 1,
  round: 1,
  kind: 'vote',
  secrecy: 'open' as const,
  byHand: false,
  text: 'Satu data',
  entitled: 5,
  counts: { agree: 1, disagree: 2 },
  weighed: { agree: 5, disagree: 2 },
  met: true,
  sentences: [],
};
const faults = (entries: Entry[], claim: Partial<typeof claimed> = {}) =>
  checkBallot({ ...claimed, ...claim }, recount(entries).ballots[0] ?? null).faults;

describe('a weighted ballot in the log', () => {
  const right = { counts: { agree: 5, disagree: 2 }, present: 7 };

  it('holds where the weights add up and decide', () => {
    expect(faults(log(opened(), ...votes, closed(right)))).toEqual([]);
  });

  test.each([
    ['another sum of weights', { counts: { agree: 4, disagree: 2 }, present: 7 }, {}],
    ['a claim of other weights', right, { weighed: { agree: 6, disagree: 2 } }],
    ['an outcome by seats', right, { met: false }],
  ])('%s is found', (_, weighed, claim) => {
    expect(faults(log(opened(), ...votes, closed(weighed)), claim)).not.toEqual([]);
  });
});

describe('time and publication', () => {
  it('a vote of the millisecond in which it closed may not count, of the one before it may', () => {
    const at = (ms: number) =>
      recount(log(opened(), vote('e1', 'agree', ms), closed(null))).ballots[0]?.wrongVotes;
    expect(at(99)).toEqual([]);
    expect(at(100)).toEqual([2]);
  });

  it('what the meeting wanted kept below more votes than five may be', () => {
    const secret = (publishFrom?: number) =>
      faults(
        log(
          opened({ secrecy: 'secret', weights: null, ...(publishFrom && { publishFrom }) }),
          ...['e1', 'e2', 'e3', 'e4', 'e5'].map((seat) => vote(seat, '')),
          closed(null, null),
        ),
        {},
      );
    expect(secret()).toContain('hidden');
    expect(secret(8)).not.toContain('hidden');
  });
});
