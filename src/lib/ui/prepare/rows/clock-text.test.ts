import { expect, it } from 'vitest';
import { readClock } from './clock-text';

it.each([
  ['8.45', '08:45'],
  ['08:45', '08:45'],
  [' 0845 ', '08:45'],
  ['845', '08:45'],
  ['8', '08:00'],
  ['23.59', '23:59'],
  ['24.00', null],
  ['8.60', null],
  ['pagi', null],
  ['', null],
])('%j is %s', (text, clock) => {
  expect(readClock(text)).toBe(clock);
});
