import { scaleEnd, type Measured } from '../../meeting/bar-scale';

/** Where actual, target and last year stand, in percent of the bar's length; `end`: of bars that stand side by side. */
export function bullet(
  row: Measured,
  end = scaleEnd(row),
): {
  actual: number;
  target: number;
  previous: number | null;
} {
  const place = (value: number | null) => Math.max(0, ((value ?? 0) / end) * 100);
  return {
    actual: place(row.actual),
    target: place(row.target),
    previous: row.previous === null ? null : place(row.previous),
  };
}
