import { expect, test } from 'vitest';
import { scaleEnd, sharedEnds } from '../../meeting/bar-scale';
import { bullet } from './bullet';

const share = (actual: number, target: number, direction: 'higher' | 'lower' = 'higher') => ({
  actual,
  target,
  previous: null,
  unit: '%',
  direction,
});

test('draws a share to be raised on the whole', () => {
  expect(bullet(share(52.6, 70))).toEqual({ actual: 52.6, target: 70, previous: null });
  expect(scaleEnd(share(104, 90))).toBe(150);
});

test('draws a share to be lowered on a scale that shows the difference', () => {
  expect(scaleEnd(share(21.4, 20.5, 'lower'))).toBe(30);
});

test('draws counts on the next round number above', () => {
  const row = {
    actual: 187,
    target: 250,
    previous: null,
    unit: 'anak',
    direction: 'higher' as const,
  };
  expect(scaleEnd(row)).toBe(300);
  expect(bullet(row).target).toBeCloseTo(83.33, 2);
});

test('survives nothing, zero and less than zero', () => {
  const row = {
    actual: null,
    target: 0,
    previous: null,
    unit: 'kasus',
    direction: 'lower' as const,
  };
  expect(bullet(row)).toEqual({ actual: 0, target: 0, previous: null });
  expect(bullet({ ...row, actual: -3 })).toEqual({ actual: 0, target: 0, previous: null });
});

test('bars side by side have one scale a unit: the longer bar is more', () => {
  const rows = [share(33.5, 7, 'lower'), share(40.5, 7, 'lower')];
  const ends = sharedEnds([...rows, { ...share(1200, 900), unit: 'anak' }]);
  expect(ends).toEqual({ '%': 50, anak: 1500 });
  const [first, second] = rows.map((row) => bullet(row, ends[row.unit]));
  expect(first?.target).toBe(second?.target);
  expect(first?.actual).toBeLessThan(second?.actual ?? 0);
});
