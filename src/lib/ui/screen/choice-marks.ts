import type { Choice } from '../../meeting/meeting';
import type { MarkName } from '../Mark.svelte';

/** The symbol of a choice, the same on every page. */
export const choiceMarks: Record<Choice, MarkName> = {
  agree: 'check',
  agreeWithNotes: 'pen',
  disagree: 'cross',
  abstain: 'ring',
};
