import type { Recommendation } from './meeting';

/** A recommendation of which nothing is written yet. */
export const blankRecommendation: Omit<Recommendation, 'id' | 'text' | 'status' | 'decision'> = {
  reason: '',
  problem: '',
  elementId: null,
  obstacleId: null,
  factorId: null,
  submissionIds: [],
  action: '',
  ownerId: null,
  supporters: '',
  due: null,
  dueNote: '',
  measure: '',
  funding: '',
  forYear: null,
  programme: '',
};
