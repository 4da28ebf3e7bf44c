import type { Point, Recommendation } from '../../../meeting/meeting';

/** The first obstacle no recommendation answers yet; all answered: the first; none: null. */
export const firstUnanswered = (
  obstacles: readonly Pick<Point, 'id'>[],
  recommendations: readonly Pick<Recommendation, 'obstacleId'>[],
): string | null => {
  const open = obstacles.find(({ id }) => !recommendations.some((r) => r.obstacleId === id));
  return (open ?? obstacles[0])?.id ?? null;
};
