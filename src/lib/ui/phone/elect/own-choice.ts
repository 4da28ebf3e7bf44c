import type { Letter } from '../../../client/outbox';
import type { Message } from '../../../meeting/protocol';

/* What this phone chose, kept across reloads: after a secret election has closed nobody else can say it. */

export type ElectionLetter = Letter & {
  type: 'election.choose';
  message: Message<'election.choose'>;
};
/** An own choice; what a helper says for somebody else is none. */
export const isElectionLetter = (letter: Letter): letter is ElectionLetter =>
  letter.type === 'election.choose' && !(letter as ElectionLetter).message.onBehalfOf;

type Kept = { electionId: string; choice: number[] };
type Memory = Pick<Storage, 'getItem' | 'setItem'>;
const nameOf = (code: string) => `rakoor-election-${code}`;

export function keepChoice(code: string, kept: Kept, storage: Memory = localStorage): void {
  try {
    storage.setItem(nameOf(code), JSON.stringify(kept));
  } catch {
    // Where the browser refuses to store, the screen says only that the vote was recorded.
  }
}

export function keptChoice(
  code: string,
  electionId: string,
  storage: Memory = localStorage,
): number[] | null {
  try {
    const kept = JSON.parse(storage.getItem(nameOf(code)) ?? 'null') as Kept | null;
    return kept?.electionId === electionId ? kept.choice : null;
  } catch {
    return null;
  }
}

/** A tap: named before, it goes; else it comes last, and where there is room for no more it takes the place. */
export const tapped = (choice: readonly number[], place: number, most: number): number[] => {
  if (choice.includes(place)) return choice.filter((other) => other !== place);
  return most === 1 ? [place] : choice.length < most ? [...choice, place] : [...choice];
};
