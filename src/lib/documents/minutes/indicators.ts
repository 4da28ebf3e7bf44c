import { percent, quantity } from '../../locale/format';
import { rate } from '../../meeting/achievement';
import { surveyOf } from '../../meeting/indicators';
import type { Indicator } from '../../meeting/meeting';
import type { Block } from '../document';
import { bare } from '../markdown';
import type { SecretaryView } from '../secretary-view';
import { enumerated } from '../wording';
import { headingItem, paragraph, row, table, words } from '../write';
import { allIndicators, tally, type Tally } from './summary';
import { notesOfKind } from './written';

/* B.1 Penilaian Indikator: the sum, an overview by element, the furthest from target. Rows are in Lampiran III. */

const statusCounts = ({ met, near, below, missing }: Tally): string =>
  enumerated([
    `${met} tercapai`,
    `${near} mendekati target`,
    `${below} belum tercapai`,
    ...(missing > 0 ? [`${missing} datanya belum tersedia`] : []),
  ]);

const furthestCount = 3;
function furthest(indicators: readonly Indicator[]): string | null {
  const rated = indicators.flatMap((indicator) => {
    const percent = rate(indicator);
    return percent !== null && percent < 100 ? [{ name: bare(indicator.name), percent }] : [];
  });
  const last = rated.sort((a, b) => a.percent - b.percent).slice(0, furthestCount);
  if (last.length === 0) return null;
  const named = last.map(({ name, percent: value }) => `${name} (${percent(value, 'id')})`);
  return `Capaian yang paling jauh dari target: ${enumerated(named)}.`;
}

function overview(view: SecretaryView): Block[] {
  const rows = view.elements.flatMap(({ id, shortName }) => {
    const indicators = view.reports[id]?.indicators ?? [];
    if (indicators.length === 0) return [];
    const { met, near, below, missing, all, mean } = tally(indicators, view.profile.thresholds);
    const counts = [all, met, near, below, missing].map(String);
    return [row([shortName, ...counts, mean === null ? '–' : percent(mean, 'id')])];
  });
  if (rows.length < 2) return [];
  return [
    table(
      'Ringkasan status indikator per unsur',
      [
        ['Unsur', 44, 'left'],
        ['Indikator', 19, 'right'],
        ['Tercapai', 19, 'right'],
        ['Mendekati', 22, 'right'],
        ['Belum tercapai', 19, 'right'],
        ['Belum ada data', 18, 'right'],
        ['Rata-rata capaian', 19, 'right'],
      ],
      rows,
    ),
  ];
}

/** Each prevalence with the source it comes from, one sentence each source. */
export function prevalences(all: readonly Indicator[]): string {
  const named = (['SSGI', 'e-PPGBM'] as const).flatMap((survey) => {
    const one = all.find(
      ({ name, source, actual }) =>
        actual !== null &&
        /prevalensi/i.test(name) &&
        (surveyOf(source) ?? surveyOf(name)) === survey,
    );
    if (!one || one.actual === null) return [];
    const dated = [survey, one.year === null ? '' : String(one.year)].filter(Boolean).join(' ');
    return [`${quantity(one.actual, one.unit, 'id')} menurut ${dated}`];
  });
  if (named.length === 0) return '';
  const apart = named.length > 1 ? '; kedua sumber tidak dibandingkan satu sama lain' : '';
  return ` Prevalensi stunting ${named.join(' dan ')}${apart}.`;
}

export function indicators(view: SecretaryView): Block[] {
  const all = allIndicators(view);
  const heading = headingItem(2, 'Penilaian Indikator', 'indicators');
  const notes = notesOfKind(view, 'indicators', 3);
  if (all.length === 0)
    return [heading, paragraph(2, words('Tidak ada data indikator yang disampaikan.')), ...notes];
  const reporting = view.elements.filter(
    ({ id }) => (view.reports[id]?.indicators.length ?? 0) > 0,
  ).length;
  const counted = tally(all, view.profile.thresholds);
  const mean = counted.mean === null ? '' : ` Rata-rata capaian ${percent(counted.mean, 'id')}.`;
  const sum = `Dari ${counted.all} indikator yang dilaporkan ${reporting} unsur, ${statusCounts(counted)}.${mean}`;
  const worst = furthest(all);
  return [
    heading,
    paragraph(
      2,
      words(
        `${sum}${worst ? ` ${worst}` : ''}${prevalences(all)} Rincian dimuat dalam Lampiran III.`,
      ),
    ),
    ...overview(view),
    ...notes,
  ];
}
