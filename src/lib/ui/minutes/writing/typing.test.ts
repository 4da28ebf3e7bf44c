import { expect, it } from 'vitest';
import { commonEnds, withParagraph } from './typing';

it.each([
  ['abc', 'abXc', { start: 2, end: 1 }],
  ['aa', 'aaa', { start: 2, end: 0 }],
  ['', 'x', { start: 0, end: 0 }],
  ['same', 'same', { start: 4, end: 0 }],
])('%s → %s', (a, b, ends) => {
  expect(commonEnds(a, b)).toEqual(ends);
});

it('adds a paragraph below what is there', () => {
  expect(withParagraph('Satu. \n', 'Dua.').text).toBe('Satu.\n\nDua.');
  expect(withParagraph('', 'Dua.')).toEqual({ text: 'Dua.', from: 4, to: 4 });
});
