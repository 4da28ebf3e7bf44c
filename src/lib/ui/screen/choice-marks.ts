import type { Choice } from '../../meeting/meeting';
import type { MarkName } from '../Mark.svelte';

/** The symbol of a choice, the same on every page; raised fingers are a figure. */
export const choiceMarks: Record<Choice, { mark: MarkName } | { figure: string }> = {
  agree: { mark: 'check' },
  agreeWithNotes: { mark: 'pen' },
  disagree: { mark: 'cross' },
  abstain: { mark: 'ring' },
  fist5: { figure: '5' },
  fist4: { figure: '4' },
  fist3: { figure: '3' },
  fist2: { figure: '2' },
  fist1: { figure: '1' },
  fist0: { figure: '0' },
  fullSupport: { mark: 'check' },
  support: { mark: 'check' },
  accept: { mark: 'pen' },
  standAside: { mark: 'ring' },
  oppose: { mark: 'cross' },
};

/** How a choice is coloured: reluctant agreement is hatched as agreement with notes is. */
export type Tone = 'agree' | 'agreeWithNotes' | 'disagree' | 'abstain';
export const choiceTones: Record<Choice, Tone> = {
  agree: 'agree',
  agreeWithNotes: 'agreeWithNotes',
  disagree: 'disagree',
  abstain: 'abstain',
  fist5: 'agree',
  fist4: 'agree',
  fist3: 'agreeWithNotes',
  fist2: 'disagree',
  fist1: 'disagree',
  fist0: 'disagree',
  fullSupport: 'agree',
  support: 'agree',
  accept: 'agreeWithNotes',
  standAside: 'abstain',
  oppose: 'disagree',
};
