import { expect, it } from 'vitest';
import { castIn, noVotes } from '../../meeting/counting';
import { handsOf } from './hands';

const offered = ['agree', 'disagree', 'abstain'] as const;

it('reads what was typed beside each choice that is offered', () => {
  const counts = handsOf({ agree: ' 12 ', disagree: '3', agreeWithNotes: '4' }, offered);
  expect(counts).toEqual({ ...noVotes, agree: 12, disagree: 3 });
  expect(castIn(counts)).toBe(15);
});

it('counts nothing for what is no number', () => {
  expect(castIn(handsOf({ agree: 'dua', disagree: '-1', abstain: '1,5' }, offered))).toBe(0);
});
