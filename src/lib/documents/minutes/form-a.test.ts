import { expect, it } from 'vitest';
import { secretary, send } from '../../meeting/testing';
import { minutesDocument } from '../minutes';
import { emptiest, linesOf, secretaryView } from '../testing';
import { playedDemo } from '../testing/played';

const asA = (meeting: ReturnType<typeof emptiest>) =>
  minutesDocument(
    secretaryView(
      send(meeting, secretary, {
        type: 'profile.change',
        was: { minutesForm: 'B' },
        now: { minutesForm: 'A' },
      }),
    ),
  );
const document = asA(playedDemo());
const lines = linesOf(document);

it('is headed and filled in as form A is', () => {
  expect(lines).toContain('NOTULEN');
  expect(lines).toContain('Waktu Panggilan: pukul 08.00 WITA');
  expect(lines.find((line) => line.startsWith('Peserta Sidang/Rapat: '))).toMatch(
    /Dinas Kesehatan, 1 orang \/ .* \/ Peninjau\/undangan, 2 orang$/,
  );
  expect(lines.join('\n')).not.toContain('Surat Undangan:');
});

it('counts its body 1. a. 1), as deep as a list can go', () => {
  for (const heading of ['1. Kata Pembukaan', '2. Pembahasan', '3. Keputusan/Kesepakatan'])
    expect(lines).toContain(heading);
  expect(lines).toContain('a. Penilaian Indikator');
  const items = document.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'item' ? [block] : []));
  expect(items.filter(({ form }) => form === 'official')).toEqual([]);
  expect(Math.max(...items.map(({ level }) => level))).toBeLessThanOrEqual(6);
  expect(items.every(({ marker }) => marker !== '')).toBe(true);
});

it('is signed by the chair alone, and its sentences say the same as form B', () => {
  const signed = document.sections[0]?.blocks.find(({ kind }) => kind === 'signatures');
  expect(signed).toMatchObject({ left: null });
  const inB = linesOf(minutesDocument(secretaryView(playedDemo())));
  expect(lines.filter((line) => line.startsWith('Hasil '))).toEqual(
    inB.filter((line) => line.startsWith('Hasil ')),
  );
});

it('keeps dotted lines where nobody has come yet', () => {
  expect(linesOf(asA(emptiest())).find((line) => line.startsWith('Peserta Sidang'))).toMatch(
    /\.{12} orang/,
  );
});
