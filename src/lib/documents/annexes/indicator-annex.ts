import { thresholds } from '../../meeting/achievement';
import type { Indicator } from '../../meeting/meeting';
import type { Block, Row, Section } from '../document';
import { directionNote, indicatorCells } from '../indicator-cells';
import type { SecretaryView } from '../secretary-view';
import { capital } from '../wording';
import { groupRow, paragraph, row, table, words } from '../write';
import { annex } from './annex';

/* Lampiran III: every indicator of every element. */

const columns = 9;

function rowOf(indicator: Indicator, n: number): Row {
  const { name, unit, target, actual, rate, status } = indicatorCells(indicator);
  const source = [indicator.source, indicator.year === null ? '' : String(indicator.year)];
  // The year is often part of the source's name already.
  const from =
    source[1] && source[0]?.includes(source[1]) ? source[0] : source.filter(Boolean).join(', ');
  const remark = [directionNote(indicator), indicator.note].filter(Boolean).join('; ');
  return row([
    String(n),
    name,
    unit,
    target,
    actual,
    rate,
    status,
    from || '–',
    remark ? capital(remark) : '–',
  ]);
}

function rows({ elements, reports }: SecretaryView): Row[] {
  let n = 0;
  return elements.flatMap(({ id, name }) => {
    const indicators = reports[id]?.indicators ?? [];
    if (indicators.length === 0) return [];
    return [groupRow(name, columns), ...indicators.map((indicator) => rowOf(indicator, (n += 1)))];
  });
}

const explanation =
  `Capaian = realisasi : target × 100%; untuk indikator yang makin rendah makin baik, (2 × target − realisasi) : target × 100%. ` +
  `Status: tercapai, sekurang-kurangnya ${thresholds.met}%; mendekati, ${thresholds.near}% sampai kurang dari ${thresholds.met}%; belum tercapai, kurang dari ${thresholds.near}%.`;

export function indicatorAnnex(view: SecretaryView): Section {
  const all = rows(view);
  const recap = table(
    'Rekapitulasi capaian indikator',
    [
      ['No', 11, 'right'],
      ['Indikator', 62, 'left'],
      ['Satuan', 24, 'left'],
      ['Target', 18, 'right'],
      ['Realisasi', 20, 'right'],
      ['Capaian', 20, 'right'],
      ['Status', 24, 'left'],
      ['Sumber data', 38, 'left'],
      ['Keterangan', 30, 'left'],
    ],
    all,
  );
  const blocks: Block[] =
    all.length === 0
      ? [paragraph(0, words('Nihil. Tidak ada data indikator yang disampaikan.'))]
      : [recap, paragraph(0, words(explanation))];
  return annex(
    view,
    {
      number: 'III',
      title: 'Rekapitulasi Capaian Indikator',
      orientation: all.length > 0 ? 'landscape' : 'portrait',
    },
    blocks,
  );
}
