import type { RefusalCode } from '../meeting/refusal';
import type { Text } from './lang';
import { lazyCatalogue } from './lazy-catalogue.svelte';
import { refusalWords } from './refusals';

/** Where the operator's sentence is no help to somebody with a phone. */
const onPhones: Partial<Record<RefusalCode, Text>> = {
  'store.unavailable': {
    id: 'Laptop penyelenggara belum menjawab, jadi belum ada yang tercatat. Periksa Wi-Fi, lalu coba lagi.',
    en: 'The organiser’s laptop did not answer, so nothing was recorded yet. Check the Wi-Fi and try again.',
  },
  'meeting.notOpen': {
    id: 'Rapat belum dibuka. Tunggu sampai pimpinan membuka rapat.',
    en: 'The meeting has not been opened. Wait until the chair opens it.',
  },
  'sign.in': {
    id: 'Ponsel ini tidak dikenali lagi, misalnya karena data peramban dihapus.',
    en: 'This phone is no longer recognised, perhaps because its browser data was cleared.',
  },
};
export const phoneRefusal = (code: RefusalCode): Text => onPhones[code] ?? refusalWords[code];

const indonesian = {
  parts: 'Bagian',
  now: 'Sekarang',
  agenda: 'Acara',
  floor: 'Bicara',
  here: (count: string) => `${count} hadir`,
  votes: (element: string) => `${element}, hak suara`,
  card: 'Kartu hadir',
  connecting: 'Menghubungkan ke rapat …',
  notYet:
    'Belum tersambung. Halaman ini mencoba lagi sendiri; pastikan ponsel memakai Wi-Fi rapat.',
  at: (time: string) => `pukul ${time}`,
  sending: 'Mengirim …',
  back: 'Kembali',
  understood: 'Mengerti',

  timeLeft: 'sisa waktu',
  timeOver: 'waktu habis',
  late: 'lewat waktu',

  registration: 'Registrasi peserta',
  startsAt: (time: string, place: string) =>
    place ? `Rapat dimulai pukul ${time} di ${place}.` : `Rapat dimulai pukul ${time}.`,
  stayHere:
    'Bila ponsel terkunci atau halaman tertutup, buka kembali alamat yang sama. Anda tetap tercatat.',
  onScreen: 'Di layar besar',
  presenting: 'Sedang dipaparkan',
  recommendation: (number: number, total: number) => `Rekomendasi ${number} dari ${total}`,
  problem: 'Kendala yang dijawab',
  running: 'Sedang berlangsung',
  next: 'Berikutnya',
  nothingRuns: 'Belum ada mata acara yang berlangsung.',
  floorOpen: 'Antrean pembicara ditampilkan di layar besar.',
  followUps: 'Rencana tindak lanjut ditampilkan di layar besar.',
  heldBallot: 'Pemungutan suara sudah ditutup. Hasilnya segera ditampilkan di layar besar.',
  restartsAt: (time: string) => `Rapat dilanjutkan pukul ${time}.`,
  restartsIn: 'dilanjutkan dalam',
  restartsSoon: 'Rapat segera dilanjutkan.',
  closed: 'Rapat telah ditutup',
  closedAt: (time: string) => `Ditutup pukul ${time}. Terima kasih atas kehadiran Anda.`,
  minutes: 'Notula dibagikan sekretaris setelah disahkan pimpinan rapat.',

  round: (number: number) => `putaran ${number}`,
  announced: (kind: string, question: string) => `${kind} dibuka: ${question}`,
  answers: 'Jawaban',
  press: 'Tekan satu jawaban. Langsung terkirim.',
  sendingAnswer: 'Mengirim jawaban Anda …',
  recorded: (time: string, choice: string) => `Suara tercatat ${time}: ${choice}.`,
  mayChange: 'Dapat diubah sampai ditutup.',
  kept: (choice: string) => `Belum terkirim: ${choice}.`,
  keptHow: 'Disimpan di ponsel ini, dikirim sendiri begitu tersambung.',
  stands: (choice: string) => `Yang tercatat sekarang: ${choice}.`,
  notRecorded: (choice: string) => `Belum tercatat: ${choice}.`,
  over: 'Waktu habis.',
  overHow: 'Menunggu pemungutan suara ditutup.',
  isRecorded: 'tercatat',
  isKept: 'belum terkirim',
  addReason: 'Tulis alasan',
  changeReason: 'Ubah alasan',
  changeNote: 'Ubah catatan',
  noteLabel: 'Catatan untuk pimpinan rapat',
  noteHint: 'Wajib diisi. Jawaban dan catatan terkirim bersama.',
  reasonLabel: 'Alasan Anda',
  reasonHint: 'Tidak wajib. Jawaban “Tidak setuju” sudah terkirim.',
  notSentYet: (choice: string) => `Belum dikirim: ${choice}.`,
  writeThenSend: 'Tulis catatan, lalu tekan Kirim.',
  letters: (count: number, max: number) => `${count} dari ${max} huruf`,
  send: 'Kirim',
  noteMissing: 'Tulis catatan Anda terlebih dahulu.',

  watchObserver:
    'Anda hadir sebagai peninjau. Yang menjawab adalah pemegang hak suara setiap unsur.',
  watchNoVote: (element: string) => `${element} tidak memiliki hak suara dalam rapat ini.`,
  watchHeld: (element: string, holder: string) =>
    `Anda mengikuti dari ponsel ini. Pemegang hak suara ${element}: ${holder}`,
  watchFree: (element: string) => `Hak suara ${element} belum dipegang siapa pun.`,
  watchLate: 'Anda masuk setelah pertanyaan ini dibuka. Anda dapat menjawab pertanyaan berikutnya.',
  takeSeat: 'Ambil hak suara',

  ballotClosed: (kind: string) => `${kind} ditutup`,
  yourAnswer: 'Jawaban Anda',
  recordedAt: 'Tercatat',
  noAnswer: 'Tidak memberikan suara',
  secretAnswer: 'Tercatat, pilihan rahasia',
  yourNote: 'Catatan',
  checking: (choice: string) =>
    `Sedang memeriksa apakah jawaban Anda (${choice}) masuk sebelum ditutup …`,
  notCounted: 'Jawaban Anda tidak terhitung.',
  earlierNotCounted: 'Jawaban Anda atas pertanyaan sebelumnya tidak terhitung.',
  lateWhy: (choice: string, time: string) =>
    `Jawaban “${choice}” ditekan pukul ${time}, tetapi baru sampai setelah ditutup.`,
  refusedWhy: (choice: string, why: string) => `Jawaban “${choice}” tidak diterima. ${why}`,
  tellChair: 'Sampaikan kepada pimpinan rapat bila suara ini perlu dicatat.',
  askToSpeak: 'Minta bicara',

  result: (kind: string) => `Hasil ${kind.toLowerCase()}`,
  waiting: 'Menunggu penetapan pimpinan rapat',
  byConsensus: (outcome: string) => `${outcome} secara mufakat`,
  confirmedAt: (time: string) => `ditetapkan pukul ${time}`,
  byHand: 'dihitung dengan angkat tangan',

  present: 'Anda tercatat hadir',
  element: 'Unsur',
  from: 'Asal',
  observer: 'Peninjau',
  seat: 'Hak suara',
  seatMine: 'dipegang ponsel ini',
  seatHeld: (holder: string) => `dipegang ${holder}`,
  seatFree: 'belum dipegang',
  seatOwn: 'ada, untuk Anda sendiri',
  seatNone: 'tidak ada',
  number: 'No. hadir',
  arrived: 'Waktu hadir',
  correct: 'Betulkan nama atau jabatan',
  save: 'Simpan',
  wrongElement: 'Unsur keliru? Sampaikan kepada sekretaris rapat.',
  changedMeanwhile: (name: string) =>
    `Baru saja diubah orang lain menjadi “${name}”. Tekan Simpan sekali lagi bila tulisan Anda yang benar.`,
  handOver: 'Serahkan hak suara',
  handOverTo: 'Serahkan kepada siapa?',
  handOverSure: (element: string, name: string) =>
    `Serahkan hak suara ${element} kepada ${name}? Setelah itu Anda hanya mengikuti.`,
  handOverYes: 'Ya, serahkan',
  noColleagues: 'Belum ada rekan dari unsur Anda yang tercatat hadir.',

  agendaEmpty: 'Susunan acara belum diisi.',
  agendaTitle: 'Susunan acara',
  begun: (time: string) => `mulai ${time}`,
  done: (from: string, to: string) => `selesai, ${from} s.d. ${to}`,
  isNow: 'sekarang',

  askTitle: 'Minta bicara',
  topic: 'Pokok yang ingin disampaikan (tidak wajib)',
  ask: 'Minta bicara',
  notOpenYet: 'Antrean pembicara dibuka setelah rapat dimulai.',
  inQueue: (place: number) => `Anda nomor ${place} dalam antrean`,
  queueHow: 'Pimpinan rapat akan memanggil Anda. Anda boleh menutup halaman ini.',
  topicIs: (topic: string) => `Pokok: ${topic}`,
  lower: 'Batalkan permintaan',
  yourTurn: 'Giliran Anda berbicara',
  yourTurnHow: 'Sebutkan nama dan unsur Anda, lalu sampaikan dengan singkat.',
  queuePlace: (place: number) => `antrean nomor ${place}`,

  removedTitle: 'Anda tidak lagi tercatat hadir',
  removedHow: 'Bila ini keliru, isi daftar hadir sekali lagi atau sampaikan kepada sekretaris.',
  joinAgain: 'Isi daftar hadir',
  endedTitle: 'Halaman ini tidak dapat dibuka',

  notLoaded: 'Daftar hadir belum dapat dimuat. Periksa Wi-Fi, lalu muat ulang.',
  reload: 'Muat ulang',
  joinTitle: 'Daftar hadir',
  name: 'Nama seperti di daftar hadir',
  nameHint: 'Dengan gelar, sebagaimana akan tercetak.',
  nameMissing: 'Tulis nama Anda.',
  position: 'Jabatan',
  searchElement: 'Cari unsur atau instansi Anda',
  matching: 'Unsur yang cocok',
  matches: (count: number) => (count === 0 ? 'Tidak ada yang cocok' : `${count} unsur cocok`),
  notListed: 'Tidak ada dalam daftar: tulis sendiri',
  change: 'Ganti',
  changeElement: (element: string) => `Ganti unsur, sekarang ${element}`,
  elementMissing: 'Pilih unsur Anda, atau pilih “Tidak ada dalam daftar”.',
  organisation: 'Instansi atau asal',
  observing: 'Anda hadir sebagai peninjau, tanpa hak suara.',
  organisationMissing: 'Tulis instansi atau asal Anda.',
  join: 'Masuk ke rapat',
  legal: (office: string) =>
    `Data digunakan untuk daftar hadir dan notula rapat ini${office ? `, disimpan oleh ${office} sesuai jadwal retensi arsip` : ''}.`,
  joinClosed: 'Rapat ini telah ditutup, daftar hadirnya tidak dapat diisi lagi.',
};
export type PhoneTexts = typeof indonesian;

/** English is a file of its own: few phones in the hall ask for it. */
export const phoneTexts = lazyCatalogue<PhoneTexts>(
  indonesian,
  async () => (await import('./phone-english')).english,
);
