import { expect, it } from 'vitest';
import { usualDate } from './new-meeting';

it('gives the demo its own date and everything else today', () => {
  expect(usualDate('demo', '2026-11-24')).toBe('2026-12-10');
  expect(usualDate('oneDay', '2026-11-24')).toBe('2026-11-24');
});
