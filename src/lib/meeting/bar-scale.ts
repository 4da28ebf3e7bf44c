import type { IndicatorRow } from './presentation';

/* How far a bullet bar reaches: alone as it suits the figures, side by side all the same. */

export type Measured = Pick<IndicatorRow, 'target' | 'actual' | 'previous' | 'unit' | 'direction'>;

/** The next of 1, 1.5, 2, 3, 4, 5, 6, 8 and their tenfolds. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((s) => s * power >= value * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** The right end of a bullet bar. A share to be raised is drawn on the whole 100 %. */
export function scaleEnd({ target, actual, previous, unit, direction }: Measured): number {
  const largest = Math.max(target ?? 0, actual ?? 0, previous ?? 0);
  if (unit === '%' && direction === 'higher' && largest <= 100) return 100;
  return largest > 0 ? roundUp(largest * 1.15) : 1;
}

/** The right end of each unit's bars, so that a longer bar is more: for one indicator of many elements. */
export function sharedEnds(rows: readonly Measured[]): Record<string, number> {
  const ends: Record<string, number> = {};
  for (const row of rows) ends[row.unit] = Math.max(ends[row.unit] ?? 0, scaleEnd(row));
  return ends;
}
