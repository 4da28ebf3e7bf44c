import { expect, it } from 'vitest';
import { nextWay, pauseBefore } from './pacing';

const lots = Array.from({ length: 1000 }, (_, n) => (n + 0.5) / 1000);

it('comes back soon at first, more slowly later, and within three seconds always', () => {
  const middle = (failures: number) => Math.round(pauseBefore(failures, 0.5));
  expect([0, 1, 2, 3, 4, 40].map(middle)).toEqual([400, 640, 1024, 1638, 2000, 2000]);
  for (const failures of [0, 3, 40, 1e6])
    for (const dice of [0, 0.999]) expect(pauseBefore(failures, dice)).toBeLessThan(3000);
  expect(pauseBefore(0, 0)).toBeGreaterThanOrEqual(200);
});

it('spreads a hall: no tenth of the time takes more than its share, not even at the longest', () => {
  for (const failures of [0, 2, 9]) {
    const pauses = lots.map((dice) => pauseBefore(failures, dice));
    const [first, last] = [Math.min(...pauses), Math.max(...pauses)];
    const tenth = (last - first) / 10;
    for (let n = 0; n < 10; n += 1) {
      const from = first + n * tenth;
      const inside = pauses.filter((pause) => pause >= from && pause < from + tenth);
      expect(inside.length).toBeLessThanOrEqual(101);
    }
  }
});

it('takes the other way after silence, and after a refusal while none has ever worked', () => {
  expect(nextWay({ refused: 0, silent: 0 }, null)).toBe('websocket');
  expect(nextWay({ refused: 0, silent: 1 }, null)).toBe('polling');
  expect(nextWay({ refused: 0, silent: 1 }, 'websocket')).toBe('polling');
  expect(nextWay({ refused: 0, silent: 2 }, 'websocket')).toBe('websocket');
  expect(nextWay({ refused: 1, silent: 0 }, null)).toBe('polling');
});

it('does not leave at the first refusal the way that has worked', () => {
  const ways = [0, 1, 2, 3, 4].map((refused) => nextWay({ refused, silent: 0 }, 'websocket'));
  expect(ways).toEqual(['websocket', 'websocket', 'polling', 'polling', 'websocket']);
  expect(nextWay({ refused: 1, silent: 0 }, 'polling')).toBe('polling');
  expect(nextWay({ refused: 0, silent: 1 }, 'polling')).toBe('websocket');
});
