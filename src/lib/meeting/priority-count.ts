import type { PriorityRound, PriorityRow } from './meeting';

/* How priorities are counted: pure sums, the same for whoever adds them up in whatever order. */

type Terms = Pick<PriorityRound, 'method' | 'points' | 'recommendationIds'>;

/** Whether a seat may give this: a number for each draft, no more points than it has; ranks 1, 2, 3 … each once. */
export function areValid({ method, points, recommendationIds }: Terms, marks: readonly number[]) {
  if (marks.length !== recommendationIds.length) return false;
  if (!marks.every((mark) => Number.isInteger(mark) && mark >= 0)) return false;
  if (method === 'points') return marks.reduce((sum, mark) => sum + mark, 0) <= points;
  const ranks = marks.filter((mark) => mark > 0).sort((a, b) => a - b);
  return ranks.length <= points && ranks.every((rank, n) => rank === n + 1);
}

/** What a mark is worth. */
export const worth = (
  { method, points }: Pick<Terms, 'method' | 'points'>,
  mark: number,
): number => (method === 'points' || mark === 0 ? mark : points - mark + 1);

/** First place first; what is equal in points and seats keeps the order of the list. */
export function countPriorities(
  terms: Terms,
  given: readonly (readonly number[])[],
): PriorityRow[] {
  return terms.recommendationIds
    .map((recommendationId, n) => ({
      recommendationId,
      points: given.reduce((sum, marks) => sum + worth(terms, marks[n] ?? 0), 0),
      seats: given.filter((marks) => (marks[n] ?? 0) > 0).length,
    }))
    .sort((a, b) => b.points - a.points || b.seats - a.seats);
}

/** Whether the line would part two that are equal: then only the list's order has told them apart. */
export function partsEquals(rows: readonly PriorityRow[], cut: number): boolean {
  const [above, below] = [rows[cut - 1], rows[cut]];
  return (
    above !== undefined &&
    below !== undefined &&
    above.points === below.points &&
    above.seats === below.seats
  );
}
