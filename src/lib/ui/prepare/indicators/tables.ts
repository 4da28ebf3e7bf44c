import type { Field } from '../../../meeting/sheet-words';
import { textOf, type Cell } from './cells';
import { guessColumns } from './columns';

/* A sheet as a heading and the rows below it. Offices write titles above their tables. */

/** `line`: as the spreadsheet counts, from 1. */
export type Row = { line: number; cells: readonly Cell[] };
export type Table = { head: string[]; rows: Row[] };

/** Rows within which the heading is looked for. */
const titleRows = 15;

const isFilled = ({ cells }: Row) => cells.some((cell) => textOf(cell) !== '');

/** The heading is the row of the first ones in which the most columns are known, otherwise the first row with words. */
export function tableOf(sheet: readonly (readonly Cell[])[], fields: readonly Field[]): Table {
  const filled = sheet.map((cells, n) => ({ line: n + 1, cells })).filter(isFilled);
  const known = ({ cells }: Row) =>
    guessColumns(cells.map(textOf), fields).filter((field) => field !== null).length;
  const [first, ...others] = filled.slice(0, titleRows);
  if (!first) return { head: [], rows: [] };
  const heading = others.reduce((best, row) => (known(row) > known(best) ? row : best), first);
  return {
    head: heading.cells.map(textOf),
    rows: filled.filter(({ line }) => line > heading.line),
  };
}
