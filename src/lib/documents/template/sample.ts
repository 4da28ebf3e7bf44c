import type { Block, Document } from '../document';
import { drawnUp } from '../drawn-up';
import { field } from '../minutes/head';
import type { SecretaryView } from '../secretary-view';
import { paragraph, words } from '../write';
import { placeholders } from './placeholders';

/* A Word file with every placeholder, to begin an own template from. */

const written = (name: string) => `{{${name}}}`;

const labels: [label: string, name: string][] = [
  ['Sidang/Rapat', 'judul'],
  ['Hari/Tanggal', 'hari_tanggal'],
  ['Surat Undangan', 'surat_undangan'],
  ['Waktu Sidang/Rapat', 'waktu'],
  ['Tempat', 'tempat'],
  ['Peserta', 'peserta'],
  ['Kuorum', 'kuorum'],
];

const chapters: [heading: string, name: string][] = [
  ['Acara', 'acara'],
  ['Kata Pembukaan', 'pembukaan'],
  ['Pembahasan', 'pembahasan'],
  ['Keputusan/Kesepakatan', 'keputusan'],
  ['Rencana Tindak Lanjut', 'tindak_lanjut'],
  ['Langkah Strategis', 'langkah_strategis'],
  ['Penutup', 'penutup'],
];
const annexes: [heading: string, name: string][] = [
  ['Matriks Rencana Tindak Lanjut', 'tabel_rtl'],
  ['Rekapitulasi Hasil Pemungutan Suara', 'tabel_suara'],
  ['Rekapitulasi Capaian Indikator', 'tabel_capaian'],
  ['Daftar Hadir', 'tabel_hadir'],
  ['Dokumentasi', 'foto'],
];
const placed = new Set(
  [...labels, ...chapters, ...annexes]
    .map(([, name]) => name)
    .concat('kop', 'nomor', 'ringkasan', 'tanda_tangan', 'tembusan'),
);

const alone = (name: string): Block =>
  paragraph(0, words(written(name)), { origin: 'auto', align: 'left' });
const headed = ([text, name]: [string, string]): Block[] => [
  { kind: 'heading', level: 1, text, keepNext: true },
  alone(name),
];

/** What has no place of its own yet, with what it stands for: to be moved or deleted. */
const rest = (): Block => ({
  kind: 'fields',
  rows: [...placeholders]
    .filter(([name, placeholder]) => 'text' in placeholder && !placed.has(name))
    .map(([name, { says }]) => field(says.id, words(written(name)))),
});

export function sampleTemplate(view: SecretaryView): Document {
  const main: Block[] = [
    alone('kop'),
    { kind: 'title', text: view.profile.headings.minutes, lines: [] },
    paragraph(0, words(`Nomor: ${written('nomor')}`), { origin: 'auto', align: 'centre' }),
    { kind: 'fields', rows: labels.map(([label, name]) => field(label, words(written(name)))) },
    alone('ringkasan'),
    ...chapters.flatMap(headed),
    alone('tanda_tangan'),
    alone('tembusan'),
    { kind: 'heading', level: 1, text: 'Penanda Lain', keepNext: true },
    rest(),
    ...headed(['Seluruh Isi Notula', 'isi']),
  ];
  const document = drawnUp(view, {
    name: 'Contoh Templat',
    follows: 'pen',
    sections: [
      { id: 'template', title: 'Notula', orientation: 'portrait', blocks: main },
      {
        id: 'annexes',
        title: 'Lampiran',
        orientation: 'landscape',
        blocks: annexes.flatMap(headed),
      },
    ],
  });
  return { ...document, footer: '' };
}
