import { submissionKindWords } from '../../locale/submissions';
import { publicName } from '../../meeting/authors';
import type { Block } from '../document';
import type { SecretaryView } from '../secretary-view';
import { enumerated } from '../wording';
import { cell, item, row, table, words } from '../write';

/* Questions and proposals in writing, in B.4: whose, with how much support, and what became of them. */

type Submission = SecretaryView['submissions']['list'][number];

const becameOf = ({ treatment, answer, recommendations }: Submission): string =>
  [
    recommendations.length > 0
      ? `Menjadi Rekomendasi ${enumerated(recommendations.map(String))}.`
      : treatment === 'drafted'
        ? 'Dibahas dalam perumusan rekomendasi.'
        : '',
    treatment === 'noted' ? 'Dicatat.' : '',
    answer || (treatment === 'answered' ? 'Dijawab secara lisan.' : ''),
  ]
    .filter(Boolean)
    .join(' ') || '–';

function from(one: Submission, all: readonly Submission[]): string {
  const behind = [one, ...all.filter(({ into }) => into === one.id)].map(publicName);
  const named = [...new Set(behind.filter((name) => name !== null && name !== ''))];
  const unnamed = behind.length - behind.filter((name) => name).length;
  return [...named, ...(unnamed > 0 ? [`${unnamed} peserta tanpa nama`] : [])].join('; ');
}

/** Nothing where nothing was written or shown. */
export function submissions({ submissions: { list } }: SecretaryView): Block[] {
  const shown = list.filter(({ state, into }) => state === 'shown' && into === null);
  if (shown.length === 0) return [];
  const rows = shown.map((one) =>
    row([
      cell(`${submissionKindWords[one.kind].id}: ${one.text}`),
      cell(from(one, list)),
      cell(String(one.support)),
      cell(becameOf(one)),
    ]),
  );
  return [
    item(3, words('Pertanyaan dan usul tertulis peserta, menurut banyaknya dukungan:'), {
      origin: 'auto',
      keepNext: true,
    }),
    table(
      'Pertanyaan dan usul tertulis peserta',
      [
        ['Pertanyaan atau usul', 64, 'left'],
        ['Penyampai', 36, 'left'],
        ['Dukungan', 20, 'right'],
        ['Tindak lanjut', 40, 'left'],
      ],
      rows,
    ),
  ];
}
