import { number } from '../../locale/format';
import type { Indicator, Thresholds } from '../../meeting/meeting';
import type { Block, Row, Section } from '../document';
import { indicatorCells, originOf, remarksOf } from '../indicator-cells';
import type { SecretaryView } from '../secretary-view';
import { capital } from '../wording';
import { groupRow, paragraph, row, table, words } from '../write';
import { annex } from './annex';

/* Lampiran III: every indicator of every element. */

const columns = 11;

function rowOf(indicator: Indicator, n: number, bounds: Thresholds): Row {
  const { name, unit, target, actual, previous, rate, band, status } = indicatorCells(
    indicator,
    bounds,
  );
  const remark = remarksOf(indicator);
  return row([
    String(n),
    name,
    unit,
    target,
    actual,
    previous,
    rate,
    band,
    status,
    originOf(indicator) || '–',
    remark ? capital(remark) : '–',
  ]);
}

function rows({ elements, reports, profile }: SecretaryView): Row[] {
  let n = 0;
  return elements.flatMap(({ id, name }) => {
    const indicators = reports[id]?.indicators ?? [];
    if (indicators.length === 0) return [];
    return [
      groupRow(name, columns),
      ...indicators.map((indicator) => rowOf(indicator, (n += 1), profile.thresholds)),
    ];
  });
}

const explanation = ({ met, near, veryGood, good, fair, poor }: Thresholds) => {
  const words = (value: number) => `${number(value, 'id', 2)}%`;
  return (
    `Capaian = realisasi : target × 100%; untuk indikator yang makin rendah makin baik, (2 × target − realisasi) : target × 100%. ` +
    `Status: tercapai, sekurang-kurangnya ${words(met)}; mendekati, ${words(near)} sampai kurang dari ${words(met)}; belum tercapai, kurang dari ${words(near)}. ` +
    `Kategori: sangat baik, sekurang-kurangnya ${words(veryGood)}; baik, ${words(good)}; cukup, ${words(fair)}; kurang, ${words(poor)}; sangat kurang, di bawahnya. ` +
    `Prevalensi menurut SSGI dan menurut e-PPGBM berasal dari cara pengukuran yang berbeda dan tidak dibandingkan satu sama lain.`
  );
};

export function indicatorAnnex(view: SecretaryView): Section {
  const all = rows(view);
  const recap = table(
    'Rekapitulasi capaian indikator',
    [
      ['No', 10, 'right'],
      ['Indikator', 50, 'left'],
      ['Satuan', 19, 'left'],
      ['Target', 16, 'right'],
      ['Realisasi', 18, 'right'],
      ['Tahun lalu', 16, 'right'],
      ['Capaian', 18, 'right'],
      ['Kategori', 18, 'left'],
      ['Status', 21, 'left'],
      ['Sumber data', 32, 'left'],
      ['Keterangan', 29, 'left'],
    ],
    all,
  );
  const blocks: Block[] =
    all.length === 0
      ? [paragraph(0, words('Nihil. Tidak ada data indikator yang disampaikan.'))]
      : [recap, paragraph(0, words(explanation(view.profile.thresholds)))];
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
