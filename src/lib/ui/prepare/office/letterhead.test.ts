import { expect, it } from 'vitest';
import { moved, nextLine, withLine } from './letterhead';

const lines = ['a', 'b', 'c'].map((text) => ({ text, size: 12, bold: false }));
const texts = (of: typeof lines) => of.map(({ text }) => text).join('');

it.each([
  [0, 1, 'bac'],
  [2, -1, 'acb'],
  [0, -1, 'abc'],
  [2, 1, 'abc'],
] as const)('line %i moved by %i: %s', (from, by, expected) => {
  expect(texts(moved(lines, from, by))).toBe(expected);
});

it('changes one line', () => {
  expect(withLine(lines, 1, { bold: true })).toEqual([
    lines[0],
    { text: 'b', size: 12, bold: true },
    lines[2],
  ]);
});

it('offers region, office, address in turn', () => {
  const sizes = [0, 1, 2, 3].map((n) => nextLine(lines.slice(0, n)));
  expect(sizes.map(({ size, bold }) => [size, bold])).toEqual([
    [14, false],
    [12, true],
    [12, true],
    [10, false],
  ]);
});
