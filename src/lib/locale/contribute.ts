import type { Credit } from '../meeting/authors';
import type { Contribution } from '../meeting/contributions';
import { catalogue, type Text } from './lang';

/** The phone's form for factors, and what it shows of board and awards. Loaded when first needed. */
export const contributeTexts = catalogue(
  {
    title: 'Sampaikan faktor',
    kind: 'Faktor ini',
    supporting: 'mendukung',
    hindering: 'menghambat',
    text: 'Apa faktornya? Satu kalimat.',
    tag: 'Golongan',
    untagged: 'belum tahu',
    send: 'Kirim',
    sending: 'Mengirim …',
    sent: 'Terkirim. Sekretariat memeriksanya sebelum tampil di layar.',
    unsent: 'Belum terkirim. Dikirim sendiri setelah tersambung.',
    closed: 'Penyampaian faktor sudah ditutup.',
    own: 'Yang sudah Anda sampaikan',
    onScreen: 'Di layar sekarang',
    board: 'Faktor pendukung dan penghambat',
    cooperation: 'Efektivitas kerja sama lintas sektor',
    rank: (n: number) => `Peringkat ${n}`,
    inSubdistrict: (name: string) => `Kecamatan ${name}`,
    notYet: 'Belum ada yang diumumkan.',
  },
  {
    title: 'Add a factor',
    kind: 'This factor is',
    supporting: 'supporting',
    hindering: 'hindering',
    text: 'What is the factor? One sentence.',
    tag: 'Tag',
    untagged: 'not sure',
    send: 'Send',
    sending: 'Sending …',
    sent: 'Sent. The secretariat looks at it before it shows on the screen.',
    unsent: 'Not sent yet. It goes by itself once connected.',
    closed: 'Factors are no longer being collected.',
    own: 'What you have added',
    onScreen: 'On the screen now',
    board: 'Supporting and hindering factors',
    cooperation: 'How well the sectors work together',
    rank: (n: number) => `Rank ${n}`,
    inSubdistrict: (name: string) => `Kecamatan ${name}`,
    notYet: 'Nothing has been announced yet.',
  },
);

/** Promised before anything is written; the secretariat always sees who it was. */
export const promiseWords: Record<Credit, Text> = {
  nobody: {
    id: 'Di layar dan notula tertulis tanpa nama. Sekretariat mengetahui pengirimnya.',
    en: 'On the screen and in the minutes it stands without a name. The secretariat knows who sent it.',
  },
  element: {
    id: 'Di layar dan notula tertulis nama unsur Anda, bukan nama Anda. Sekretariat mengetahui pengirimnya.',
    en: 'On the screen and in the minutes stands your element, not your name. The secretariat knows who sent it.',
  },
  name: {
    id: 'Di layar dan notula tertulis nama Anda dan unsur Anda.',
    en: 'On the screen and in the minutes stand your name and your element.',
  },
};

export const stateWords: Record<Contribution['state'], Text> = {
  waiting: { id: 'menunggu diperiksa', en: 'waiting to be looked at' },
  shown: { id: 'tampil', en: 'shown' },
  declined: { id: 'tidak ditampilkan', en: 'not shown' },
};
