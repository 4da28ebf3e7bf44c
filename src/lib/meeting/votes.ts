import type { Vote } from './meeting';

/*
 * The votes of one ballot by seat. Each vote makes a new value, as everywhere in a meeting; the many are set apart
 * from the latest few, so that the thousandth vote does not copy nine hundred and ninety-nine.
 */

type BySeat = Readonly<Record<string, Vote>>;
export type Votes = Readonly<{ settled: BySeat; latest: BySeat; sinceSettled: number }>;

const settleAfter = 64;

export const emptyVotes: Votes = { settled: {}, latest: {}, sinceSettled: 0 };

/** A seat's vote replaces its earlier one. */
export function withVote({ settled, latest, sinceSettled }: Votes, seatId: string, vote: Vote) {
  const added = { ...latest, [seatId]: vote };
  return sinceSettled < settleAfter
    ? { settled, latest: added, sinceSettled: sinceSettled + 1 }
    : { settled: { ...settled, ...added }, latest: {}, sinceSettled: 0 };
}

export const voteOf = ({ settled, latest }: Votes, seatId: string): Vote | undefined =>
  latest[seatId] ?? settled[seatId];

/** Seats with their votes, in the order in which they first voted. */
export const votesOf = ({ settled, latest }: Votes): [seatId: string, vote: Vote][] =>
  Object.entries({ ...settled, ...latest });

/** The seats that have voted. */
export const votedSeats = ({ settled, latest }: Votes): string[] =>
  Object.keys({ ...settled, ...latest });
