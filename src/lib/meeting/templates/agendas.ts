import { presentation } from '../agenda';
import type { AgendaItem, Element } from '../meeting';
import { openingTitle } from '../predecessor';

/* Rundowns of domain §4.2. Lines whose kind is `presentation` stand for the presentations of all elements. */

type Line = Pick<AgendaItem, 'title' | 'kind' | 'minutes' | 'responsible'>;
export type AgendaTemplate = readonly Line[];

const at = (
  minutes: number,
  title: string,
  responsible: string,
  kind: Line['kind'] = 'general',
): Line => ({ title, kind, minutes, responsible });

const indicatorsTitle = 'Paparan capaian indikator tingkat kabupaten';
const strategyTitle = 'Langkah strategis tahun berikutnya';

/** The four aspects of an evaluation (domain §5.4): indicators, factors, cooperation, strategic steps. */
export const oneDay: AgendaTemplate = [
  at(45, 'Registrasi peserta', 'Panitia'),
  at(5, 'Pembukaan oleh pembawa acara', 'Pembawa acara'),
  at(5, 'Menyanyikan lagu Indonesia Raya', 'Dirigen'),
  at(5, 'Pembacaan doa', 'Kemenag'),
  at(10, 'Laporan ketua panitia', 'DP3AP2KB'),
  at(20, 'Arahan Bupati sekaligus membuka acara', 'Bupati/yang mewakili'),
  at(15, 'Penyerahan penghargaan desa/kelurahan berkinerja baik', 'Panitia', 'awards'),
  at(15, 'Foto bersama dan rehat kopi', 'Panitia', 'break'),
  at(20, indicatorsTitle, 'Bappedalitbang', 'indicators'),
  at(100, 'Paparan unsur TPPS', 'Moderator', 'presentation'),
  at(60, 'Istirahat, salat, makan siang (ISHOMA)', '', 'break'),
  at(15, 'Faktor pendukung dan penghambat', 'Fasilitator', 'factors'),
  at(25, 'Diskusi dan tanya jawab', 'Moderator'),
  at(15, 'Kuesioner efektivitas kolaborasi', 'Fasilitator', 'cooperation'),
  at(45, 'Pembahasan dan kesepakatan rekomendasi', 'Pimpinan rapat', 'deliberation'),
  at(10, 'Penyusunan matriks RTL', 'Sekretaris', 'followUps'),
  at(10, strategyTitle, 'Bappedalitbang', 'strategy'),
  at(15, 'Pembacaan rumusan dan penandatanganan berita acara', 'Tim perumus'),
  at(5, 'Penutup', 'Pimpinan rapat', 'closing'),
];

/** The same day with last year's follow-ups before the indicators, whose time they share: later lines keep their hours. */
export const withPredecessor = (template: AgendaTemplate): AgendaTemplate =>
  template.flatMap((line) =>
    line.kind === 'indicators'
      ? [at(10, openingTitle, 'Sekretaris', 'predecessor'), { ...line, minutes: line.minutes - 10 }]
      : [line],
  );

export const halfDay: AgendaTemplate = [
  at(45, 'Registrasi peserta', 'Panitia'),
  at(5, 'Pembukaan oleh pembawa acara', 'Pembawa acara'),
  at(5, 'Menyanyikan lagu Indonesia Raya', 'Dirigen'),
  at(5, 'Pembacaan doa', 'Kemenag'),
  at(10, 'Laporan ketua panitia', 'DP3AP2KB'),
  at(20, 'Arahan Bupati sekaligus membuka acara', 'Bupati/yang mewakili'),
  at(15, 'Foto bersama dan rehat kopi', 'Panitia', 'break'),
  at(20, indicatorsTitle, 'Bappedalitbang', 'indicators'),
  at(42, 'Paparan unsur TPPS', 'Moderator', 'presentation'),
  at(10, 'Faktor pendukung dan penghambat', 'Fasilitator', 'factors'),
  at(13, 'Diskusi dan tanya jawab', 'Moderator'),
  at(10, 'Kuesioner efektivitas kolaborasi', 'Fasilitator', 'cooperation'),
  at(30, 'Pembahasan dan kesepakatan rekomendasi', 'Pimpinan rapat', 'deliberation'),
  at(10, 'Penyusunan matriks RTL', 'Sekretaris', 'followUps'),
  at(10, strategyTitle, 'Bappedalitbang', 'strategy'),
  at(15, 'Pembacaan rumusan dan penandatanganan berita acara', 'Tim perumus'),
  at(5, 'Penutup', 'Pimpinan rapat', 'closing'),
];

const shortestPresentation = 5;

/**
 * The rundown for these elements; `nextId` gives each item its id. The line for all presentations becomes one item per
 * presenting element, its time shared out equally, so that the lines after it keep their hours.
 */
export function agendaFrom(
  template: AgendaTemplate,
  elements: readonly Element[],
  nextId: () => string,
): AgendaItem[] {
  const presenters = elements.filter((element) => element.presents);
  return template.flatMap((line) => {
    if (line.kind !== 'presentation') return [plain(nextId(), line)];
    if (presenters.length === 0) return [plain(nextId(), { ...line, kind: 'general' })];
    const minutes = Math.max(shortestPresentation, Math.floor(line.minutes / presenters.length));
    return presenters.map((element) => presentation(nextId(), element, minutes));
  });
}

const plain = (id: string, line: Line): AgendaItem => ({
  id,
  ...line,
  elementId: null,
  gapMinutes: 0,
  startedAt: null,
  endedAt: null,
  extraMinutes: 0,
});
