import { expect, test } from 'vitest';
import { pieces, plain } from './emphasis';

test('splits a text at its emphasised words', () => {
  expect(pieces('data *by name* dan *by address*.')).toEqual([
    { text: 'data ', emphasised: false },
    { text: 'by name', emphasised: true },
    { text: ' dan ', emphasised: false },
    { text: 'by address', emphasised: true },
    { text: '.', emphasised: false },
  ]);
});

test('leaves stars that mark nothing', () => {
  expect(pieces('3 * 4 * 5')).toEqual([{ text: '3 * 4 * 5', emphasised: false }]);
  expect(pieces('catatan*')).toEqual([{ text: 'catatan*', emphasised: false }]);
  expect(pieces('')).toEqual([]);
});

test('gives the text without stars', () => {
  expect(plain('Penandaan (*tagging*) **anggaran**')).toBe('Penandaan (tagging) anggaran');
});
