import { catalogue, type Text } from './lang';
import type { Must } from '../meeting/musts';

/** The check of the official form beside the minutes. */
export const languageTexts = catalogue(
  {
    title: 'Bahasa dan kelengkapan',
    none: 'Tidak ada temuan: bentuk resmi sudah terpenuhi.',
    count: (count: number) => `${count} temuan`,
    musts: 'Wajib diisi sebelum diserahkan kepada pimpinan:',
    fill: 'Isi di Persiapan',
    mend: 'Perbaiki',
    mendOf: (found: string, instead: string) => `Perbaiki: ${found} menjadi ${instead}`,
    mendAll: (count: number) => `Perbaiki semua (${count})`,
    ignore: 'Abaikan',
    ignoreOf: (found: string) => `Abaikan: ${found}`,
    show: 'Lihat',
    showOf: (found: string) => `Lihat di naskah: ${found}`,
    elsewhere: 'berasal dari data rapat',
    ignored: (count: number) => `${count} diabaikan`,
    tellAgain: 'Tampilkan lagi',
    becomes: 'menjadi',
    more: (count: number) => `${count} temuan lainnya`,
  },
  {
    title: 'Language and completeness',
    none: 'Nothing found: the official form is kept.',
    count: (count: number) => `${count} found`,
    musts: 'To be filled in before the chair gets it:',
    fill: 'Fill in on Preparation',
    mend: 'Mend',
    mendOf: (found: string, instead: string) => `Mend: ${found} becomes ${instead}`,
    mendAll: (count: number) => `Mend all (${count})`,
    ignore: 'Ignore',
    ignoreOf: (found: string) => `Ignore: ${found}`,
    show: 'Show',
    showOf: (found: string) => `Show on the paper: ${found}`,
    elsewhere: 'comes from the meeting’s data',
    ignored: (count: number) => `${count} ignored`,
    tellAgain: 'Tell again',
    becomes: 'becomes',
    more: (count: number) => `${count} more`,
  },
);

/** By the rule's name (documents/language/rule.ts). */
export const ruleWords = {
  clock: { id: 'Jam', en: 'Hour' },
  date: { id: 'Tanggal', en: 'Date' },
  money: { id: 'Rupiah', en: 'Money' },
  number: { id: 'Angka', en: 'Number' },
  abbreviation: { id: 'Singkatan', en: 'Abbreviation' },
  spelling: { id: 'Ejaan', en: 'Spelling' },
  spacing: { id: 'Spasi', en: 'Spacing' },
  list: { id: 'Tanda baca rincian', en: 'Punctuation of a list' },
  placeholder: { id: 'Belum diisi', en: 'Not filled in' },
} satisfies Record<string, Text>;

export const mustWords: Record<Must, Text> = {
  place: { id: 'tempat rapat', en: 'place of the meeting' },
  chair: { id: 'nama pimpinan rapat', en: 'the chair’s name' },
  minuteTaker: { id: 'nama pencatat', en: 'the minute-taker’s name' },
};
