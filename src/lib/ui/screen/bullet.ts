import type { IndicatorRow } from '../../meeting/presentation';

type Measured = Pick<IndicatorRow, 'target' | 'actual' | 'previous' | 'unit' | 'direction'>;

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

/** Where actual, target and last year stand, in percent of the bar's length. */
export function bullet(row: Measured): {
  actual: number;
  target: number;
  previous: number | null;
} {
  const end = scaleEnd(row);
  const place = (value: number | null) => Math.max(0, ((value ?? 0) / end) * 100);
  return {
    actual: place(row.actual),
    target: place(row.target),
    previous: row.previous === null ? null : place(row.previous),
  };
}
