import { tagWords } from '../../locale/terms';
import { factorTags, type Factor } from '../../meeting/meeting';
import type { Block, Cell, Inline } from '../document';
import { runsOf } from '../markdown';
import type { SecretaryView } from '../secretary-view';
import { unended } from '../wording';
import { cell, headingItem, paragraph, row, table, words } from '../write';

/* B.3 Faktor Pendukung dan Penghambat: all elements side by side, by aspect. */

type Named = Factor & { by: string };

const allFactors = ({ elements, reports }: SecretaryView): Named[] =>
  elements.flatMap(({ id, shortName }) =>
    (reports[id]?.factors ?? []).map((factor) => ({ ...factor, by: shortName })),
  );

function listed(factors: readonly Named[], kind: Factor['kind']): Cell {
  const paragraphs = factors
    .filter((factor) => factor.kind === kind)
    .map(({ text, by }): Inline[] => [...unended(runsOf(text)), ...words(` (${by})`)]);
  return cell('', { paragraphs: paragraphs.length > 0 ? paragraphs : [words('–')] });
}

export function factors(view: SecretaryView): Block[] {
  const heading = headingItem(2, 'Faktor Pendukung dan Penghambat', 'factors');
  const all = allFactors(view);
  if (all.length === 0)
    return [
      heading,
      paragraph(2, words('Tidak ada faktor pendukung atau penghambat yang disampaikan.')),
    ];
  const rows = [...factorTags, null].flatMap((tag) => {
    const tagged = all.filter((factor) => factor.tag === tag);
    if (tagged.length === 0) return [];
    const aspect = tag === null ? 'Lainnya' : tagWords[tag].id;
    return [row([cell(aspect), listed(tagged, 'supporting'), listed(tagged, 'hindering')])];
  });
  const supporting = all.filter(({ kind }) => kind === 'supporting').length;
  return [
    heading,
    paragraph(
      2,
      words(
        `Unsur menyampaikan ${supporting} faktor pendukung dan ${all.length - supporting} faktor penghambat.`,
      ),
    ),
    table(
      'Faktor pendukung dan penghambat menurut aspek',
      [
        ['Aspek', 28, 'left'],
        ['Faktor pendukung', 66, 'left'],
        ['Faktor penghambat', 66, 'left'],
      ],
      rows,
    ),
  ];
}
