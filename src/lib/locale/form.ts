import { catalogue } from './lang';

/** Words of the forms that save themselves (prepare and element pages). */
export const formTexts = catalogue(
  {
    yes: 'ya',
    no: 'tidak',
    removeAsk: 'Hapus?',
    none: 'belum ditentukan',
    long: (count: string) =>
      `${count} huruf. Tetap tersimpan dan tampil utuh, tetapi sulit terbaca dari kursi belakang.`,
    savedAt: (time: string) => `Tersimpan pukul ${time}`,
    saving: 'Menyimpan …',
    connecting: 'Menyambungkan …',
    lost: 'Koneksi terputus.',
    keptHere: 'Isian disimpan di perangkat ini dan dikirim sendiri setelah tersambung.',
    idle: 'Setiap huruf tersimpan sendiri.',
    others: (names: string) => `Sedang ikut mengisi: ${names}`,
    refusedTitle: 'Halaman ini belum dapat dibuka',
  },
  {
    yes: 'yes',
    no: 'no',
    removeAsk: 'Remove?',
    none: 'not set',
    long: (count: string) =>
      `${count} characters. Kept and shown in full, but hard to read from the back row.`,
    savedAt: (time: string) => `Saved at ${time}`,
    saving: 'Saving …',
    connecting: 'Connecting …',
    lost: 'Connection lost.',
    keptHere: 'Entries are kept on this device and sent once it is back.',
    idle: 'Every letter saves itself.',
    others: (names: string) => `Also filling in: ${names}`,
    refusedTitle: 'This page cannot be opened yet',
  },
);
