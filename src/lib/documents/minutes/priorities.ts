import { methodWords } from '../../locale/priorities';
import type { Block } from '../document';
import { runsOf } from '../markdown';
import type { SecretaryView } from '../secretary-view';
import { cell, paragraph, row, table, words } from '../write';

/* Penentuan prioritas, in C before the decisions: what was discussed because it came first. Never called a vote. */

/** Nothing where no round was closed. */
export function priorities({ priorities: round }: SecretaryView): Block[] {
  if (round?.state !== 'closed') return [];
  const seats = round.unit === 'element' ? 'unsur' : 'peserta';
  const how =
    round.method === 'points'
      ? `setiap ${seats} ${methodWords.points.id} (${round.points})`
      : `setiap ${seats} ${methodWords.ranking.id} paling banyak ${round.points} rancangan`;
  const line =
    round.cut === null ? '' : ` Pimpinan rapat menarik garis batas di bawah urutan ${round.cut}.`;
  const rows = round.lines.map(({ place, text, points, seats: behind, isAbove }) =>
    row([
      cell(String(place)),
      cell(runsOf(text)),
      cell(String(points)),
      cell(String(behind)),
      cell(isAbove ? 'dibahas' : 'tidak dibahas'),
    ]),
  );
  return [
    paragraph(
      1,
      words(
        `Penentuan prioritas: ${how}; ${round.took} dari ${round.entitled} ${seats} menentukan prioritas.${line}`,
      ),
      { origin: 'auto', keepNext: true },
    ),
    table(
      'Hasil penentuan prioritas',
      [
        ['No.', 10, 'left'],
        ['Rancangan rekomendasi', 84, 'left'],
        ['Poin', 16, 'right'],
        ['Pemilih', 20, 'right'],
        ['Keterangan', 30, 'left'],
      ],
      rows,
    ),
  ];
}
