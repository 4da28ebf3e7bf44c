import { catalogue } from './lang';

/** What the screen says aloud to a screen reader when a ballot opens, closes and is decided. */
export const announcingTexts = catalogue(
  {
    opened: (kind: string, secrecy: string, round: number) =>
      `${kind} ${secrecy} dibuka${round > 1 ? `, putaran ${round}` : ''}`,
    minutes: (seconds: number) => `Waktu ${seconds} detik.`,
    choose: (most: number) =>
      most === 1 ? 'Pilih satu calon:' : `Pilih paling banyak ${most} calon:`,
    rank: 'Urutkan calon menurut pilihan Anda:',
    appointed: (names: string) =>
      names
        ? `Ditetapkan pimpinan rapat, terpilih: ${names}.`
        : 'Ditetapkan pimpinan rapat: tidak ada yang terpilih.',
    answer: (choices: string) => `Jawab di ponsel pemegang hak suara: ${choices}.`,
    closed: (kind: string) => `${kind} ditutup.`,
    byHand: (kind: string) => `${kind}, hasil angkat tangan.`,
    waiting: 'Menunggu penetapan pimpinan rapat.',
    decided: (outcome: string) => `Ditetapkan pimpinan rapat: ${outcome.toLowerCase()}.`,
  },
  {
    opened: (kind, secrecy, round) =>
      `${kind}, ${secrecy}, is open${round > 1 ? `, round ${round}` : ''}`,
    minutes: (seconds) => `${seconds} seconds.`,
    choose: (most) => (most === 1 ? 'Choose one candidate:' : `Choose up to ${most} candidates:`),
    rank: 'Rank the candidates:',
    appointed: (names) =>
      names
        ? `Confirmed by the chair, elected: ${names}.`
        : 'Confirmed by the chair: nobody elected.',
    answer: (choices) => `Answer on the phone that holds the right to vote: ${choices}.`,
    closed: (kind) => `${kind} closed.`,
    byHand: (kind) => `${kind}, show of hands.`,
    waiting: 'Awaiting the decision of the chair.',
    decided: (outcome) => `Confirmed by the chair: ${outcome.toLowerCase()}.`,
  },
);
