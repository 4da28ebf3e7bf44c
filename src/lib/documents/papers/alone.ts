import { longDate } from '../../locale/format';
import { attendanceList, type AttendanceOrder } from '../annexes/attendance-list';
import { ballotAnnex } from '../annexes/ballot-annex';
import { cooperationAnnex } from '../annexes/cooperation-annex';
import { followUpMatrix } from '../annexes/follow-up-matrix';
import { indicatorAnnex } from '../annexes/indicator-annex';
import type { Block, Document, Section } from '../document';
import { drawnUp, type DrawOptions } from '../drawn-up';
import { field, letterhead, time, whereOf } from '../minutes/head';
import { signatures } from '../minutes/signatures';
import type { SecretaryView } from '../secretary-view';
import { paragraph, words, wordsOrBlank } from '../write';

/* Annexes of the minutes as papers of their own: letterhead and fields stand where the number of the annex stood. */

const occasion = (view: SecretaryView): Block => ({
  kind: 'fields',
  origin: 'auto',
  rows: [
    field('Sidang/Rapat', wordsOrBlank(view.profile.title)),
    field('Hari/Tanggal', words(longDate(view.profile.date, 'id'))),
    field('Waktu', time(view)),
    field('Tempat', wordsOrBlank(whereOf(view))),
  ],
});

/** Between two tables: Word would join them. In the navigation pane it names what follows. */
const heading = (text: string): Block => ({ kind: 'heading', level: 1, text, keepNext: true });

const signed = (view: SecretaryView, what: string): Block[] => [
  paragraph(0, words(`Demikian ${what} ini dibuat sesuai dengan hasil rapat.`), {
    origin: 'auto',
    keepNext: true,
  }),
  signatures(view),
];

const alone = (
  view: SecretaryView,
  section: Section,
  what: string,
  more: Block[] = [],
  title = section.title.toUpperCase(),
): Section => ({
  ...section,
  blocks: [
    ...letterhead(view),
    { kind: 'title', text: title, lines: [] },
    occasion(view),
    heading(what),
    ...section.blocks.filter(({ kind }) => kind !== 'annexHeading'),
    ...more,
  ],
});

/** To be signed by pen for the accounts: no draft, and a sheet to fill in when nobody has checked in yet. */
export const attendancePaper = (
  view: SecretaryView,
  order: AttendanceOrder,
  options: DrawOptions = {},
): Document =>
  drawnUp(view, {
    ...options,
    name: 'Daftar Hadir',
    follows: 'pen',
    sections: [
      alone(view, attendanceList(view, order), 'Peserta', [], view.profile.headings.attendance),
    ],
  });

export const followUpPaper = (view: SecretaryView, options: DrawOptions = {}): Document =>
  drawnUp(view, {
    ...options,
    name: 'Matriks Rencana Tindak Lanjut',
    sections: [alone(view, followUpMatrix(view), 'Tindak Lanjut', signed(view, 'matriks'))],
  });

export const ballotPaper = (view: SecretaryView, options: DrawOptions = {}): Document =>
  drawnUp(view, {
    ...options,
    name: 'Rekapitulasi Hasil Pemungutan Suara',
    sections: [alone(view, ballotAnnex(view), 'Hasil', signed(view, 'rekapitulasi'))],
  });

export const cooperationPaper = (view: SecretaryView, options: DrawOptions = {}): Document =>
  drawnUp(view, {
    ...options,
    name: 'Hasil Kuesioner Efektivitas Kerja Sama',
    sections: [alone(view, cooperationAnnex(view), 'Hasil', signed(view, 'rekapitulasi'))],
  });

export const indicatorPaper = (view: SecretaryView, options: DrawOptions = {}): Document =>
  drawnUp(view, {
    ...options,
    name: 'Rekapitulasi Capaian Indikator',
    sections: [
      alone(view, indicatorAnnex(view), 'Capaian Tiap Unsur', signed(view, 'rekapitulasi')),
    ],
  });
