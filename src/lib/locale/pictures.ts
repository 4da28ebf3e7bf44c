import type { Profile } from '../meeting/meeting';
import { longDate } from './format';
import { catalogue, type Lang } from './lang';

/** Charts as pictures to send around. */
export const pictureTexts = catalogue(
  {
    save: 'Simpan gambar (PNG)',
    which: 'Gambar',
    failed: 'Peramban ini tidak dapat membuat gambar.',
    recap: 'Rekapitulasi capaian',
    trend: 'perkembangan',
    factorCounts: 'jumlah faktor',
    pastStatuses: 'status tindak lanjut',
    byKind: 'menurut jenis unsur',
    example: 'rapat contoh, data ilustratif',
  },
  {
    save: 'Save picture (PNG)',
    which: 'Picture',
    failed: 'This browser cannot make a picture.',
    recap: 'Recap of achievement',
    trend: 'trend',
    factorCounts: 'counts of factors',
    pastStatuses: 'status of follow-ups',
    byKind: 'by kind of element',
    example: 'example meeting, illustrative data',
  },
);

export type Named = Pick<Profile, 'title' | 'shortTitle' | 'region' | 'date' | 'example'>;

/** What a picture says of its meeting below the chart: on a phone it stands alone. */
export const captionOf = (
  { title, shortTitle, region, date, example }: Named,
  lang: Lang,
): string =>
  [shortTitle || title, region, longDate(date, lang), example ? pictureTexts[lang].example : '']
    .filter(Boolean)
    .join(' · ');
