import type { FloorRule, OnBehalf, TurnKind, TurnWords } from '../meeting/meeting';
import { catalogue, type Lang, type Text } from './lang';

/* Asking for the word, and having it. Phones load this when it is first needed. */

export const turnKindWords: Record<TurnKind, Text> = {
  remark: { id: 'Tanggapan', en: 'Remark' },
  question: { id: 'Pertanyaan', en: 'Question' },
  proposal: { id: 'Usul', en: 'Proposal' },
  interruption: { id: 'Interupsi', en: 'Interruption' },
};

export const onBehalfWords: Record<OnBehalf['as'], Text> = {
  representing: { id: 'mewakili', en: 'on behalf of' },
  conveying: { id: 'membacakan arahan', en: 'reading out the words of' },
};

export const floorRuleWords: Record<FloorRule, Text> = {
  arrival: { id: 'menurut urutan permintaan', en: 'in the order of asking' },
  unheardFirst: {
    id: 'unsur yang belum berbicara didahulukan',
    en: 'elements that have not spoken come first',
  },
};

/** "Usul, mewakili Camat Contoh: data sasaran". */
export function turnInWords({ kind, onBehalf, topic }: TurnWords, lang: Lang): string {
  const behalf = onBehalf ? `, ${onBehalfWords[onBehalf.as][lang]} ${onBehalf.of}` : '';
  return `${turnKindWords[kind][lang]}${behalf}${topic ? `: ${topic}` : ''}`;
}

export const floorTexts = catalogue(
  {
    askTitle: 'Minta bicara',
    kind: 'Untuk apa',
    interruptionHow: 'Interupsi hanya untuk tata tertib rapat dan didahulukan.',
    topic: 'Pokok yang ingin disampaikan (tidak wajib)',
    onBehalf: 'Berbicara sebagai',
    asMyself: 'diri sendiri atau unsur saya',
    representing: 'mewakili orang lain',
    conveying: 'membacakan arahan',
    ofWhom: 'Jabatan atau nama yang diwakili',
    ofWhomConveyed: 'Arahan dari (jabatan atau nama)',
    ask: 'Minta bicara',
    notOpenYet: 'Antrean pembicara dibuka setelah rapat dimulai.',
    inQueue: (place: number) => `Anda nomor ${place} dalam antrean`,
    queueHow: 'Pimpinan rapat akan memanggil Anda. Anda boleh menutup halaman ini.',
    lower: 'Batalkan permintaan',
    yourTurnHow: 'Sebutkan nama dan unsur Anda, lalu sampaikan dengan singkat.',

    correct: 'Betulkan',
    topicShort: 'Pokok',
    for: 'Untuk',
    rule: 'Urutan pembicara',
    speakingMinutes: 'Waktu bicara tiap pembicara (menit)',
    unlimited: 'tanpa batas',
    order: (rule: string) => `Urutan: ${rule}; interupsi didahulukan.`,
    moreTime: 'Tambah 1 menit',
    save: 'Simpan',
    moved: 'dipindahkan',
    speaker: 'Yang sedang berbicara',
    toMinutes: 'Masuk ke notula bersama lamanya berbicara.',
  },
  {
    askTitle: 'Ask to speak',
    kind: 'What for',
    interruptionHow: 'Only for the rules of order; it goes ahead of others.',
    topic: 'What it is about (optional)',
    onBehalf: 'Speaking as',
    asMyself: 'myself or my element',
    representing: 'representing somebody',
    conveying: 'reading out somebody’s words',
    ofWhom: 'Position or name of whom you represent',
    ofWhomConveyed: 'Whose words (position or name)',
    ask: 'Ask to speak',
    notOpenYet: 'The queue of speakers opens once the meeting has begun.',
    inQueue: (place) => `You are number ${place} in the queue`,
    queueHow: 'The chair will call you. You may close this page.',
    lower: 'Withdraw the request',
    yourTurnHow: 'Say your name and element, then speak briefly.',

    correct: 'Put right',
    topicShort: 'About',
    for: 'For',
    rule: 'Order of speakers',
    speakingMinutes: 'Time for each speaker (minutes)',
    unlimited: 'no limit',
    order: (rule) => `Order: ${rule}; interruptions go ahead.`,
    moreTime: 'Add 1 minute',
    save: 'Save',
    moved: 'moved by hand',
    speaker: 'Who speaks now',
    toMinutes: 'Goes to the minutes with how long it took.',
  },
);
