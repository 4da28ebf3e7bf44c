import { catalogue } from './lang';

/** Taking the vote with the code on the table card. Loaded with the attendance card. */
export const seatCodeTexts = catalogue(
  {
    claim: 'Ambil dengan kode kartu meja',
    code: 'Kode hak suara pada kartu meja',
    take: 'Ambil hak suara',
  },
  {
    claim: 'Take it with the code on the table card',
    code: 'Code on the table card',
    take: 'Take the right to vote',
  },
);
