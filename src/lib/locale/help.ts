import { catalogue } from './lang';

/** A helper's phone, and naming one on the desk. */
export const helpTexts = catalogue(
  {
    title: 'Petugas bantu',
    why: 'Ponsel ini dapat memberikan suara bagi peserta tanpa ponsel. Tanyakan pilihannya kepada orangnya, satu per satu. Tercatat bahwa Anda yang membantu.',
    who: 'Untuk siapa',
    choose: 'Pilih orangnya',
    nobody: 'Tidak ada peserta tanpa ponsel.',
    note: (choices: string) => `Catatan, hanya untuk: ${choices}`,
    cast: (name: string) => `Suara untuk ${name} tercatat.`,
    sending: 'Mengirim …',
    abstain: 'Abstain',
    send: 'Kirim untuk orang ini',
    makeHelper: 'Jadikan petugas bantu',
    endHelper: 'Berhenti sebagai petugas bantu',
    isHelper: 'petugas bantu',
  },
  {
    title: 'Helper',
    why: 'This phone may vote for people without one. Ask each of them for their choice. It is recorded that you helped.',
    who: 'For whom',
    choose: 'Choose the person',
    nobody: 'Everybody here has a phone.',
    note: (choices: string) => `Note, only for: ${choices}`,
    cast: (name: string) => `The vote for ${name} is recorded.`,
    sending: 'Sending …',
    abstain: 'Abstain',
    send: 'Send for this person',
    makeHelper: 'Name as helper',
    endHelper: 'No longer a helper',
    isHelper: 'helper',
  },
);
