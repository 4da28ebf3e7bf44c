import type { QuestionnaireDraft } from './questionnaire';

/*
 * The short instrument of domain §5.5, own wording: five dimensions of collaboration, its result, and one open
 * question. Five of the eight do when time is short.
 */

const items: readonly [text: string, short: boolean][] = [
  [
    'Rekomendasi dan keputusan percepatan penurunan stunting disusun bersama oleh unsur terkait, bukan oleh satu instansi saja.',
    true,
  ],
  ['Instansi saya dilibatkan sejak tahap perencanaan, bukan hanya saat pelaksanaan.', false],
  [
    'Pembagian tugas, jadwal, dan penanggung jawab antarinstansi jelas dan diketahui semua pihak.',
    true,
  ],
  ['Data sasaran yang digunakan antarinstansi sama dan mudah diperoleh.', true],
  ['Program kerja bersama dapat berjalan tanpa mengganggu tugas pokok instansi saya.', false],
  [
    'Instansi lain memberi dukungan (tenaga, dana, data, atau akses) yang benar-benar membantu pekerjaan kami.',
    false,
  ],
  ['Saya percaya instansi lain akan menjalankan kesepakatan yang telah dibuat.', true],
  [
    'Kerja sama lintas sektor tahun ini berdampak nyata pada sasaran (ibu hamil, balita, keluarga berisiko stunting).',
    true,
  ],
];

export const starterQuestionnaire: QuestionnaireDraft = {
  items: items.map(([text, short], n) => ({ id: `k${String(n + 1)}`, text, short })),
  openQuestion: 'Satu hal yang paling perlu diperbaiki dalam kerja sama tahun depan:',
  length: 'full',
  unit: 'element',
};
