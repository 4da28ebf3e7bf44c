import { expect, test } from 'vitest';
import { changes } from './wording';

test('shows what was struck and what is new', () => {
  expect(
    changes('uji coba di tiga desa *pesisir*', 'uji coba di lima desa pesisir pada 2027'),
  ).toEqual([
    { kind: 'same', text: 'uji coba di' },
    { kind: 'old', text: 'tiga' },
    { kind: 'new', text: 'lima' },
    { kind: 'same', text: 'desa pesisir' },
    { kind: 'new', text: 'pada 2027' },
  ]);
});

test('an untouched wording has no changes', () => {
  expect(changes('sama saja', 'sama  saja')).toEqual([{ kind: 'same', text: 'sama saja' }]);
});
