/* A spreadsheet as plain data, as document.ts is for paper. server/render/xlsx.ts turns it into an .xlsx file. */

/** `share`: a fraction, shown in percent. `mean`: shown with one decimal. `date`: text `YYYY-MM-DD`, written as a real date. */
export type ColumnKind = 'text' | 'number' | 'share' | 'mean' | 'date';
export type Column = {
  head: string;
  /** Width in characters. */
  width: number;
  kind: ColumnKind;
  /** The words that may stand here, offered as a list. */
  list?: readonly string[];
};
export type Value = string | number | null;
/** One header row that stays in sight, filters on every column, then the rows. */
export type Sheet = { name: string; columns: Column[]; rows: Value[][]; landscape: boolean };
export type Workbook = { sheets: Sheet[] };

type Entry = [head: string, width: number, kind?: ColumnKind, list?: readonly string[]];
export const columnsOf = (entries: readonly Entry[]): Column[] =>
  entries.map(([head, width, kind = 'text', list]) => ({
    head,
    width,
    kind,
    ...(list ? { list } : {}),
  }));
