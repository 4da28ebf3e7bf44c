import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countElection, countHands, evenly } from './election-count';

const names = (count: number) => Array.from({ length: count }, (_, n) => `Calon ${String(n + 1)}`);
/** `[3, [0, 1]]`: three ballots that say so. */
const ballots = (...piles: [times: number, choice: number[]][]) =>
  piles.flatMap(([times, choice]) => Array.from({ length: times }, () => choice));
const marks = (places: number, cast: readonly number[][], candidates = 4) =>
  countElection(evenly(cast), { method: 'several', places, candidates: names(candidates) });
const runoff = (cast: readonly number[][], candidates = 3) =>
  countElection(evenly(cast), { method: 'ranked', places: 1, candidates: names(candidates) });

describe('most votes', () => {
  test.each([
    ['one place', 1, ballots([5, [0]], [4, [1]]), [0], []],
    ['a tie for the only place is not decided', 1, ballots([3, [0]], [3, [1]]), [], [0, 1]],
    ['two places', 2, ballots([4, [0, 1]], [3, [1, 2]], [1, [3]]), [1, 0], []],
    ['a tie for the last place leaves the first', 2, ballots([5, [0]], [2, [1, 2]]), [0], [1, 2]],
    ['level, but room for all', 2, ballots([2, [2]], [2, [3]]), [2, 3], []],
    ['fewer with votes than places', 3, ballots([1, [1]]), [1], []],
    ['nobody named anybody', 2, ballots([4, []]), [], []],
  ] as const)('%s', (_, places, cast, elected, tied) => {
    expect(marks(places, cast)).toMatchObject({ cast: cast.length, elected, tied });
  });

  it('counts raised hands the same way', () => {
    const asked = { method: 'single', places: 1, candidates: names(3) } as const;
    expect(countHands([4, 9, 2], 16, asked)).toMatchObject({ cast: 16, elected: [1], tied: [] });
  });
});

describe('instant runoff', () => {
  it('moves the last one’s ballots on, and keeps the table', () => {
    const count = runoff(ballots([8, [0, 2, 1]], [7, [1, 2, 0]], [4, [2, 1]], [1, [2]]));
    expect(count.elected).toEqual([1]);
    expect(count.rounds).toEqual([
      { counts: [8, 7, 5], exhausted: 0, out: 2, by: 'fewest' },
      { counts: [8, 11, null], exhausted: 1, out: null, by: 'fewest' },
    ]);
  });

  test.each([
    ['more than half at once', ballots([6, [0]], [3, [1]], [2, [2]]), [0], [], 1],
    ['all level: back to the chair', ballots([2, [0]], [2, [1]], [2, [2]]), [], [0, 1, 2], 1],
    ['the last two level', ballots([3, [0]], [2, [1]], [1, [2, 1]]), [], [0, 1], 2],
    ['nobody named anybody', ballots([3, []]), [], [], 1],
  ])('%s', (_, cast, elected, tied, rounds) => {
    const count = runoff(cast);
    expect([count.elected, count.tied, count.rounds.length]).toEqual([elected, tied, rounds]);
  });

  it('among the last goes who was behind in the round before, else the higher number', () => {
    const first = runoff(ballots([3, [0]], [2, [1]], [2, [2, 1]]));
    expect(first.rounds[0]).toMatchObject({ out: 2, by: 'number' });
    const before = runoff(ballots([6, [0]], [4, [1]], [3, [2]], [1, [3, 2]]), 4);
    expect(before.rounds.map(({ out, by }) => [out, by])).toEqual([
      [3, 'fewest'],
      [2, 'earlierRound'],
      [null, 'fewest'],
    ]);
  });
});

/** From scratch in every round, on the whole ballots: nothing is shared with what it checks. */
function recount(
  cast: readonly number[][],
  candidates: number,
): { won: number | null; order: number[] } {
  const tallyWithout = (gone: readonly number[]) => {
    const tally = new Map<number, number>();
    for (let c = 0; c < candidates; c += 1) if (!gone.includes(c)) tally.set(c, 0);
    for (const ballot of cast) {
      const [top] = ballot.filter((c) => !gone.includes(c));
      if (top !== undefined) tally.set(top, (tally.get(top) ?? 0) + 1);
    }
    return tally;
  };
  const order: number[] = [];
  for (;;) {
    const tally = tallyWithout(order);
    const all = [...tally.values()].reduce((a, b) => a + b, 0);
    const leader = [...tally].find(([, n]) => n > all / 2);
    if (leader) return { won: leader[0], order };
    if (new Set(tally.values()).size === 1) return { won: null, order };
    const histories = order.map((_, n) => tallyWithout(order.slice(0, n))).reverse();
    const worse = (a: number, b: number): number => {
      for (const round of [tally, ...histories]) {
        const difference = (round.get(a) ?? 0) - (round.get(b) ?? 0);
        if (difference !== 0) return difference;
      }
      return b - a;
    };
    const [out] = [...tally.keys()].sort(worse);
    if (out === undefined) return { won: null, order };
    order.push(out);
  }
}

const election = fc.integer({ min: 2, max: 6 }).chain((candidates) =>
  fc.record({
    candidates: fc.constant(candidates),
    cast: fc.array(fc.shuffledSubarray(Array.from({ length: candidates }, (_, n) => n)), {
      maxLength: 30,
    }),
  }),
);

describe('against an independent count', () => {
  it('the same goes out in the same order, and the same wins', () => {
    fc.assert(
      fc.property(election, ({ cast, candidates }) => {
        const count = runoff(cast, candidates);
        const { won, order } = recount(cast, candidates);
        expect(count.elected).toEqual(won === null ? [] : [won]);
        expect(count.rounds.flatMap(({ out }) => out ?? [])).toEqual(order);
      }),
      { numRuns: 500 },
    );
  });

  it('no vote is lost or made: each round adds up to what was cast', () => {
    fc.assert(
      fc.property(election, ({ cast, candidates }) => {
        const { rounds, blank } = runoff(cast, candidates);
        for (const { counts, exhausted } of rounds) {
          const standing = counts.reduce<number>((sum, n) => sum + (n ?? 0), 0);
          expect(standing + exhausted + blank).toBe(cast.length);
        }
      }),
    );
  });

  it('whoever is elected by marks has more than anybody who is not', () => {
    fc.assert(
      fc.property(election, fc.integer({ min: 1, max: 4 }), ({ cast, candidates }, places) => {
        const named = cast.map((ballot) => ballot.slice(0, places));
        const { elected, tied } = marks(places, named, candidates);
        const votes = (c: number) => named.filter((ballot) => ballot.includes(c)).length;
        expect(elected.length).toBeLessThanOrEqual(places);
        expect(tied.length === 0 || elected.length + tied.length > places).toBe(true);
        const least = Math.min(...elected.map(votes), Infinity);
        const others = Array.from({ length: candidates }, (_, c) => c).filter(
          (c) => !elected.includes(c),
        );
        for (const other of others)
          expect(votes(other) < least || elected.length < places || votes(other) === 0).toBe(true);
      }),
    );
  });
});
