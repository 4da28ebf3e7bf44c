import type { FollowUp } from '../../meeting/meeting';
import type { MarkName } from '../Mark.svelte';

/** Symbol of each status: shape alone tells them apart. */
export const followUpMarks: Record<FollowUp['status'], MarkName> = {
  notStarted: 'ring',
  inProgress: 'pen',
  done: 'check',
  stuck: 'cross',
  postponed: 'dashed',
};
