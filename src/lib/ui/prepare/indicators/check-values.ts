import * as v from 'valibot';
import { importRow, type ImportRow } from '../../../meeting/imports';
import { indicatorKey, mixesSurveys } from '../../../meeting/indicators';
import type { Element, LibraryIndicator } from '../../../meeting/meeting';
import type { FaultCode, Field } from '../../../meeting/sheet-words';
import { Fault, directionOf, numberOf, periodOf, textOf, yearOf, type Cell } from './cells';
import type { Row } from './tables';

/* A spreadsheet's rows as values to import, or why not: every bad row by its number and reason. */

export type BadRow = { line: number; code: FaultCode; cell: string };
export type Checked<T> = { rows: T[]; bad: BadRow[] };
type Known = { elements: readonly Element[]; library: readonly LibraryIndicator[] };

const simple = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Reads a row's cell by the field it stands for. The places are looked up once, not for each of thousands of cells. */
export function reader(columns: readonly (Field | null)[]) {
  const places = new Map(columns.map((field, n) => [field, n] as const).reverse());
  return (row: readonly Cell[]) =>
    (field: Field): Cell =>
      row[places.get(field) ?? -1] ?? null;
}

/** Runs `read` over all rows. */
export function eachRow<T>(rows: readonly Row[], read: (cells: readonly Cell[]) => T): Checked<T> {
  const checked: Checked<T> = { rows: [], bad: [] };
  for (const { line, cells } of rows) {
    try {
      checked.rows.push(read(cells));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      checked.bad.push({ line, code: error.code, cell: error.cell });
    }
  }
  return checked;
}

/** Without fields that say nothing: an empty cell leaves what is there. */
const said = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<T>;

/** @throws never: what is wrong with a row stands in `bad`. */
export function checkValues(
  rows: readonly Row[],
  columns: readonly (Field | null)[],
  { elements, library }: Known,
): Checked<ImportRow> {
  const names = new Map(
    elements.flatMap(({ id, name, shortName }) => [
      [simple(name), id] as const,
      [simple(shortName), id] as const,
    ]),
  );
  const listed = new Map(library.map((entry) => [indicatorKey(entry), entry]));
  const seen = new Set<string>();
  const cellsOf = reader(columns);
  return eachRow(rows, (row) => {
    const cell = cellsOf(row);
    const text = (field: Field) => textOf(cell(field));
    const element = text('element');
    if (element === '') throw new Fault('elementMissing', '');
    const elementId = names.get(simple(element));
    if (elementId === undefined) throw new Fault('elementUnknown', element);
    const [code, name] = [text('code'), text('name')];
    const key = indicatorKey({ code, name });
    if (key === '' || (name === '' && !listed.has(key))) throw new Fault('nameMissing', code);
    if (seen.has(`${elementId} ${key}`)) throw new Fault('duplicate', code || name);
    const source = text('source');
    const meant = name || (listed.get(key)?.name ?? '');
    if (mixesSurveys({ name: meant, source })) throw new Fault('surveys', `${meant}: ${source}`);
    const denominator = numberOf(cell('denominator'));
    if (denominator === 0) throw new Fault('denominator', '0');
    const values = said({
      unit: text('unit'),
      direction: directionOf(cell('direction')),
      target: numberOf(cell('target')),
      actual: numberOf(cell('actual')),
      numerator: numberOf(cell('numerator')),
      denominator,
      previous: numberOf(cell('previous')),
      previousSource: text('previousSource'),
      source,
      year: yearOf(cell('year')),
      period: periodOf(cell('period')),
      note: text('note'),
    });
    const parsed = v.safeParse(importRow, { elementId, code, ...(name && { name }), values });
    if (!parsed.success) throw new Fault('tooLong', code || name);
    seen.add(`${elementId} ${key}`);
    return parsed.output;
  });
}
