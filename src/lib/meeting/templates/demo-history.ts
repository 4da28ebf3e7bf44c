import type { EarlierMeeting, EarlierValue } from '../meeting';

/* What the demo's elements had reached in the two years before, for its trends. All figures illustrative. */

const ssgi = (year: number, actual: number): EarlierValue => ({
  element: 'Dinas Kesehatan',
  key: 'D1',
  name: 'Prevalensi stunting (SSGI)',
  unit: '%',
  actual,
  source: `SSGI ${year}`,
  year,
  period: null,
});

const routine = (
  element: string,
  key: string,
  name: string,
  year: number,
  actual: number,
): EarlierValue => ({
  element,
  key,
  name,
  unit: '%',
  actual,
  source: `Laporan ${year}`,
  year,
  period: null,
});

const earlier = (year: number, values: readonly EarlierValue[]): EarlierMeeting => ({
  code: `CONTOH${year}`,
  title: `Rakoor Evaluasi Percepatan Penurunan Stunting ${year}`,
  date: `${year}-12-11`,
  values: [...values],
});

/** The two meetings before that of `year`. The national survey is always a year behind. */
export const demoHistory = (year: number): EarlierMeeting[] => [
  earlier(year - 2, [
    ssgi(year - 3, 27.3),
    routine('Dinas Kesehatan', 'SP2', 'Ibu hamil konsumsi TTD ≥ 90 tablet', year - 2, 71.4),
    routine('DP3AP2KB', 'SN7', 'Pendampingan keluarga berisiko stunting', year - 2, 78.5),
    routine('Dinas PUPR', 'SN4', 'Akses air minum layak', year - 2, 79.6),
  ]),
  earlier(year - 1, [
    ssgi(year - 2, 24.1),
    routine('Dinas Kesehatan', 'SP2', 'Ibu hamil konsumsi TTD ≥ 90 tablet', year - 1, 77.9),
    routine('DP3AP2KB', 'SN7', 'Pendampingan keluarga berisiko stunting', year - 1, 86.1),
    routine('Dinas PUPR', 'SN4', 'Akses air minum layak', year - 1, 81.9),
  ]),
];
