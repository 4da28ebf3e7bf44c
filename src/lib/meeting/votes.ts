import type { Vote } from './meeting';

/*
 * The votes of one ballot by seat. Each vote makes a new value, as everywhere in a meeting; the many are set apart
 * from a list of the latest few, so that the thousandth vote does not copy nine hundred and ninety-nine.
 */

type BySeat = ReadonlyMap<string, Vote>;
type Latest = Readonly<{ seatId: string; vote: Vote; earlier: Latest | null }>;
export type Votes = Readonly<{
  settled: BySeat;
  latest: Latest | null;
  sinceSettled: number;
  /** Seats that have voted. */
  seats: number;
}>;

const settleAfter = 64;

export const emptyVotes: Votes = { settled: new Map(), latest: null, sinceSettled: 0, seats: 0 };

/** A seat's vote replaces its earlier one. */
export function withVote(votes: Votes, seatId: string, vote: Vote): Votes {
  const seats = votes.seats + (voteOf(votes, seatId) ? 0 : 1);
  const { settled, sinceSettled } = votes;
  const latest = { seatId, vote, earlier: votes.latest };
  return sinceSettled < settleAfter
    ? { settled, latest, sinceSettled: sinceSettled + 1, seats }
    : { settled: all({ settled, latest }), latest: null, sinceSettled: 0, seats };
}

export function voteOf({ settled, latest }: Votes, seatId: string): Vote | undefined {
  for (let one = latest; one; one = one.earlier) if (one.seatId === seatId) return one.vote;
  return settled.get(seatId);
}

/** Seats in the order in which they first voted, each with its last vote. */
function all({ settled, latest }: Pick<Votes, 'settled' | 'latest'>): BySeat {
  const newestFirst: Latest[] = [];
  for (let one = latest; one; one = one.earlier) newestFirst.push(one);
  const bySeat = new Map(settled);
  for (const { seatId, vote } of newestFirst.reverse()) bySeat.set(seatId, vote);
  return bySeat;
}

/** Seats with their votes, in the order in which they first voted. */
export const votesOf = (votes: Votes): [seatId: string, vote: Vote][] => [...all(votes)];

/** How many seats have voted that are not among these. */
export function votedBesides({ settled, latest }: Votes, others: ReadonlySet<string>): number {
  const recent = new Set<string>();
  for (let one = latest; one; one = one.earlier)
    if (!settled.has(one.seatId) && !others.has(one.seatId)) recent.add(one.seatId);
  let count = recent.size;
  for (const seatId of settled.keys()) if (!others.has(seatId)) count += 1;
  return count;
}
