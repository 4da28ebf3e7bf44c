import { kindWords } from '../../locale/cooperation';
import { mean as meanIn, number } from '../../locale/format';
import { indexOf } from '../../meeting/cooperation-results';
import { partnerMatrix } from '../../meeting/partners';
import { itemLines, kindLines, type ItemLine } from '../../meeting/views/cooperation-scene';
import type { Block } from '../document';
import type { SecretaryView } from '../secretary-view';
import { enumerated } from '../wording';
import { headingItem, paragraph, row, table, words } from '../write';
import { notesOfKind } from './written';

/* B.4 Efektivitas Kerja Sama: the sum in words, the highest and lowest item; figures are in Lampiran IV. */

const mean = (value: number) => meanIn(value, 'id');
const rated = (lines: readonly ItemLine[]) =>
  lines.flatMap((line) => (line.mean === null ? [] : [{ ...line, mean: line.mean }]));

function sum(view: SecretaryView): string {
  const { result, unit } = view.questionnaire;
  if (!result)
    return 'Kuesioner efektivitas kerja sama dijawab oleh kurang dari lima penjawab, sehingga hasilnya tidak dihitung.';
  const who = unit === 'element' ? 'unsur, satu jawaban per unsur' : 'peserta dari unsur';
  const index = indexOf(result.items);
  const stated =
    index === null ? '' : ` Indeks ringkas (bukan instrumen baku) ${mean(index)} dari skala 1–5.`;
  const lines = rated(itemLines(view)).sort((a, b) => b.mean - a.mean);
  const [best, worst] = [lines[0], lines.at(-1)];
  const range =
    best && worst && best.mean > worst.mean
      ? ` Nilai tertinggi pada pernyataan ${best.number} (${mean(best.mean)}), terendah pada pernyataan ${worst.number} (${mean(worst.mean)}).`
      : '';
  return `Kuesioner dijawab secara anonim oleh ${result.respondents} ${who}.${stated}${range} Rincian dimuat dalam Lampiran IV.`;
}

function partners(view: SecretaryView): string {
  const { marked, mutualPairs, names, rows } = partnerMatrix(view);
  if (marked === 0) return '';
  const named = names
    .map((name, column) => ({ name, times: rows.filter((cells) => cells[column]).length }))
    .sort((a, b) => b.times - a.times)
    .slice(0, 3)
    .map(({ name, times }) => `${name} (${times} kali)`);
  return `${marked} unsur menandai mitra kerja utamanya; ${mutualPairs} pasangan saling menandai. Yang paling sering ditandai: ${enumerated(named)}.`;
}

export function cooperation(view: SecretaryView): Block[] {
  const heading = headingItem(2, 'Efektivitas Kerja Sama', 'cooperation');
  const notes = notesOfKind(view, 'cooperation', 3);
  const { state, comments } = view.questionnaire;
  if (state !== 'closed')
    return [
      heading,
      paragraph(2, words('Kuesioner efektivitas kerja sama tidak dilaksanakan.')),
      ...notes,
    ];
  const kept = comments.filter((comment) => comment.state === 'kept');
  const named = partners(view);
  return [
    heading,
    paragraph(2, words(sum(view))),
    ...(named ? [paragraph(2, words(named))] : []),
    ...(kept.length > 0
      ? [
          paragraph(2, words('Hal yang menurut penjawab paling perlu diperbaiki:')),
          ...kept.map(({ text }) => paragraph(3, words(`– ${text}`))),
        ]
      : []),
    ...notes,
  ];
}

/** Lampiran IV: every item, by kind of element where that may be told. */
export function itemTable(view: SecretaryView): Block[] {
  const lines = itemLines(view);
  if (lines.length === 0) return [];
  return [
    table(
      'Hasil kuesioner efektivitas kerja sama',
      [
        ['No', 10, 'right'],
        ['Pernyataan', 74, 'left'],
        ['Rata-rata (1–5)', 21, 'right'],
        ['Setuju (4–5)', 23, 'right'],
        ['Penilai (n)', 16, 'right'],
        ['Tidak tahu', 16, 'right'],
      ],
      lines.map((line) =>
        row([
          String(line.number),
          line.text,
          line.mean === null ? '–' : mean(line.mean),
          line.high === null ? '–' : `${number(line.high, 'id', 0)}%`,
          String(line.rated),
          String(line.unknown),
        ]),
      ),
    ),
  ];
}

export function kindTable(view: SecretaryView): Block[] {
  const { types, lines } = kindLines(view);
  if (types.length === 0) return [];
  return [
    paragraph(
      0,
      words('Rata-rata menurut jenis unsur; nomor pernyataan seperti pada tabel di atas.'),
      {
        origin: 'auto',
        keepNext: true,
      },
    ),
    table(
      'Rata-rata menurut jenis unsur',
      [
        ['No', 10, 'right'],
        ...types.map((type): [string, number, 'right'] => [
          kindWords[type].id,
          Math.floor(150 / types.length),
          'right',
        ]),
      ],
      lines.map(({ number: n, means }) =>
        row([
          String(n),
          ...means.map((told) => (told ? `${mean(told.mean)} (n = ${told.rated})` : '–')),
        ]),
      ),
    ),
  ];
}
