import { catalogue } from './lang';

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
  },
);
