import { catalogue } from './lang';

/** The phone's clicker. Loaded when first needed. */
export const clickerTexts = catalogue(
  {
    title: 'Kendali halaman',
    why: 'Unsur Anda sedang memaparkan.',
    take: 'Saya yang memindah halaman',
    taken: 'Fasilitator sedang memegang kendali halaman.',
    pageOf: (at: string, all: string) => `Halaman ${at} dari ${all}`,
    back: 'Kembali',
    on: 'Berikutnya',
    last: 'Halaman terakhir',
  },
  {
    title: 'Page control',
    why: 'Your element is presenting.',
    take: 'I turn the pages',
    taken: 'The facilitator is turning the pages now.',
    pageOf: (at, all) => `Page ${at} of ${all}`,
    back: 'Back',
    on: 'Next',
    last: 'Last page',
  },
);
