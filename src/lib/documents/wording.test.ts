import { describe, expect, it } from 'vitest';
import { asList, enumerated, lower, unended } from './wording';
import { bold, words } from './write';

const listed = (...texts: string[]) =>
  asList(texts.map(words)).map((text) => text.map(({ text }) => text).join(''));

describe('a list', () => {
  it('ends its items as officials do', () => {
    expect(listed('a', 'b', 'c')).toEqual(['a;', 'b; dan', 'c.']);
    expect(listed('a')).toEqual(['a.']);
  });

  it('keeps endings that are there, and makes sentences of the others', () => {
    expect(listed('A.', 'b', 'c?')).toEqual(['A.', 'b.', 'c?']);
  });

  it('does not put the ending into the emphasis', () => {
    expect(asList([[bold('a')]])).toEqual([[bold('a'), { text: '.' }]]);
  });
});

it('enumerates with dan', () => {
  expect([['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumerated)).toEqual([
    'a',
    'a dan b',
    'a, b, dan c',
  ]);
});

it('goes on within a sentence', () => {
  expect(['Pemadanan data', 'APBDes', 'TTD'].map(lower)).toEqual([
    'pemadanan data',
    'APBDes',
    'TTD',
  ]);
  expect(unended(words('Kader aktif.'))).toEqual(words('Kader aktif'));
});
