import type { DeskView } from '../desk.svelte';

/** The step that undoing takes back, as undoLabel names it. Recording hands opens and closes a ballot in one. */
export function undoneStep(
  undo: { step: string; at: number },
  rounds: readonly Pick<DeskView['rounds'][number], 'openedAt' | 'byHand'>[],
): string {
  const opened = rounds.find((round) => round.openedAt === undo.at);
  return undo.step === 'ballot.opened' && opened?.byHand ? 'hands.recorded' : undo.step;
}
