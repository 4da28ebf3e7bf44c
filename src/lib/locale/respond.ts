import { catalogue, type Text } from './lang';

/** The questionnaire on a phone, and naming the main partners. Loaded when first needed. */
export const respondTexts = catalogue(
  {
    title: 'Kuesioner kerja sama',
    promise:
      'Jawaban Anda disegel. Setelah kuesioner ditutup hanya jumlah dan rata-rata yang tersisa; tidak seorang pun dapat melihat siapa menjawab apa. Siapa yang sudah menjawab diketahui.',
    forElement: (name: string) => `Anda menjawab untuk ${name}.`,
    unknown: 'Tidak tahu/tidak relevan',
    commentHint: 'Boleh dikosongkan. Jangan menulis nama. Paling banyak 280 karakter.',
    send: 'Kirim jawaban',
    change: 'Ubah jawaban',
    left: (n: number) => `${n} pernyataan belum dijawab`,
    sending: 'Mengirim …',
    unsent: 'Belum terkirim. Tersimpan di ponsel ini dan dikirim sendiri setelah tersambung.',
    sent: (time: string) =>
      `Jawaban tercatat pukul ${time}. Dapat diubah sampai kuesioner ditutup.`,
    refused: (time: string) => `Jawaban yang Anda kirim pukul ${time} tidak tercatat.`,
    notHolder: 'Kuesioner dijawab oleh pemegang hak suara unsur Anda.',
    notElement: 'Kuesioner dijawab oleh peserta yang mewakili unsur.',
    understood: 'Mengerti',
    partners: 'Mitra utama unsur Anda',
    notAnonymous:
      'Bagian ini tidak anonim: tercatat atas nama unsur Anda dan ditampilkan setelah kuesioner ditutup.',
    most: 'Pilih paling banyak lima unsur, lalu nilai kerja samanya.',
    partner: (n: number) => `Mitra ${n}`,
    nobody: 'tidak ada',
    qualityOf: (name: string) => `Kerja sama dengan ${name}`,
    savePartners: 'Simpan mitra',
    saved: 'Tersimpan.',
  },
  {
    title: 'Questionnaire on cooperation',
    promise:
      'Your answers are sealed. Once the questionnaire closes only sums and means remain; nobody can see who answered what. Who has answered is known.',
    forElement: (name: string) => `You answer for ${name}.`,
    unknown: 'Do not know / not relevant',
    commentHint: 'May be left empty. Do not write names. At most 280 characters.',
    send: 'Send answers',
    change: 'Change answers',
    left: (n: number) => `${n} statements not answered yet`,
    sending: 'Sending …',
    unsent: 'Not sent yet. Kept on this phone and sent by itself once connected.',
    sent: (time: string) => `Recorded at ${time}. Can be changed until the questionnaire closes.`,
    refused: (time: string) => `The answers you sent at ${time} were not recorded.`,
    notHolder: 'Whoever holds your element’s vote answers the questionnaire.',
    notElement: 'The questionnaire is answered by those who represent an element.',
    understood: 'Understood',
    partners: 'Your element’s main partners',
    notAnonymous:
      'This part is not anonymous: it is recorded under your element’s name and shown once the questionnaire has closed.',
    most: 'Choose at most five elements, then say how well you work together.',
    partner: (n: number) => `Partner ${n}`,
    nobody: 'none',
    qualityOf: (name: string) => `Cooperation with ${name}`,
    savePartners: 'Save partners',
    saved: 'Saved.',
  },
);

/** From 1 to 5, as domain §5.5 words the scale. */
export const scoreWords: readonly Text[] = [
  { id: 'Sangat tidak setuju', en: 'Strongly disagree' },
  { id: 'Tidak setuju', en: 'Disagree' },
  { id: 'Ragu-ragu', en: 'Undecided' },
  { id: 'Setuju', en: 'Agree' },
  { id: 'Sangat setuju', en: 'Strongly agree' },
];

/** How well two elements work together, from 1 to 5. */
export const qualityWords: readonly Text[] = [
  { id: 'hampir tidak ada', en: 'hardly any' },
  { id: 'kurang', en: 'poor' },
  { id: 'cukup', en: 'fair' },
  { id: 'baik', en: 'good' },
  { id: 'sangat baik', en: 'very good' },
];
