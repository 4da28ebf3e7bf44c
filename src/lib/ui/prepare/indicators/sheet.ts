import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/browser';
import writeXlsxFile from 'write-excel-file/browser';
import type { Cell } from './cells';
import { filledDown, mergedDown } from './merged-cells';
import { percentsAsShown } from './percents';

/* Spreadsheets in and out. Loaded only when somebody imports or exports; files never leave the browser as such. */

export type SheetFault = 'notXlsx' | 'macros' | 'tooLarge' | 'unreadable';
export class SheetError extends Error {
  constructor(readonly code: SheetFault) {
    super(code);
  }
}

/** What 4,000 rows need, many times over; a zip bomb needs more. */
const limits = { file: 8_000_000, unpacked: 60_000_000, entries: 500 };

/** Looks into a workbook's directory without unpacking it. @throws SheetError */
export function inspect(bytes: Uint8Array): void {
  if (bytes.length > limits.file) throw new SheetError('tooLarge');
  const entries: { name: string; size: number }[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries.push({ name, size: originalSize });
        return false;
      },
    });
  } catch {
    throw new SheetError('notXlsx');
  }
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) throw new SheetError('notXlsx');
  if (entries.some(({ name }) => /vbaProject|\.bin$/i.test(name) && !/printerSettings/i.test(name)))
    throw new SheetError('macros');
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > limits.entries || unpacked > limits.unpacked)
    throw new SheetError('tooLarge');
}

/** The first sheet of an .xlsx file as rows of cells. @throws SheetError */
export async function readXlsx(file: Blob): Promise<Cell[][]> {
  if (file.size > limits.file) throw new SheetError('tooLarge');
  const bytes = new Uint8Array(await file.arrayBuffer());
  inspect(bytes);
  try {
    const rows = await readSheet(new Blob([percentsAsShown(bytes).slice()]));
    const cells = rows.map((row) =>
      row.map((cell): Cell =>
        typeof cell === 'string' ||
        typeof cell === 'number' ||
        typeof cell === 'boolean' ||
        cell instanceof Date
          ? cell
          : null,
      ),
    );
    return filledDown(cells, mergedDown(bytes));
  } catch {
    throw new SheetError('unreadable');
  }
}

/** Cells pasted from a spreadsheet, or the text of a CSV file: tab, semicolon or comma, quoted or not. */
export function readText(text: string): Cell[][] {
  const plain = text.replace(/^\uFEFF/, '');
  const delimitersToGuess = ['\t', ';', ','];
  // Empty lines count, so that a bad row is named by its own number; only the guess is better without them.
  const { meta } = Papa.parse<string[]>(plain, {
    delimitersToGuess,
    skipEmptyLines: 'greedy',
    preview: 40,
  });
  return Papa.parse<string[]>(plain, { delimiter: meta.delimiter }).data;
}

/** Rows as an .xlsx file; numbers stay numbers, so that every office program shows them its own way. */
export async function writeXlsx(
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Promise<Blob> {
  const titles = head.map((value) => ({ value, fontWeight: 'bold' as const }));
  return writeXlsxFile([titles, ...rows.map((row) => [...row])]).toBlob();
}
