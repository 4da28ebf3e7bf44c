import { parseNumber } from '../../../locale/format';
import { directions, periods, type Indicator, type Period } from '../../../meeting/meeting';
import type { FaultCode } from '../../../meeting/sheet-words';

/* One cell of a spreadsheet as the domain knows it; `undefined` for an empty one, a Fault when it cannot be read. */

export type Cell = string | number | boolean | Date | null;
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly cell: string,
  ) {
    super(code);
  }
}

/** Dashes and "belum ada" say that there is no value: no zero. */
const nothing = /^(|[-–—]+|n\/?a|belum ada( data)?|data belum tersedia)$/i;

export const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined
    ? ''
    : cell instanceof Date
      ? cell.toISOString().slice(0, 10)
      : String(cell).trim();

/** @throws Fault */
export function numberOf(cell: Cell | undefined): number | undefined {
  if (typeof cell === 'number') return cell;
  const text = textOf(cell);
  if (nothing.test(text)) return undefined;
  const value = parseNumber(text);
  if (value === null) throw new Fault('number', text);
  return value;
}

/** @throws Fault */
export function yearOf(cell: Cell | undefined): number | undefined {
  const text = textOf(cell);
  if (nothing.test(text)) return undefined;
  const year = Number(text.replace(/[.,]0+$/, ''));
  if (!Number.isInteger(year) || year < 1990 || year > 2100) throw new Fault('year', text);
  return year;
}

/** @throws Fault */
export function directionOf(cell: Cell | undefined): Indicator['direction'] | undefined {
  const text = textOf(cell).toLowerCase();
  if (text === '') return undefined;
  const exact = directions.find((direction) => direction === text);
  if (exact) return exact;
  if (/^(\+|naik|positif)$|tinggi/.test(text)) return 'higher';
  if (/^([-−–]|turun|negatif)$|rendah/.test(text)) return 'lower';
  throw new Fault('direction', textOf(cell));
}

const ordinals: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

/** "Triwulan II", "TW 2", "Semester I", "tahunan". @throws Fault */
export function periodOf(cell: Cell | undefined): Period | undefined {
  const text = textOf(cell).toLowerCase();
  if (nothing.test(text)) return undefined;
  if (/^(tahun|tahunan|setahun|year|whole year)$/.test(text)) return 'year';
  const parts = /^(triwulan|tw|kuartal|quarter|q|semester|smt|s)\.?\s*(iv|i{1,3}|[1-4])$/.exec(
    text,
  );
  const kind = parts?.[1]?.startsWith('s') ? 'semester' : 'quarter';
  const wanted = `${kind}${ordinals[parts?.[2] ?? ''] ?? ''}`;
  const period = parts && periods.find((one) => one === wanted);
  if (!period) throw new Fault('period', textOf(cell));
  return period;
}
