import type { Award, Winner } from '../awards';

/* Awards that a new meeting starts with. The demo's villages are fictitious. */

type AwardTemplate = Pick<Award, 'title' | 'criterion'> & {
  winners: readonly Omit<Winner, 'id'>[];
};

const bestVillages = {
  title: 'Desa/kelurahan berkinerja baik dalam percepatan penurunan stunting',
  criterion: '',
};

/** What a rundown with an award ceremony needs first: a category to fill in. */
export const usualAwards: readonly AwardTemplate[] = [{ ...bestVillages, winners: [] }];

export const demoAwards: readonly AwardTemplate[] = [
  {
    ...bestVillages,
    criterion:
      'Penurunan jumlah balita stunting, kunjungan posyandu (D/S), dan dukungan APBDes sepanjang tahun 2026.',
    winners: [
      {
        village: 'Desa Contoh Makmur',
        subdistrict: 'Contoh Hilir',
        note: 'Balita stunting turun dari 21 menjadi 9 anak; dapur sehat berjalan setiap pekan.',
      },
      {
        village: 'Kelurahan Contoh Raya',
        subdistrict: 'Contoh Kota',
        note: 'D/S 94%; seluruh calon pengantin diperiksa tiga bulan sebelum akad.',
      },
      {
        village: 'Desa Contoh Sejahtera',
        subdistrict: 'Contoh Hulu',
        note: 'PMT pangan lokal dianggarkan penuh dalam APBDes.',
      },
    ],
  },
];

/** Awards of a new meeting; `nextId` gives each category its id, under which its winners count on. */
export const awardsFrom = (templates: readonly AwardTemplate[], nextId: () => string): Award[] =>
  templates.map(({ winners, ...heading }) => {
    const id = nextId();
    return {
      id,
      ...heading,
      winners: winners.map((winner, n) => ({ id: `${id}-${String(n + 1)}`, ...winner })),
      revealed: 0,
    };
  });
