import { bandWords, statusWords } from '../../locale/terms';
import { band, rate, status } from '../../meeting/achievement';
import { originOf, remarksOf } from '../indicator-cells';
import { bare } from '../markdown';
import type { SecretaryView } from '../secretary-view';
import { columnsOf, type Workbook } from '../workbook';

/** Raw numbers, not rounded: every office program shows them its own way. */
export function indicatorWorkbook(view: SecretaryView): Workbook {
  const { thresholds } = view.profile;
  const all = view.elements.flatMap(({ id, shortName }) =>
    (view.reports[id]?.indicators ?? []).map((indicator) => ({ shortName, indicator })),
  );
  const rows = all.map(({ shortName, indicator }, n) => {
    const reached = rate(indicator);
    return [
      n + 1,
      shortName,
      indicator.code,
      bare(indicator.name),
      indicator.unit,
      indicator.target,
      indicator.actual,
      indicator.previous,
      reached === null ? null : reached / 100,
      reached === null ? '' : bandWords[band(reached, thresholds)].id,
      statusWords[status(indicator, thresholds)].id,
      originOf(indicator),
      remarksOf(indicator),
    ];
  });
  const columns = columnsOf([
    ['No', 6, 'number'],
    ['Unsur', 22],
    ['Kode', 8],
    ['Indikator', 44],
    ['Satuan', 12],
    ['Target', 12, 'number'],
    ['Realisasi', 12, 'number'],
    ['Tahun lalu', 12, 'number'],
    ['Capaian', 12, 'share'],
    ['Kategori', 16],
    ['Status', 18],
    ['Sumber data', 26],
    ['Keterangan', 34],
  ]);
  return { sheets: [{ name: 'Capaian indikator', columns, rows, landscape: true }] };
}
