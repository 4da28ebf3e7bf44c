import { strFromU8, unzipSync } from 'fflate';
import type { Cell } from './cells';
import { attribute, elements } from './sheet-xml';

/* Offices merge an element's cell over all its indicators; Excel keeps what it says in the first row alone. */

/** Column and rows of cells merged downwards, counted from 0. */
export type Span = { column: number; top: number; bottom: number };

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function spanOf(range: string): Span | null {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  if (left === undefined || left !== right) return null;
  return { column: columnOf(left), top: Number(top) - 1, bottom: Number(bottom) - 1 };
}

/** Where the workbook keeps its first sheet. */
function firstSheet(parts: Readonly<Record<string, Uint8Array>>): string | null {
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const [sheet = ''] = elements(text('xl/workbook.xml'), 'sheet');
  const id = attribute(sheet, '\\w+:id');
  const target = elements(text('xl/_rels/workbook.xml.rels'), 'Relationship')
    .filter((relation) => attribute(relation, 'Id') === id)
    .map((relation) => attribute(relation, 'Target').replace(/^\/?(xl\/)?/, ''))[0];
  return target ? text(`xl/${target}`) : null;
}

/** Cells of the first sheet that are merged within one column. */
export function mergedDown(file: Uint8Array): Span[] {
  const sheet = firstSheet(unzipSync(file, { filter: ({ name }) => /\.(xml|rels)$/.test(name) }));
  return elements(sheet ?? '', 'mergeCell').flatMap(
    (merge) => spanOf(attribute(merge, 'ref')) ?? [],
  );
}

/** What the first of merged cells says, in each of them. */
export function filledDown(rows: readonly (readonly Cell[])[], spans: readonly Span[]): Cell[][] {
  const filled = rows.map((row) => [...row]);
  for (const { column, top, bottom } of spans)
    for (const row of filled.slice(top + 1, bottom + 1))
      row[column] ??= filled[top]?.[column] ?? null;
  return filled;
}
