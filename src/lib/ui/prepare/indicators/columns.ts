import type { Field } from '../../../meeting/sheet-words';

/* Which column of a spreadsheet holds what. A guess from its heading, corrected by hand. */

/** Headings as offices write them; the most telling first, for "tahun lalu" is no "tahun". */
const headings: readonly (readonly [Field, RegExp])[] = [
  ['previousSource', /sumber.*(tahun lalu|lalu)|previous source/],
  ['previous', /tahun lalu|tahun sebelumnya|previous|last year/],
  ['targetYear', /tahun target|target year/],
  ['targetSource', /sumber target|target source/],
  ['owners', /penanggung jawab|pengampu|owner/],
  ['element', /^unsur|^opd|perangkat daerah|instansi|^element/],
  ['code', /^kode|^code/],
  ['unit', /satuan|^unit/],
  ['direction', /^arah|direction/],
  ['numerator', /pembilang|numerator/],
  ['denominator', /penyebut|denominator|sasaran/],
  ['target', /target/],
  ['actual', /realisasi|actual|hasil/],
  ['source', /sumber|source/],
  ['period', /periode|period|triwulan|semester/],
  ['year', /^tahun|^year/],
  ['note', /catatan|keterangan|note|remark/],
  ['name', /indikator|indicator|^nama|^name/],
];

/** The field of each column, null where none fits; no field twice. */
export function guessColumns(head: readonly string[], fields: readonly Field[]): (Field | null)[] {
  const taken = new Set<Field>();
  return head.map((title) => {
    const text = title.trim().toLowerCase();
    const found = headings.find(
      ([field, pattern]) => fields.includes(field) && !taken.has(field) && pattern.test(text),
    );
    if (!found || text === '') return null;
    taken.add(found[0]);
    return found[0];
  });
}
