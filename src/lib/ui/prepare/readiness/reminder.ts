import { longDate, plainDate } from '../../../locale/format';
import type { Profile } from '../../../meeting/meeting';
import type { Readiness } from './readiness';

/* What is pasted into WhatsApp before the meeting. Always Indonesian, whatever the secretary's screen speaks. */

type Occasion = Pick<Profile, 'title' | 'date'>;

/** What an element has not filled in yet, in words; empty when nothing is missing. */
export function missingIn(row: Omit<Readiness, 'element' | 'state'>): string[] {
  const { indicators, filled, achievements, obstacles, factors } = row;
  return [
    ...(indicators === 0 ? ['indikator'] : []),
    ...(filled < indicators
      ? [`realisasi ${indicators - filled} dari ${indicators} indikator`]
      : []),
    ...(achievements === 0 ? ['capaian'] : []),
    ...(obstacles === 0 ? ['kendala'] : []),
    ...(factors === 0 ? ['faktor pendukung dan penghambat'] : []),
  ];
}

/** Elements that have neither said they are ready nor filled in everything. */
export const wanting = (rows: readonly Readiness[]): Readiness[] =>
  rows.filter((row) => row.state !== 'ready' && missingIn(row).length > 0);

/** For one element, with its own link. */
export const missingMessage = ({ title, date }: Occasion, row: Readiness, url: string): string =>
  [
    `Yth. Bapak/Ibu penyaji dari ${row.element.shortName},`,
    '',
    `bahan paparan untuk ${title} (${longDate(date, 'id')}) belum lengkap. Yang belum diisi:`,
    ...missingIn(row).map((what) => `- ${what}`),
    '',
    ...(url
      ? ['Mohon dilengkapi melalui tautan berikut:', url, '']
      : ['Mohon dilengkapi melalui tautan isian unsur Bapak/Ibu.', '']),
    'Data yang belum tersedia cukup ditandai; unsur tetap dapat memaparkan. Terima kasih.',
  ].join('\n');

/** For the group: who still lacks what, without links. */
export const missingForAll = ({ title, date }: Occasion, rows: readonly Readiness[]): string =>
  [
    `Yth. Bapak/Ibu, bahan paparan untuk ${title} (${plainDate(date, 'id')}) yang belum lengkap:`,
    '',
    ...rows.map((row, n) => `${n + 1}. ${row.element.shortName}: ${missingIn(row).join(', ')}`),
    '',
    'Mohon dilengkapi melalui tautan isian masing-masing unsur. Terima kasih.',
  ].join('\n');
