import { expect, it } from 'vitest';
import { minutesDocument } from './minutes';
import { missing } from './missing';
import { between, demoBefore, emptiest, linesOf, secretaryView } from './testing';
import { playedDemo } from './testing/played';

const view = secretaryView(emptiest());
const lines = linesOf(minutesDocument(view));
const what = (meeting: ReturnType<typeof emptiest>) =>
  missing(secretaryView(meeting)).map(({ anchor, what }) => `${anchor}: ${what.id}`);

it('leaves dotted lines in the head', () => {
  expect(lines.slice(0, 2)).toEqual(['NOTULA', 'Sidang/Rapat: Rapat']);
  expect(lines).toContain(`Tempat: ${'.'.repeat(28)}`);
  expect(lines).toContain('Kuorum: tidak disyaratkan');
});

it('says that there is nothing', () => {
  expect(between(lines, 'B. Pembahasan', 'C. Keputusan/Kesepakatan')).toEqual([
    '1. Penilaian Indikator',
    'Tidak ada data indikator yang disampaikan.',
    '2. Paparan Unsur TPPS',
    'Tidak ada unsur yang memberikan paparan.',
    '3. Faktor Pendukung dan Penghambat',
    'Tidak ada faktor pendukung atau penghambat yang disampaikan.',
    '4. Efektivitas Kerja Sama',
    'Kuesioner efektivitas kerja sama tidak dilaksanakan.',
    '5. Diskusi dan Tanya Jawab',
    `a. ${'.'.repeat(60)}`,
  ]);
});

it('marks the places where nobody has written yet', () => {
  const empty = minutesDocument(view).sections[0]?.blocks.filter((block) => block.empty);
  expect(empty?.map(({ origin }) => origin)).toEqual(
    ['opening', 'discussion', 'strategy', 'closing'].map((section) => ({ section })),
  );
});

it('keeps lines to sign by hand', () => {
  expect(linesOf(minutesDocument(view), 'annex-V')).toContain('15 |  |  |  | 15. ...... | ');
});

it('knows what is missing', () => {
  expect(what(emptiest())).toEqual([
    'head: Kop naskah',
    'head: Nomor surat undangan',
    'head: Tanggal surat undangan',
    'head: Tempat',
    'head: Ketua',
    'head: Sekretaris',
    'head: Pencatat',
    'opening: Belum ada isi',
    'discussion: Belum ada isi',
    'strategy: Belum ada isi',
    'signatures: Kota',
    'signatures: Nama pimpinan rapat',
    'signatures: Nama pencatat',
  ]);
  // The demo's recommendations are tagged: its strategic steps flow in by themselves.
  expect(what(demoBefore())).toEqual(['opening: Belum ada isi', 'discussion: Belum ada isi']);
  expect(what(playedDemo())).toEqual([]);
});
