import type { IndicatorStatus } from '../../meeting/achievement';
import type { BoardRow } from '../../meeting/board';

/* A board's symbols: one path for each status, so that 1,440 cells are four elements to paint. */

type Cell = { x: number; y: number; size: number };

const circle = ({ x, y, size: r }: Cell) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const triangle = ({ x, y, size: r }: Cell) => `M${x} ${y - r}l${1.15 * r} ${2 * r}h${-2.3 * r}z`;
const square = ({ x, y, size }: Cell) => {
  const side = 1.8 * size;
  return `M${x - side / 2} ${y - side / 2}h${side}v${side}h${-side}z`;
};

/** Symbol of each status: shape first, colour second (dot, triangle, square, open ring). */
export const shapes: Record<IndicatorStatus, (cell: Cell) => string> = {
  met: circle,
  near: triangle,
  below: square,
  missing: circle,
};

/** Two decimals of a chart's unit are finer than any pixel. */
const fine = (value: number) => Math.round(value * 100) / 100;

/** All symbols of a board by status; cell centres are `dx`, `dy` apart, the first at `x`, `y`. */
export function boardPaths(
  rows: readonly Pick<BoardRow, 'cells'>[],
  { x, y, dx, dy }: { x: number; y: number; dx: number; dy: number },
): Record<IndicatorStatus, string> {
  const paths: Record<IndicatorStatus, string[]> = { met: [], near: [], below: [], missing: [] };
  const size = fine(Math.min(dx, dy) * 0.34);
  rows.forEach(({ cells }, n) =>
    cells.forEach((status, m) => {
      if (status === null) return;
      paths[status].push(shapes[status]({ x: fine(x + m * dx), y: fine(y + n * dy), size }));
    }),
  );
  return {
    met: paths.met.join(''),
    near: paths.near.join(''),
    below: paths.below.join(''),
    missing: paths.missing.join(''),
  };
}

/** A label cut at `length` letters. */
export const cut = (text: string, length: number): string => {
  const plain = text.replace(/\*/g, '');
  return plain.length > length ? `${plain.slice(0, length - 1).trimEnd()}…` : plain;
};
