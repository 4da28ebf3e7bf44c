import { expect, it } from 'vitest';
import { neighbours } from './neighbours';

const items = ['a', 'b', 'c'].map((id) => ({ id }));

it.each([
  [0, { up: undefined, down: 'c' }],
  [1, { up: 'a', down: null }],
  [2, { up: 'b', down: undefined }],
])('item %i moves a place', (n, expected) => {
  expect(neighbours(items, n)).toEqual(expected);
});
