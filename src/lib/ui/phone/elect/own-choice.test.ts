import { expect, it, test } from 'vitest';
import { keepChoice, keptChoice, tapped } from './own-choice';

test.each([
  ['the first', [], 2, 1, [2]],
  ['another where only one may be chosen', [2], 0, 1, [0]],
  ['again takes it away', [2, 0], 2, 3, [0]],
  ['one more', [2], 0, 3, [2, 0]],
  ['one too many changes nothing', [2, 0], 1, 2, [2, 0]],
])('%s', (_, before, place, most, after) => {
  expect(tapped(before, place, most)).toEqual(after);
});

it('is remembered for its own election, and a broken memory is none', () => {
  const cells = new Map<string, string>();
  const storage = {
    getItem: (key: string) => cells.get(key) ?? null,
    setItem: (key: string, value: string) => void cells.set(key, value),
  };
  keepChoice('K7M4XP', { electionId: 'x1', choice: [1] }, storage);
  expect(keptChoice('K7M4XP', 'x1', storage)).toEqual([1]);
  expect(keptChoice('K7M4XP', 'x2', storage)).toBeNull();
  cells.set('rakoor-election-K7M4XP', '{');
  expect(keptChoice('K7M4XP', 'x1', storage)).toBeNull();
});
