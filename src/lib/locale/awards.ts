import { catalogue } from './lang';

/** Awards to villages: their preparation and their ceremony. */
export const awardTexts = catalogue(
  {
    part: 'Penghargaan',
    partWhy:
      'Hanya sekretariat yang melihatnya sampai diumumkan. Layar menampilkan peringkat terakhir lebih dahulu, satu tekanan tombol satu peringkat.',
    award: (n: string) => `Kategori ${n}`,
    newAward: 'Tulis kategori penghargaan',
    criterion: 'Kriteria',
    winners: 'Pemenang, peringkat 1 di baris pertama',
    winner: (n: string) => `Peringkat ${n}`,
    newWinner: 'Tulis nama desa/kelurahan',
    subdistrict: 'Kecamatan',
    note: 'Keterangan',
    announced: (done: string, all: string) => `${done} dari ${all} peringkat diumumkan`,

    rank: (n: string) => `Peringkat ${n}`,
    notYet: 'belum diumumkan',
    inSubdistrict: (name: string) => `Kecamatan ${name}`,
    empty: 'Pemenang belum diisi.',
    ceremony: 'Penghargaan',
  },
  {
    part: 'Awards',
    partWhy:
      'Only the secretariat sees them until they are announced. The screen shows the last rank first, one key press a rank.',
    award: (n: string) => `Category ${n}`,
    newAward: 'Write a category of awards',
    criterion: 'Criterion',
    winners: 'Winners, rank 1 in the first row',
    winner: (n: string) => `Rank ${n}`,
    newWinner: 'Write the village’s name',
    subdistrict: 'Sub-district',
    note: 'Note',
    announced: (done: string, all: string) => `${done} of ${all} ranks announced`,

    rank: (n: string) => `Rank ${n}`,
    notYet: 'not announced yet',
    inSubdistrict: (name: string) => `Kecamatan ${name}`,
    empty: 'No winners have been entered.',
    ceremony: 'Award',
  },
);
