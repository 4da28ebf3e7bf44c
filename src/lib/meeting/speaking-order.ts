import type { Floor, FloorRule, Turn } from './meeting';

/* In which order people get the word (the meeting's rule), and what the facilitator's own order does to it. */

/** Whom somebody speaks for when it is asked who has been heard: the element, or the person who belongs to none. */
export const partyOf = (
  attendees: readonly { id: string; elementId: string | null }[],
  attendeeId: string,
): string => attendees.find(({ id }) => id === attendeeId)?.elementId ?? attendeeId;

export type Rank = (turn: Turn) => number;

/** Interruptions first; then, where the meeting wants it, those who have not been heard; else as they came. */
export const rankBy =
  (rule: FloorRule, heard: Floor['heard'], party: (attendeeId: string) => string): Rank =>
  ({ kind, attendeeId }) => {
    if (kind === 'interruption') return 0;
    return rule === 'unheardFirst' && heard.includes(party(attendeeId)) ? 2 : 1;
  };

/**
 * The queue with one more turn, where the rule puts it; nobody else changes places. Where the facilitator has mixed
 * the order, an interruption stands before the first who may wait, any other behind the last who goes first.
 */
export function placed(queue: readonly Turn[], turn: Turn, rank: Rank): readonly Turn[] {
  const own = rank(turn);
  const goesFirst = (other: Turn) =>
    rank(other) < own || (rank(other) === own && other.at <= turn.at);
  const ahead = queue.map(goesFirst);
  const firstWaiting = ahead.indexOf(false);
  const at =
    own === 0 && firstWaiting >= 0
      ? firstWaiting
      : own === 0
        ? queue.length
        : ahead.lastIndexOf(true) + 1;
  return [...queue.slice(0, at), turn, ...queue.slice(at)];
}

/** The queue after the rank of some turns has changed; those moved by hand stay where they were put. */
export function replaced(
  queue: readonly Turn[],
  rank: Rank,
  hasChanged: (turn: Turn) => boolean,
): readonly Turn[] {
  const moving = queue.filter((turn) => !turn.moved && hasChanged(turn));
  return moving.reduce<readonly Turn[]>(
    (rest, turn) => placed(rest, turn, rank),
    queue.filter((turn) => !moving.includes(turn)),
  );
}
