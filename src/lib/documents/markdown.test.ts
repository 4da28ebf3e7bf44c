import { describe, expect, it } from 'vitest';
import { itemsOf, runsOf } from './markdown';

const origin = { section: 'opening' } as const;
const outline = (markdown: string, level = 2) =>
  itemsOf(markdown, level, origin).map(
    (item) => `${String(item.level)} ${item.text.map(({ text }) => text).join('')}`,
  );

describe('short texts', () => {
  it('keep emphasis and line ends', () => {
    expect(runsOf('satu *dua* **tiga**\nempat')).toEqual([
      { text: 'satu ' },
      { text: 'dua', italic: true },
      { text: ' ' },
      { text: 'tiga', bold: true },
      { text: 'empat', breakBefore: true },
    ]);
  });

  it('lose everything else but their words', () => {
    const text = runsOf(
      '<b>tebal</b> [tautan](javascript:x) ![foto](a.png) `kode` ~~coret~~ a < b & c',
    );
    expect(text.map(({ text }) => text).join('')).toBe('tebal tautan foto kode coret a < b & c');
    expect(text.every((run) => !run.bold && !run.italic)).toBe(true);
  });

  it.each([
    '[Nama Kepala Dinas]',
    'nama_file_x',
    '50% - 60%',
    '2 * 3 = 6',
    'Rp1.500.000,00',
    '# bukan judul',
  ])('leave %s alone', (plain) =>
    expect(
      runsOf(plain)
        .map(({ text }) => text)
        .join(''),
    ).toBe(plain),
  );
});

describe('long texts', () => {
  it('number paragraphs, and lists one level deeper', () => {
    expect(outline('Satu.\n\nArahan:\n- a\n- b\n  1. x\n  2. y\n- c\n\nDua.')).toEqual([
      '2 Satu.',
      '2 Arahan:',
      '3 a;',
      '3 b; dan',
      '4 x; dan',
      '4 y.',
      '3 c.',
      '2 Dua.',
    ]);
  });

  it('begin at their own level when a list comes first', () => {
    expect(outline('- a\n- b')).toEqual(['2 a; dan', '2 b.']);
  });

  it('put what follows a heading under it', () => {
    expect(outline('## Arahan\nSatu.\n- a\n## Doa\nDua.')).toEqual([
      '2 Arahan',
      '3 Satu.',
      '4 a.',
      '2 Doa',
      '3 Dua.',
    ]);
  });

  it('never go deeper than the official list', () => {
    const levels = itemsOf(
      '- a\n  - b\n    - c\n      - d\n        - e\n          - f\n            - g',
      2,
      origin,
    );
    expect(Math.max(...levels.map(({ level }) => level))).toBe(7);
  });

  it('reduce tables, quotes, code and HTML to words', () => {
    const text =
      '| a | b |\n|--|--|\n| 1 | 2 |\n\n> kutipan\n\n```\nkode\n```\n\n<div onclick="x">isi<script>y</script></div>\n\n---\n\n<!-- rahasia -->';
    expect(outline(text)).toEqual(['2 a; b', '2 1; 2', '2 kutipan', '2 kode', '2 isi y']);
  });

  it('say nothing where nothing is said', () => {
    expect(itemsOf(' \n\n ', 2, origin)).toEqual([]);
  });
});
