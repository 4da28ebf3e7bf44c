import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { starterTextBlocks, textBlock } from '../meeting/text-blocks';
import { textHits } from './language/rules';
import { emptiest, secretaryView } from './testing';
import { playedDemo } from './testing/played';
import { filledIn, textBlockFields } from './text-block-fields';

const played = secretaryView(playedDemo());
const empty = secretaryView(emptiest());

describe('the fields of a text block', () => {
  it('are filled from the meeting', () => {
    expect(filledIn('{jumlah_peserta} peserta dari {jumlah_unsur} unsur', played)).toBe(
      '24 peserta dari 22 unsur',
    );
    expect(filledIn('{hari_tanggal}', played)).toBe('Kamis, 10 Desember 2026');
  });

  it('ask to be filled in where the meeting does not know', () => {
    const text = filledIn('oleh {jabatan_pimpinan} di {tempat}', empty);
    expect(text).toBe('oleh [jabatan pimpinan] di [tempat]');
    expect(textHits(text, { zone: 'WITA' }).map(({ rule }) => rule)).toEqual([
      'placeholder',
      'placeholder',
    ]);
  });

  it('leave other braces alone', () => {
    expect(filledIn('{bukan_ruas} {Nama}', played)).toBe('{bukan_ruas} {Nama}');
  });
});

it.each(starterTextBlocks)('$title is in the official form and knows its fields', (block) => {
  expect(v.parse(textBlock, block)).toEqual(block);
  const named = [...block.text.matchAll(/\{([a-z_]+)\}/g)].map(([, name]) => name);
  expect(named.filter((name) => !textBlockFields.some((one) => one === name))).toEqual([]);
  const text = filledIn(block.text, played);
  const hits = textHits(text, { zone: 'WITA' }).filter(({ rule }) => rule !== 'placeholder');
  expect(hits).toEqual([]);
});
