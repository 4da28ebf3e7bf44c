import { tagWords } from '../../locale/tag-words';
import { indicatorsOf, publicNames, type BoardFactor } from '../../meeting/factor-board';
import { factorTags, type Factor } from '../../meeting/meeting';
import type { Block, Cell, Inline } from '../document';
import { bare, runsOf } from '../markdown';
import type { SecretaryView } from '../secretary-view';
import { enumerated, unended } from '../wording';
import { cell, headingItem, paragraph, row, table, words } from '../write';
import { notesOfKind } from './written';

/* B.3 Faktor Pendukung dan Penghambat: the board by tag; duplicates once, with all whose they are. */

/** "(Dinas Kesehatan, 2 peserta; terkait SP9; dijawab Rekomendasi 3)". Participants are named only as promised. */
function about(view: SecretaryView, factor: BoardFactor): string {
  const { names, unnamed } = publicNames(factor, view.elements);
  const participants = unnamed > 0 ? [`${unnamed} peserta`] : [];
  const indicators = indicatorsOf(view, factor).map(({ code, name }) => code || bare(name));
  const answers = view.recommendations.filter(({ factorId }) =>
    factor.origins.some(({ id }) => id === factorId),
  );
  return [
    [...names, ...participants].join(', '),
    indicators.length > 0 ? `terkait ${enumerated(indicators)}` : '',
    answers.length > 0
      ? `dijawab Rekomendasi ${enumerated(answers.map(({ number }) => String(number)))}`
      : '',
  ]
    .filter(Boolean)
    .join('; ');
}

function listed(view: SecretaryView, factors: readonly BoardFactor[], kind: Factor['kind']): Cell {
  const paragraphs = factors
    .filter((factor) => factor.kind === kind)
    .map((factor): Inline[] => [
      ...unended(runsOf(factor.text)),
      ...words(` (${about(view, factor)})`),
    ]);
  return cell('', { paragraphs: paragraphs.length > 0 ? paragraphs : [words('–')] });
}

function counted(board: readonly BoardFactor[]): string {
  const supporting = board.filter(({ kind }) => kind === 'supporting').length;
  const origins = board.flatMap((factor) => factor.origins);
  const who = origins.some(({ contribution }) => contribution) ? 'Unsur dan peserta' : 'Unsur';
  const merged =
    origins.length > board.length ? `, dirangkum dari ${origins.length} pernyataan` : '';
  return `${who} menyampaikan ${supporting} faktor pendukung dan ${board.length - supporting} faktor penghambat${merged}.`;
}

export function factors(view: SecretaryView): Block[] {
  const heading = headingItem(2, 'Faktor Pendukung dan Penghambat', 'factors');
  const notes = notesOfKind(view, 'factors', 3);
  const board = view.factors;
  if (board.length === 0)
    return [
      heading,
      paragraph(2, words('Tidak ada faktor pendukung atau penghambat yang disampaikan.')),
      ...notes,
    ];
  const rows = [...factorTags, null].flatMap((tag) => {
    const tagged = board.filter((factor) => factor.tag === tag);
    if (tagged.length === 0) return [];
    const aspect = tag === null ? 'Lainnya' : tagWords[tag].id;
    return [
      row([cell(aspect), listed(view, tagged, 'supporting'), listed(view, tagged, 'hindering')]),
    ];
  });
  return [
    heading,
    paragraph(2, words(counted(board))),
    table(
      'Faktor pendukung dan penghambat menurut golongan',
      [
        ['Golongan', 28, 'left'],
        ['Faktor pendukung', 66, 'left'],
        ['Faktor penghambat', 66, 'left'],
      ],
      rows,
    ),
    ...notes,
  ];
}
