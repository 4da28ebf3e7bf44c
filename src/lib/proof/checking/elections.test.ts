import { describe, expect, it, test } from 'vitest';
import type { Entry } from './chain';
import { byMarks, byRunoff } from './choosing';
import { recountElections } from './elections';

const times = (...piles: [count: number, ballot: number[]][]) =>
  piles.flatMap(([count, ballot]) => Array.from({ length: count }, () => ballot));

const evenly = (ballots: number[][]) => ballots.map((choice) => ({ choice, weight: 1 }));

test.each([
  ['one place', 1, times([5, [0]], [4, [1]]), [0], []],
  ['level for the only place', 1, times([3, [0]], [3, [1]]), [], [0, 1]],
  ['level for the last of two', 2, times([5, [0]], [2, [1, 2]]), [0], [1, 2]],
  ['fewer with votes than places', 3, times([1, [1]]), [1], []],
  ['nobody', 2, [], [], []],
])('most votes: %s', (_, places, ballots, elected, tied) => {
  expect(byMarks(evenly(ballots), 4, places)).toMatchObject({ elected, tied });
});

test.each([
  ['votes move on', times([8, [0, 2]], [7, [1, 2]], [4, [2, 1]], [1, [2]]), [1], []],
  ['more than half at once', times([6, [0]], [3, [1]], [2, [2]]), [0], []],
  ['all level', times([2, [0]], [2, [1]], [2, [2]]), [], [0, 1, 2]],
  ['the higher number goes among equals', times([3, [0]], [2, [1]], [2, [2, 1]]), [1], []],
])('instant runoff: %s', (_, ballots, elected, tied) => {
  expect(byRunoff(evenly(ballots), 3)).toMatchObject({ elected, tied });
});

describe('an election in the log', () => {
  const election = { title: 'Ketua', method: 'single', places: 1, candidates: ['A', 'B'] };
  const asked = (secrecy: 'open' | 'secret') => ({
    secrecy,
    byHand: false,
    eligible: ['e1', 'e2', 'e3', 'e4', 'e5'],
    closesAt: null,
  });
  const choices = [[0], [0], [1], [0], []];
  const count = {
    cast: 5,
    blank: 1,
    rounds: [{ counts: [3, 1], exhausted: 0, out: null, by: 'fewest' }],
    elected: [0],
    tied: [],
  };
  function logOf(secrecy: 'open' | 'secret', recorded: object | null, votes = choices): Entry[] {
    const events = [
      { type: 'election.added', electionId: 'v1', election, after: null },
      { type: 'election.opened', electionId: 'v1', asked: asked(secrecy) },
      ...votes.map((choice, n) => ({
        type: 'election.chosen',
        electionId: 'v1',
        seatId: `e${String(n + 1)}`,
        preference:
          secrecy === 'open' ? { secrecy, at: 1, choice } : { secrecy, at: 1, sealed: '' },
      })),
      { type: 'election.closed', electionId: 'v1', present: 5, count: recorded },
    ];
    return events.map((event, n) => ({ seq: n + 1, at: n, event }));
  }
  const faults = (entries: Entry[]) => recountElections(entries)[0]?.faults;

  it('holds', () => {
    expect(recountElections(logOf('open', count))).toMatchObject([
      { title: 'Ketua', voted: 5, entitled: 5, elected: [0], faults: [] },
    ]);
    expect(faults(logOf('secret', count))).toEqual([]);
    expect(faults(logOf('secret', null, choices.slice(0, 4)))).toEqual([]);
  });

  test.each<[string, Entry[], string[]]>([
    [
      'other sums',
      logOf('open', { ...count, rounds: [{ ...count.rounds[0], counts: [2, 2] }] }),
      ['counts'],
    ],
    ['another winner', logOf('open', { ...count, elected: [1] }), ['elected']],
    ['more votes than seats', logOf('secret', { ...count, cast: 6 }), ['seats']],
    ['a result withheld', logOf('secret', null), ['hidden']],
    ['a stranger’s vote', logOf('open', count, [...choices, [0]]), ['wrongVotes']],
  ])('names %s', (_, entries, expected) => {
    expect(faults(entries)).toEqual(expected);
  });
});
