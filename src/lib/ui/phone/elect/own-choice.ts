import type { Letter } from '../../../client/outbox';
import type { Message } from '../../../meeting/protocol';

/* What this phone chooses. Once a secret election has closed, not even the phone can say it. */

export type ElectionLetter = Letter & {
  type: 'election.choose';
  message: Message<'election.choose'>;
};
/** An own choice; what a helper says for somebody else is none. */
export const isElectionLetter = (letter: Letter): letter is ElectionLetter =>
  letter.type === 'election.choose' && !(letter as ElectionLetter).message.onBehalfOf;

/** A tap: named before, it goes; else it comes last, and where there is room for no more it takes the place. */
export const tapped = (choice: readonly number[], place: number, most: number): number[] => {
  if (choice.includes(place)) return choice.filter((other) => other !== place);
  return most === 1 ? [place] : choice.length < most ? [...choice, place] : [...choice];
};
