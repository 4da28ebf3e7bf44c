import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { clock, cleanLine, cleanProse, cleanText, date, id, prose, requiredLine } from './text';

describe('text that people paste', () => {
  test.each([
    ['Windows line ends', 'satu\r\ndua\rtiga', 'satu\ndua\ntiga'],
    ['the line break of Word and PowerPoint', 'satu\u000Bdua', 'satu\ndua'],
    ['a Unicode line separator', 'satu\u2028dua', 'satu\ndua'],
    ['control characters, fatal in a .docx', 'a\u0000b\u0007c\u001Fd', 'abcd'],
    ['bidi overrides that turn a name round', 'nama\u202Eagen\u202C', 'namaagen'],
    ['zero-width characters', 'Di\u200Bnas\uFEFF', 'Dinas'],
    ['noncharacters', 'a\uFFFEb\uFFFF', 'ab'],
    ['half an emoji', 'baik \uD83D', 'baik \uFFFD'],
    ['a whole emoji stays', 'baik 👍', 'baik 👍'],
    ['letters composed in one way', 'e\u0301', 'é'],
    ['tabs stay in prose', 'a\tb', 'a\tb'],
  ])('%s', (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it('is one line where one line is asked for', () => {
    expect(cleanLine('  Kepala\n Dinas\u00A0\tKesehatan ')).toBe('Kepala Dinas Kesehatan');
    expect(cleanLine('dua\u000Bbaris')).toBe('dua baris');
  });

  it('keeps paragraphs, not piles of empty lines', () => {
    expect(cleanProse('\n\nsatu  \n\n\n\n\ndua\t\n')).toBe('satu\n\ndua');
  });

  const anything = fc.string({ unit: 'binary', maxLength: 60 });
  test.each([
    ['cleanText', cleanText],
    ['cleanLine', cleanLine],
    ['cleanProse', cleanProse],
  ])('%s leaves clean text alone, so a log reads back as it was written', (_, clean) => {
    fc.assert(
      fc.property(anything, (raw) => {
        expect(clean(clean(raw))).toBe(clean(raw));
        expect(clean(raw).isWellFormed()).toBe(true);
      }),
    );
  });
});

const accepts = (schema: v.GenericSchema, input: unknown) => v.safeParse(schema, input).success;

describe('what is stored', () => {
  test.each([
    ['a title of blanks', requiredLine(200), ' \u200B ', false],
    ['a title', requiredLine(200), 'Rakoor', true],
    ['a text as long as allowed', prose(5), 'lima.', true],
    ['a text too long', prose(5), 'enam..', false],
    ['blanks around do not count', prose(5), '  lima.  ', true],
    ['a number for a text', prose(5), 5, false],
    ['an id', id, 'Ab_9-x', true],
    ['an id with a slash', id, '../x', false],
    ['an id of 41 letters', id, 'x'.repeat(41), false],
    ['an empty id', id, '', false],
    ['an id that every object answers to', id, 'constructor', false],
    ['an id that is no key of its own', id, '__proto__', false],
    ['a date', date, '2026-12-10', true],
    ['a date as people write it', date, '10/12/2026', false],
    ['the last minute', clock, '23:59', true],
    ['an hour there is not', clock, '24:00', false],
    ['a clock with a dot', clock, '08.00', false],
  ] as const)('%s', (_, schema, input, ok) => {
    expect(accepts(schema, input)).toBe(ok);
  });
});
