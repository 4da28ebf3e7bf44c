import type { Phase } from '../meeting/meeting';
import { catalogue, type Text } from './lang';

export const phaseWords: Record<Phase, Text> = {
  preparing: { id: 'disiapkan', en: 'in preparation' },
  running: { id: 'berlangsung', en: 'running' },
  closed: { id: 'selesai', en: 'closed' },
};

/** Words of the first page and of the error page. */
export const homeTexts = catalogue(
  {
    title: 'Masuk ke rapat',
    code: 'Kode rapat',
    codeHint: 'Enam huruf dan angka di layar besar. Bila memindai kode QR, langkah ini terlewati.',
    codeShort: 'Kode rapat terdiri atas enam huruf dan angka, tanpa huruf O dan angka 1.',
    go: 'Lanjut',
    remembered:
      'Ponsel ini akan diingat sampai rapat selesai. Anda tidak perlu membuat akun atau kata sandi.',

    meetings: 'Rapat Anda',
    newMeeting: 'Buat rapat baru',
    noMeetings: 'Belum ada rapat. Mulai dari templat, atau coba dahulu dengan rapat contoh.',
    prepare: 'Siapkan',
    desk: 'Meja fasilitator',
    minutes: 'Notula',
    screen: 'Layar besar',
    followUps: 'Tindak lanjut',
    late: (count: number) => `${String(count)} terlambat`,
    pagesOf: (title: string) => `Halaman rapat ${title}`,
    isExample: 'contoh',

    unknownPage: 'Halaman tidak ditemukan',
    unknownPageHow: 'Periksa alamatnya, atau masuk ke rapat dengan kode di layar besar.',
    trouble: 'Terjadi kendala',
    troubleHow:
      'Halaman belum dapat dimuat. Yang sudah tercatat tetap tersimpan. Periksa Wi-Fi, lalu muat ulang.',
    reload: 'Muat ulang',
    home: 'Ke halaman awal',
    noEntry: 'Halaman ini memerlukan tautan',
  },
  {
    title: 'Join a meeting',
    code: 'Meeting code',
    codeHint: 'Six letters and digits on the big screen. Scanning the QR code skips this step.',
    codeShort: 'A meeting code has six letters and digits, with no letter O and no digit 1.',
    go: 'Continue',
    remembered:
      'This phone is remembered until the meeting ends. You need no account and no password.',

    meetings: 'Your meetings',
    newMeeting: 'New meeting',
    noMeetings: 'No meetings yet. Start from a template, or try the example meeting first.',
    prepare: 'Prepare',
    desk: 'Facilitator’s desk',
    minutes: 'Minutes',
    screen: 'Big screen',
    followUps: 'Follow-ups',
    late: (count) => `${String(count)} late`,
    pagesOf: (title) => `Pages of ${title}`,
    isExample: 'example',

    unknownPage: 'Page not found',
    unknownPageHow: 'Check the address, or join a meeting with the code on the big screen.',
    trouble: 'Something went wrong',
    troubleHow:
      'The page could not be loaded. What was recorded is kept. Check the Wi-Fi, then reload.',
    reload: 'Reload',
    home: 'To the first page',
    noEntry: 'This page needs a link',
  },
);
