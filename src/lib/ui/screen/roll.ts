/** Rows of the roll of elements in the lobby. */
export const rollRows = 5;

const letter = 1.95; // mean width of a letter of the roll, in --u
const besides = 6; // mark and gap of a column

/** Whether the names stand in columns of five side by side on a width of `width` --u. */
export function rollFits(names: readonly string[], width: number): boolean {
  const columns = Array.from({ length: Math.ceil(names.length / rollRows) }, (_, n) =>
    Math.max(...names.slice(n * rollRows, (n + 1) * rollRows).map((name) => name.length)),
  );
  return columns.reduce((sum, length) => sum + length * letter + besides, 0) <= width;
}
