import type { Credit } from '../meeting/authors';
import type { Submission, Treatment } from '../meeting/meeting';
import { catalogue, type Text } from './lang';

/* Written questions and proposals, on phone, screen, desk and the secretary's page. Phones load this when needed. */

export const submissionKindWords: Record<Submission['kind'], Text> = {
  question: { id: 'Pertanyaan', en: 'Question' },
  proposal: { id: 'Usul', en: 'Proposal' },
};

export const treatmentWords: Record<Treatment, Text> = {
  open: { id: 'belum dijawab', en: 'not answered yet' },
  answered: { id: 'dijawab', en: 'answered' },
  noted: { id: 'dicatat', en: 'noted' },
  drafted: { id: 'menjadi rancangan rekomendasi', en: 'made a draft recommendation' },
};

/** How an author may be named, as the author chooses it. */
export const creditChoices: Record<Credit, Text> = {
  nobody: { id: 'tanpa nama', en: 'without a name' },
  element: { id: 'dengan nama unsur', en: 'with my element' },
  name: { id: 'dengan nama saya', en: 'with my name' },
};

/** ... and how that choice is told to others. */
export const creditWords: Record<Credit, Text> = {
  nobody: { id: 'tanpa nama', en: 'without a name' },
  element: { id: 'dengan nama unsur', en: 'with the element' },
  name: { id: 'dengan nama peserta', en: 'with the participant’s name' },
};

export const submissionTexts = catalogue(
  {
    title: 'Masukan tertulis',
    write: 'Tulis pertanyaan atau usul',
    kind: 'Jenis masukan',
    text: 'Isi masukan',
    credit: 'Tampil di layar dan notula',
    known: 'Sekretariat tetap mengetahui pengirimnya.',
    send: 'Kirim masukan',
    sending: 'Mengirim …',
    sent: 'Terkirim. Sekretariat memeriksanya sebelum tampil.',
    unsent: 'Belum terkirim. Dikirim sendiri setelah tersambung.',
    closed: 'Masukan tertulis sedang tidak diterima.',
    own: 'Masukan Anda',
    all: 'Masukan peserta',
    noneYet: 'Belum ada masukan yang ditampilkan.',
    support: 'Dukung',
    supported: 'Anda mendukung',
    answerIs: 'Jawaban',
    waiting: 'menunggu diperiksa',
    shown: 'ditampilkan',
    declined: 'tidak ditampilkan',
    merged: (count: string) => `mewakili ${count} masukan yang sama`,
    supportCount: (count: string) => `${count} dukungan`,
    inSupport: 'dukungan',
    withoutName: 'tanpa nama',
    page: (page: string, pages: string) => `Halaman ${page} dari ${pages}`,
    howTo: 'Tulis atau dukung di ponsel, bagian Bicara',

    allow: 'Nama penyampai yang dibolehkan',
    open: 'Terima masukan dari ponsel',
    close: 'Hentikan penerimaan',
    isOpen: 'Peserta dapat mengirim dan mendukung masukan dari ponsel.',
    openAfter: 'Dapat dibuka selama rapat berlangsung.',
    empty: 'Belum ada masukan tertulis.',
    show: 'Tampilkan',
    decline: 'Jangan tampilkan',
    hide: 'Tarik dari layar',
    mergeInto: 'Gabungkan dengan',
    choose: 'pilih masukan',
    separate: 'Pisahkan',
    says: (text: string) => `Digabung dengan: ${text}`,
    answer: 'Jawaban tertulis (kosongkan bila dijawab lisan)',
    markAnswered: 'Tandai dijawab',
    markNoted: 'Catat di notula',
    reopen: 'Buka kembali',
    draft: 'Jadikan rekomendasi',
    isRecommendation: (numbers: string) => `rekomendasi ${numbers}`,
    promised: (how: string) => `tampil ${how}`,
  },
  {
    title: 'Written questions and proposals',
    write: 'Write a question or proposal',
    kind: 'What it is',
    text: 'Your text',
    credit: 'On the screen and in the minutes',
    known: 'The secretariat knows who sent it all the same.',
    send: 'Send',
    sending: 'Sending …',
    sent: 'Sent. The secretariat looks at it before it shows.',
    unsent: 'Not sent yet. It goes by itself once connected.',
    closed: 'Nothing is being collected in writing now.',
    own: 'What you wrote',
    all: 'From the hall',
    noneYet: 'Nothing is shown yet.',
    support: 'Support',
    supported: 'You support this',
    answerIs: 'Answer',
    waiting: 'waiting to be looked at',
    shown: 'shown',
    declined: 'not shown',
    merged: (count) => `stands for ${count} that say the same`,
    supportCount: (count) => `${count} in support`,
    inSupport: 'in support',
    withoutName: 'without a name',
    page: (page, pages) => `Page ${page} of ${pages}`,
    howTo: 'Write or support on your phone, under Speak',

    allow: 'How authors may be named',
    open: 'Take questions and proposals from phones',
    close: 'Stop taking them',
    isOpen: 'Participants can write and support from their phones.',
    openAfter: 'Can be opened while the meeting runs.',
    empty: 'Nothing has been written yet.',
    show: 'Show',
    decline: 'Do not show',
    hide: 'Take off the screen',
    mergeInto: 'Merge with',
    choose: 'choose one',
    separate: 'Separate',
    says: (text) => `Merged with: ${text}`,
    answer: 'Written answer (leave empty when answered by word of mouth)',
    markAnswered: 'Mark as answered',
    markNoted: 'Note in the minutes',
    reopen: 'Open again',
    draft: 'Make it a recommendation',
    isRecommendation: (numbers) => `recommendation ${numbers}`,
    promised: (how) => `shown ${how}`,
  },
);
