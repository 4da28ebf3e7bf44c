import { attachmentsOf } from '../../meeting/attachments';
import { clock } from '../../locale/format';
import { outcomeWords } from '../../locale/terms';
import { emptyReport, type Element, type Report, type Thresholds } from '../../meeting/meeting';
import type { Block } from '../document';
import { indicatorCells } from '../indicator-cells';
import { listOf, runsOf } from '../markdown';
import type { SecretaryView } from '../secretary-view';
import { asList, enumerated } from '../wording';
import { headingItem, item, paragraph, row, table, words } from '../write';
import { written } from './written';

/* B.2 Paparan Unsur: one block an element, always in the same order; what is missing is said. */

const itemsFor = ({ agenda }: SecretaryView, elementId: string) =>
  agenda.items.filter((item) => item.kind === 'presentation' && item.elementId === elementId);

const isEmpty = ({ indicators, achievements, obstacles, factors }: Report) =>
  indicators.length + achievements.length + obstacles.length + factors.length === 0;

/** Who has a block: who presents, by the list or the rundown, and who reported without presenting. */
export const reportingElements = (view: SecretaryView): Element[] =>
  view.elements.filter(
    ({ id, presents }) =>
      presents || itemsFor(view, id).length > 0 || !isEmpty(view.reports[id] ?? emptyReport),
  );

function held(view: SecretaryView, { id }: Element): Block[] {
  const { zone } = view.meeting;
  const times = itemsFor(view, id).flatMap(({ startedAt, endedAt }) => {
    if (startedAt === null) return [];
    const from = `pukul ${clock(startedAt, zone, 'id')}`;
    return [
      endedAt === null ? `${from} ${zone}` : `${from} s.d. ${clock(endedAt, zone, 'id')} ${zone}`,
    ];
  });
  return times.length === 0 ? [] : [paragraph(3, words(`Dipaparkan ${enumerated(times)}.`))];
}

/** A heading with its items, or with the sentence that there are none. */
const part = (heading: string, items: Block[], nothing: string): Block[] => [
  headingItem(4, heading),
  ...(items.length > 0 ? items : [paragraph(4, words(nothing))]),
];

function indicatorTable(
  { indicators }: Report,
  { shortName }: Element,
  bounds: Thresholds,
): Block[] {
  if (indicators.length === 0) return [];
  const rows = indicators.map((indicator) => {
    const { name, unit, target, actual, rate, status } = indicatorCells(indicator, bounds);
    return row([name, unit, target, actual, rate, status]);
  });
  return [
    table(
      `Capaian indikator ${shortName}`,
      [
        ['Indikator', 50, 'left'],
        ['Satuan', 22, 'left'],
        ['Target', 15, 'right'],
        ['Realisasi', 19, 'right'],
        ['Capaian', 17, 'right'],
        ['Status', 21, 'left'],
      ],
      rows,
      3,
    ),
  ];
}

function recommended(view: SecretaryView, { id }: Element): Block[] {
  const own = view.recommendations.filter(({ elementId }) => elementId === id);
  const texts = own.map(({ number, text, decision }) => [
    ...words(`Rekomendasi ${number}: `),
    ...runsOf(text),
    ...words(decision ? ` (${outcomeWords[decision.outcome].id.toLowerCase()})` : ''),
  ]);
  return asList(texts).map((text) => item(5, text));
}

function assigned(view: SecretaryView, { id }: Element): string {
  const rows = view.followUps.flatMap(({ ownerId }, n) => (ownerId === id ? [String(n + 1)] : []));
  if (rows.length === 0) return 'Tidak ada tindak lanjut yang ditugaskan kepada unsur ini.';
  return `Menjadi penanggung jawab butir ${enumerated(rows)} pada matriks rencana tindak lanjut (Lampiran I).`;
}

/** Named, not bound in: the files stay with the meeting. */
function material(view: SecretaryView, { id }: Element): Block[] {
  const files = attachmentsOf(view, id).map(({ name, type, pages }) =>
    words(type === 'application/pdf' ? `${name} (${pages} halaman)` : `${name} (gambar)`),
  );
  return files.length === 0
    ? []
    : part(
        'Bahan paparan',
        asList(files).map((text) => item(5, text)),
        '',
      );
}

function elementBlock(view: SecretaryView, element: Element): Block[] {
  const report = view.reports[element.id] ?? emptyReport;
  const supporting = report.factors.filter(({ kind }) => kind === 'supporting');
  const reached = listOf(
    report.achievements.map(({ text }) => text),
    5,
  );
  const notes = itemsFor(view, element.id).flatMap(({ id }) => written(view, `item:${id}`, 5));
  return [
    headingItem(3, element.name, `element:${element.id}`),
    ...held(view, element),
    ...part(
      'Capaian',
      [...indicatorTable(report, element, view.profile.thresholds), ...reached],
      'Data capaian belum tersedia.',
    ),
    ...part(
      'Kendala',
      listOf(
        report.obstacles.map(({ text }) => text),
        5,
      ),
      'Tidak ada kendala yang disampaikan.',
    ),
    ...part(
      'Faktor pendukung',
      listOf(
        supporting.map(({ text }) => text),
        5,
      ),
      'Tidak ada faktor pendukung yang disampaikan.',
    ),
    ...part('Rekomendasi', recommended(view, element), 'Tidak ada rekomendasi yang diusulkan.'),
    ...part('Tindak lanjut', [], assigned(view, element)),
    ...material(view, element),
    ...(notes.length > 0 ? part('Catatan paparan', notes, '') : []),
  ];
}

export function presentations(view: SecretaryView): Block[] {
  const reporting = reportingElements(view);
  const heading = headingItem(2, `Paparan Unsur ${view.profile.team}`.trim(), 'presentations');
  if (reporting.length === 0)
    return [heading, paragraph(2, words('Tidak ada unsur yang memberikan paparan.'))];
  return [heading, ...reporting.flatMap((element) => elementBlock(view, element))];
}
