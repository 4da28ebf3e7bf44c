import { kindWords } from '../../locale/cooperation';
import { qualityWords } from '../../locale/respond';
import { byId } from '../../meeting/lists';
import { itemLines, kindLines } from '../../meeting/views/cooperation-scene';
import type { SecretaryView } from '../secretary-view';
import { columnsOf, type Sheet, type Workbook } from '../workbook';

/* The questionnaire's figures: what may be told, and nothing that could be joined to an answer (Lampiran IV). */

function items(view: SecretaryView): Sheet {
  const rows = itemLines(view).map(({ number, text, mean, high, rated, unknown }) => [
    number,
    text,
    mean,
    high === null ? null : high / 100,
    rated,
    unknown,
  ]);
  const columns = columnsOf([
    ['No', 6, 'number'],
    ['Pernyataan', 70],
    ['Rata-rata (1–5)', 16, 'mean'],
    ['Setuju (4–5)', 14, 'share'],
    ['Penilai (n)', 12, 'number'],
    ['Tidak tahu', 12, 'number'],
  ]);
  return { name: 'Kuesioner', columns, rows, landscape: true };
}

function kinds(view: SecretaryView): Sheet[] {
  const { types, lines } = kindLines(view);
  if (types.length === 0) return [];
  const columns = columnsOf([
    ['No', 6, 'number'],
    ...types.flatMap((type): [string, number, 'mean' | 'number'][] => [
      [kindWords[type].id, 20, 'mean'],
      [`n ${kindWords[type].id}`, 20, 'number'],
    ]),
  ]);
  const rows = lines.map(({ number, means }) => [
    number,
    ...means.flatMap((told) => [told?.mean ?? null, told?.rated ?? null]),
  ]);
  return [{ name: 'Menurut jenis unsur', columns, rows, landscape: true }];
}

/** One row a pair: who named whom, how well they work together. Not anonymous, as the elements were told. */
function partners({ elements, partners }: SecretaryView): Sheet[] {
  const rows = elements.flatMap(({ id, shortName }) =>
    (partners[id] ?? []).flatMap(({ elementId, quality }) => {
      const partner = byId(elements, elementId);
      return partner
        ? [[shortName, partner.shortName, quality, qualityWords[quality - 1]?.id ?? '']]
        : [];
    }),
  );
  if (rows.length === 0) return [];
  const columns = columnsOf([
    ['Unsur', 30],
    ['Mitra utama', 30],
    ['Nilai', 10, 'number'],
    ['Artinya', 24],
  ]);
  return [{ name: 'Mitra kerja', columns, rows, landscape: false }];
}

export const cooperationWorkbook = (view: SecretaryView): Workbook => ({
  sheets: [items(view), ...kinds(view), ...partners(view)],
});
