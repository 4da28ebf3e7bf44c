import type { Meeting, VotingUnit } from './meeting';

/*
 * Where a meeting says so, an element's vote weighs more than one (docs/decisions/weights.md). Weights are whole, are
 * frozen into the question as it opens, and never go with a secret ballot: a sum would tell whose it is.
 */

/** By seat; null where every seat weighs the same. */
export type Weights = Readonly<Record<string, number>>;

/** Whether votes of this unit are weighted: people's never are. */
export const isWeighted = (
  { profile }: { profile: Pick<Meeting['profile'], 'weighted'> },
  unit: VotingUnit,
): boolean => profile.weighted && unit === 'element';

/** What each of these seats weighs; null where all weigh the same. */
export function weightsFor(
  meeting: Pick<Meeting, 'profile' | 'elements'>,
  unit: VotingUnit,
  eligible: readonly string[],
): Weights | null {
  if (!isWeighted(meeting, unit)) return null;
  const of = new Map(meeting.elements.map(({ id, weight }) => [id, weight]));
  return Object.fromEntries(eligible.map((seat) => [seat, of.get(seat) ?? 1]));
}

export const weightIn = (weights: Weights | null, seatId: string): number => weights?.[seatId] ?? 1;

/** What these seats weigh together. */
export const weightOf = (weights: Weights, seats: Iterable<string>): number =>
  [...seats].reduce((sum, seatId) => sum + weightIn(weights, seatId), 0);

/** Whether raised hands can be added to this ballot: a hand is neither secret nor says what it weighs. */
export const mayAddHands = ({
  secrecy,
  weights,
}: Readonly<{ secrecy: 'open' | 'secret'; weights: Weights | null }>): boolean =>
  secrecy === 'open' && weights === null;
