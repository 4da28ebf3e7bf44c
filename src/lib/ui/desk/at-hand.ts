import type { DeskView } from './desk.svelte';

/** The recommendation that the current scene is about. */
export function atHandId({ scene, rounds }: Pick<DeskView, 'scene' | 'rounds'>): string | null {
  if (scene.kind === 'recommendation' || scene.kind === 'rounds') return scene.recommendationId;
  if (scene.kind !== 'ballot' && scene.kind !== 'result' && scene.kind !== 'rollCall') return null;
  return rounds.find((round) => round.id === scene.ballotId)?.recommendationId ?? null;
}

/** The recommendation's rounds that count, oldest first. */
export const roundsAbout = (
  rounds: DeskView['rounds'],
  recommendationId: string,
): DeskView['rounds'] =>
  rounds.filter(
    (round) => round.recommendationId === recommendationId && round.state !== 'cancelled',
  );

/** The election that runs, or that the current scene is about. */
export const electionAtHand = ({
  scene,
  elections,
}: Pick<DeskView, 'scene' | 'elections'>): DeskView['elections'][number] | undefined =>
  elections.find(({ state }) => state === 'open') ??
  (scene.kind === 'election' ? elections.find(({ id }) => id === scene.electionId) : undefined);
