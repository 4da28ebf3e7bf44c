import { expect, it } from 'vitest';
import { likelySlip } from './slip';

it.each([
  { unit: '%', target: 70, actual: 526, likely: 52.6 },
  { unit: '%', target: 90, actual: 8123, likely: 81.23 },
  { unit: '%', target: null, actual: 101, likely: 10.1 },
  { unit: '%', target: 90, actual: 100, likely: null },
  { unit: '%', target: 120, actual: 130, likely: null },
  { unit: 'anak', target: 250, actual: 526, likely: null },
  { unit: '%', target: 90, actual: null, likely: null },
])('$actual $unit of $target: $likely', ({ likely, ...indicator }) => {
  expect(likelySlip(indicator)).toBe(likely);
});
