import * as v from 'valibot';
import { indicatorKey } from '../../../meeting/indicators';
import { libraryIndicator, type LibraryIndicator } from '../../../meeting/meeting';
import type { Field } from '../../../meeting/sheet-words';
import { Fault, directionOf, numberOf, textOf, yearOf } from './cells';
import { eachRow, reader, type Checked } from './check-values';
import type { Row } from './tables';

const details = v.omit(libraryIndicator, ['id']);
export type LibraryEntry = Omit<LibraryIndicator, 'id'>;

/** A spreadsheet's rows as library entries; what is wrong with a row stands in `bad`. */
export function checkLibrary(
  rows: readonly Row[],
  columns: readonly (Field | null)[],
): Checked<LibraryEntry> {
  const seen = new Set<string>();
  const cellsOf = reader(columns);
  return eachRow(rows, (row) => {
    const cell = cellsOf(row);
    const text = (field: Field) => textOf(cell(field));
    const [code, name] = [text('code'), text('name')];
    if (name === '') throw new Fault('nameMissing', code);
    const key = indicatorKey({ code, name });
    if (seen.has(key)) throw new Fault('duplicate', code || name);
    const parsed = v.safeParse(details, {
      code,
      name,
      unit: text('unit') || '%',
      direction: directionOf(cell('direction')) ?? 'higher',
      target: numberOf(cell('target')) ?? null,
      targetYear: yearOf(cell('targetYear')) ?? null,
      targetSource: text('targetSource'),
      owners: text('owners'),
    });
    if (!parsed.success) throw new Fault('tooLong', code || name);
    seen.add(key);
    return parsed.output;
  });
}
