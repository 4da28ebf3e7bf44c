/* A cursor on the board: column −1 is the element's own name, row −1 an indicator's heading. */

export type Place = { row: number; column: number };

const steps: Record<string, Place> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** Where a key leads; null when it is no arrow or would leave the board. The corner is no place. */
export function moved(
  { row, column }: Place,
  key: string,
  { rows, columns }: { rows: number; columns: number },
): Place | null {
  const step = steps[key];
  if (!step) return null;
  const next = { row: row + step.row, column: column + step.column };
  const inside = next.row >= -1 && next.row < rows && next.column >= -1 && next.column < columns;
  return inside && !(next.row === -1 && next.column === -1) ? next : null;
}
