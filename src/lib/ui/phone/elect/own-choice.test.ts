import { expect, test } from 'vitest';
import { tapped } from './own-choice';

test.each([
  ['the first', [], 2, 1, [2]],
  ['another where only one may be chosen', [2], 0, 1, [0]],
  ['again takes it away', [2, 0], 2, 3, [0]],
  ['one more', [2], 0, 3, [2, 0]],
  ['one too many changes nothing', [2, 0], 1, 2, [2, 0]],
])('%s', (_, before, place, most, after) => {
  expect(tapped(before, place, most)).toEqual(after);
});
