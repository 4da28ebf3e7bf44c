import type { FollowUp } from '../../meeting/meeting';
import type { MarkName } from '../Mark.svelte';

/** A symbol each, so that no status is told by colour alone. */
export const pastMarks: Record<FollowUp['status'], MarkName> = {
  done: 'check',
  inProgress: 'up',
  notStarted: 'ring',
  stuck: 'cross',
  postponed: 'dashed',
};
