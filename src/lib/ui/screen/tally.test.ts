import { expect, test } from 'vitest';
import { countBallot, noVotes } from '../../meeting/counting';
import type { Counts, Rule } from '../../meeting/meeting';
import { barLength, hurdle, share } from './tally';

const ten: Counts = { ...noVotes, agree: 11, disagree: 9, abstain: 2 };
const vote = (base: Rule['base'], counts = ten) =>
  countBallot({
    kind: 'vote',
    unit: 'element',
    rule: { fraction: 'half', base },
    counts,
    present: 22,
    entitled: 24,
  });

test('abstentions stand outside the base of votes for and against', () => {
  const result = vote('forAgainst');
  expect([share(result, 'agree'), share(result, 'disagree'), share(result, 'abstain')]).toEqual([
    55,
    45,
    null,
  ]);
  expect(barLength(result)).toBe(22);
  expect(hurdle(result)).toBeCloseTo((10 / 22) * 100);
});

test('the bars hold the whole base', () => {
  const result = vote('entitled');
  expect(barLength(result)).toBe(24);
  expect(hurdle(result)).toBe(50);
  expect(share(result, 'abstain')).toBeCloseTo(8.33, 2);
});

test('a consensus check has no hurdle and counts everybody who answered', () => {
  const counts: Counts = { ...noVotes, agree: 17, agreeWithNotes: 2, abstain: 1 };
  const result = countBallot({
    kind: 'consensus',
    unit: 'element',
    rule: { fraction: 'half', base: 'forAgainst' },
    counts,
    present: 22,
    entitled: 24,
  });
  expect(hurdle(result)).toBeNull();
  expect(share(result, 'agreeWithNotes')).toBe(10);
});

test('without votes there are no shares', () => {
  const result = vote('forAgainst', noVotes);
  expect([share(result, 'agree'), hurdle(result), barLength(result)]).toEqual([null, null, 1]);
});
