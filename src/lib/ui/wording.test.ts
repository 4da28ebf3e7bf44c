import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changes, type Change } from './wording';

const marks = { same: ['', ''], old: ['[-', '-]'], new: ['[+', '+]'] } as const;
const shown = (list: readonly Change[]) =>
  list
    .map(({ kind, text, apart }) => `${apart ? ' ' : ''}${marks[kind][0]}${text}${marks[kind][1]}`)
    .join('');

test.each([
  [
    'uji coba di tiga desa *pesisir*',
    'uji coba di lima desa pesisir pada 2027',
    'uji coba di [-tiga-] [+lima+] desa pesisir [+pada 2027+]',
  ],
  ['data sasaran', 'data sasaran, dengan catatan', 'data sasaran[+, dengan catatan+]'],
  ['desa lokus (12 desa)', 'desa lokus', 'desa lokus [-(12 desa)-]'],
  ['Rp1.500.000,00', 'Rp1.500.000,50', 'Rp1.500.000,[-00-][+50+]'],
  ['satu\ndua', 'satu dua', 'satu dua'],
  ['sama saja', 'sama  saja', 'sama saja'],
])('%s → %s', (before, after, said) => {
  expect(shown(changes(before, after))).toBe(said);
});

test('what stayed and what is new is the new wording, whatever was written', () => {
  const word = fc.constantFrom('data', 'sasaran', 'desa', 'lokus', '2027', ',', '(', ')', '.');
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const list = changes(before, after);
      const without = (kind: Change['kind']) =>
        list
          .filter((one) => one.kind !== kind)
          .map((one) => one.text.replace(/\s/g, ''))
          .join('');
      expect(without('old')).toBe(after.replace(/\s/g, ''));
      expect(without('new')).toBe(before.replace(/\s/g, ''));
    }),
  );
});
