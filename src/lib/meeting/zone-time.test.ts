import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { zones } from './meeting';
import { inZone, instantOf } from './zone-time';

test.each([
  ['WIB', '2026-12-10', 7 * 60],
  ['WITA', '2026-12-10', 8 * 60],
  ['WIT', '2026-12-10', 9 * 60],
] as const)('midnight UTC in %s', (zone, date, minute) => {
  expect(inZone(Date.UTC(2026, 11, 10), zone)).toEqual({ date, minute });
});

it('is already tomorrow in WIT while it is today in WIB', () => {
  const at = Date.UTC(2026, 11, 10, 15, 30);
  expect(inZone(at, 'WIB')).toEqual({ date: '2026-12-10', minute: 22 * 60 + 30 });
  expect(inZone(at, 'WIT')).toEqual({ date: '2026-12-11', minute: 30 });
});

it('finds the way back from any minute of any zone', () => {
  const minuteOfEpoch = fc.integer({ min: 0, max: 60_000_000 });
  fc.assert(
    fc.property(minuteOfEpoch, fc.constantFrom(...zones), (minutes, zone) => {
      const { date, minute } = inZone(minutes * 60_000, zone);
      expect(instantOf(date, minute, zone)).toBe(minutes * 60_000);
    }),
  );
});
