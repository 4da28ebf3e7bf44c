import type { Views } from '../../meeting/views';

export type Recommendation = Views['secretary']['recommendations'][number];
export type Round = Views['secretary']['rounds'][number];

/** The recommendation the hall is dealing with: the one being asked about, else the last one tabled and undecided. */
export function atHand(
  recommendations: readonly Recommendation[],
  rounds: readonly Round[],
): Recommendation | undefined {
  const asked = rounds.find(({ state }) => state === 'open')?.recommendationId;
  return (
    recommendations.find(({ id }) => id === asked) ??
    recommendations.filter(({ status }) => status === 'tabled').at(-1)
  );
}
