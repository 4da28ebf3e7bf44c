import * as v from 'valibot';
import { id, requiredLine, requiredProse } from './text';

/* Teks baku: formulas that an office writes in every minutes. Kept for the whole data folder, not in a meeting. */

export const textBlockSections = ['opening', 'discussion', 'strategy', 'closing', 'any'] as const;
export const textBlock = v.object({
  id,
  title: requiredLine(80),
  /** Where it is offered first. */
  section: v.picklist(textBlockSections),
  /** With fields in braces: documents/text-block-fields.ts. */
  text: requiredProse(4000),
});
export type TextBlock = v.InferOutput<typeof textBlock>;

export const mostTextBlocks = 200;

/** What an office begins with; it changes and removes them as it likes. */
export const starterTextBlocks: readonly TextBlock[] = [
  {
    id: 'pembukaan',
    title: 'Pembukaan oleh pimpinan rapat',
    section: 'opening',
    text: 'Rapat dipimpin oleh {pimpinan} dan dibuka dengan mengucapkan syukur ke hadirat Tuhan Yang Maha Esa serta terima kasih atas kehadiran {jumlah_peserta} peserta dari {jumlah_unsur} unsur.',
  },
  {
    id: 'tujuan',
    title: 'Tujuan rapat',
    section: 'opening',
    text: 'Pimpinan rapat menyampaikan bahwa {judul} bertujuan untuk:\n- menilai capaian indikator penurunan stunting\n- mengidentifikasi faktor pendukung dan penghambat\n- mengukur efektivitas kerja sama lintas sektor\n- menyusun langkah strategis tahun berikutnya',
  },
  {
    id: 'arahan',
    title: 'Arahan pimpinan',
    section: 'opening',
    text: 'Arahan {jabatan_pimpinan}:\n- seluruh unsur agar [isi arahan]\n- pelaksanaannya dilaporkan kepada Sekretariat {tim}',
  },
  {
    id: 'kuorum',
    title: 'Kuorum',
    section: 'opening',
    text: 'Berdasarkan daftar hadir, {kuorum}, sehingga rapat dapat dilanjutkan dan keputusan yang diambil dinyatakan sah.',
  },
  {
    id: 'tanya-jawab',
    title: 'Tanya dan jawab',
    section: 'discussion',
    text: 'Pertanyaan dari [nama, unsur]: [isi pertanyaan].\n- Tanggapan [nama, unsur]: [isi tanggapan].',
  },
  {
    id: 'kesepakatan',
    title: 'Kesepakatan peserta',
    section: 'discussion',
    text: 'Dari {jumlah_rekomendasi} rekomendasi yang dibahas, {jumlah_disepakati} disepakati oleh peserta rapat sebagaimana tercantum dalam bagian Keputusan/Kesepakatan.',
  },
  {
    id: 'tindak-lanjut',
    title: 'Pelaporan tindak lanjut',
    section: 'strategy',
    text: 'Setiap unsur melaporkan pelaksanaan tindak lanjut kepada Sekretariat {tim} paling lambat tanggal 5 setiap triwulan.',
  },
  {
    id: 'penutup',
    title: 'Penutup',
    section: 'closing',
    text: 'Pimpinan rapat menyimpulkan hasil pembahasan, menyampaikan terima kasih kepada seluruh peserta, dan menutup rapat dengan mengucapkan hamdalah.',
  },
  {
    id: 'demikian',
    title: 'Demikian notula ini',
    section: 'closing',
    text: 'Demikian notula ini dibuat dengan sebenarnya untuk dapat dipergunakan sebagaimana mestinya.',
  },
];
