import type { DeskView } from '../desk.svelte';

/**
 * The event that undoing takes back, as undoLabel names it. Opening a ballot or recording hands begins with tabling
 * the recommendation, but that is not what the facilitator did.
 */
export function undoneStep(
  undo: { step: string; at: number },
  rounds: readonly Pick<DeskView['rounds'][number], 'openedAt' | 'byHand'>[],
): string {
  if (undo.step !== 'recommendation.tabled') return undo.step;
  const round = rounds.find((other) => other.openedAt === undo.at);
  if (!round) return undo.step;
  return round.byHand ? 'hands.recorded' : 'ballot.opened';
}
