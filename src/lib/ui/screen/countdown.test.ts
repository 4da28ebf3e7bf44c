import { expect, test } from 'vitest';
import { countdown } from './countdown';

const clock = { startedAt: 1_000_000, minutes: 10 };
const at = (seconds: number) => countdown(clock, 1_000_000 + seconds * 1000);

test('counts down, warns in the last minute, counts up after the end', () => {
  expect(at(0)).toEqual({ seconds: 600, late: false, over: false });
  expect(at(228)).toEqual({ seconds: 372, late: false, over: false });
  expect(at(540)).toEqual({ seconds: 60, late: true, over: false });
  expect(at(600)).toEqual({ seconds: 0, late: true, over: false });
  expect(at(640.5)).toEqual({ seconds: 40, late: true, over: true });
});

test('shows a second until it has passed', () => {
  expect(at(599.2).seconds).toBe(1);
  expect(at(600.3)).toEqual({ seconds: 0, late: true, over: true });
});
