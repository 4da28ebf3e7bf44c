/* What a phone does with its points or ranks before it sends them. */

type Terms = { method: 'points' | 'ranking'; points: number };

const total = (marks: readonly number[]) => marks.reduce((sum, mark) => sum + mark, 0);

/** Points not given yet, or ranks not used. */
export const leftOver = ({ method, points }: Terms, marks: readonly number[]): number =>
  points - (method === 'points' ? total(marks) : marks.filter((mark) => mark > 0).length);

/** One point more for the draft at `at`; nothing where none is left. In a ranking it gets the next rank, once. */
export function given(terms: Terms, marks: readonly number[], at: number): number[] {
  const mine = marks[at] ?? 0;
  if (leftOver(terms, marks) <= 0 || (terms.method === 'ranking' && mine > 0)) return [...marks];
  const now = terms.method === 'points' ? mine + 1 : Math.max(0, ...marks) + 1;
  return marks.map((mark, n) => (n === at ? now : mark));
}

/** One point less; in a ranking its rank goes, and those behind it move up. */
export function taken({ method }: Terms, marks: readonly number[], at: number): number[] {
  const mine = marks[at] ?? 0;
  if (mine === 0) return [...marks];
  if (method === 'points') return marks.map((mark, n) => (n === at ? mark - 1 : mark));
  return marks.map((mark, n) => (n === at ? 0 : mark > mine ? mark - 1 : mark));
}
