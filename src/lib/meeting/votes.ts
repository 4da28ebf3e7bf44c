import type { Vote } from './meeting';

/*
 * The votes of one ballot by seat. Each vote makes a new value, as everywhere in a meeting; the many are set apart
 * from the latest few, so that the thousandth vote does not copy nine hundred and ninety-nine.
 */

type BySeat = Readonly<Record<string, Vote>>;
export type Votes = Readonly<{
  settled: BySeat;
  latest: BySeat;
  sinceSettled: number;
  /** Seats that have voted. */
  seats: number;
}>;

const settleAfter = 64;

export const emptyVotes: Votes = { settled: {}, latest: {}, sinceSettled: 0, seats: 0 };

/** A seat's vote replaces its earlier one. */
export function withVote(votes: Votes, seatId: string, vote: Vote): Votes {
  const { settled, sinceSettled } = votes;
  const latest = { ...votes.latest, [seatId]: vote };
  const seats = votes.seats + (voteOf(votes, seatId) ? 0 : 1);
  return sinceSettled < settleAfter
    ? { settled, latest, sinceSettled: sinceSettled + 1, seats }
    : { settled: { ...settled, ...latest }, latest: {}, sinceSettled: 0, seats };
}

export const voteOf = ({ settled, latest }: Votes, seatId: string): Vote | undefined =>
  latest[seatId] ?? settled[seatId];

/** Seats with their votes, in the order in which they first voted. */
export const votesOf = ({ settled, latest }: Votes): [seatId: string, vote: Vote][] =>
  Object.entries({ ...settled, ...latest });

/** How many seats have voted that are not among these. */
export function votedBesides({ settled, latest }: Votes, others: ReadonlySet<string>): number {
  let count = 0;
  for (const seatId in settled) if (!others.has(seatId)) count += 1;
  for (const seatId in latest) if (!others.has(seatId) && !(seatId in settled)) count += 1;
  return count;
}
