import { expect, it } from 'vitest';
import { handsOf, sumOf } from './hands';

const offered = ['agree', 'disagree', 'abstain'] as const;

it('reads what was typed beside each choice that is offered', () => {
  const counts = handsOf({ agree: ' 12 ', disagree: '3', agreeWithNotes: '4' }, offered);
  expect(counts).toEqual({ agree: 12, agreeWithNotes: 0, disagree: 3, abstain: 0 });
  expect(sumOf(counts)).toBe(15);
});

it('counts nothing for what is no number', () => {
  expect(sumOf(handsOf({ agree: 'dua', disagree: '-1', abstain: '1,5' }, offered))).toBe(0);
});
