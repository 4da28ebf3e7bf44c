import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areValid } from '../../../meeting/priority-count';
import { given, leftOver, taken } from './spending';

const none = [0, 0, 0];
const points = { method: 'points', points: 5 } as const;
const ranking = { method: 'ranking', points: 2 } as const;

describe('spending', () => {
  it('gives a point at a time until none is left', () => {
    const spent = Array.from({ length: 7 }).reduce<number[]>(
      (marks) => given(points, marks, 1),
      none,
    );
    expect(spent).toEqual([0, 5, 0]);
    expect(leftOver(points, spent)).toBe(0);
  });

  it('ranks in the order of pressing, and closes the gap when one is taken back', () => {
    const ranked = given(ranking, given(ranking, none, 2), 0);
    expect(ranked).toEqual([2, 0, 1]);
    expect(given(ranking, ranked, 1)).toEqual(ranked);
    expect(taken(ranking, ranked, 2)).toEqual([1, 0, 0]);
  });

  it('never makes anything that the server would refuse', () => {
    const press = fc.record({ more: fc.boolean(), at: fc.nat(2) });
    fc.assert(
      fc.property(fc.constantFrom(points, ranking), fc.array(press), (terms, presses) => {
        const marks = presses.reduce<number[]>(
          (before, { more, at }) => (more ? given : taken)(terms, before, at),
          none,
        );
        expect(areValid({ ...terms, recommendationIds: ['a', 'b', 'c'] }, marks)).toBe(true);
      }),
    );
  });
});
