import type { Vote } from './meeting';

/*
 * What each seat last said: the votes of one ballot, the answers to a questionnaire. Each vote makes a new value, as
 * everywhere in a meeting; the many are set apart from a list of the latest few, so that the thousandth vote does not
 * copy nine hundred and ninety-nine.
 */

type Settled<T> = ReadonlyMap<string, T>;
type Latest<T> = Readonly<{ seatId: string; vote: T; earlier: Latest<T> | null }>;
export type BySeat<T> = Readonly<{
  settled: Settled<T>;
  latest: Latest<T> | null;
  sinceSettled: number;
  /** Seats that have voted. */
  seats: number;
}>;
export type Votes = BySeat<Vote>;

const settleAfter = 64;

/** A new value each time: a ballot that opens is told from one that was there. */
export const noneYet = <T>(): BySeat<T> => ({
  settled: new Map(),
  latest: null,
  sinceSettled: 0,
  seats: 0,
});
export const emptyVotes: Votes = noneYet();

/** A seat's vote replaces its earlier one. */
export function withVote<T>(votes: BySeat<T>, seatId: string, vote: T): BySeat<T> {
  const seats = votes.seats + (voteOf(votes, seatId) ? 0 : 1);
  const { settled, sinceSettled } = votes;
  const latest = { seatId, vote, earlier: votes.latest };
  return sinceSettled < settleAfter
    ? { settled, latest, sinceSettled: sinceSettled + 1, seats }
    : { settled: all({ settled, latest }), latest: null, sinceSettled: 0, seats };
}

export function voteOf<T>({ settled, latest }: BySeat<T>, seatId: string): T | undefined {
  for (let one = latest; one; one = one.earlier) if (one.seatId === seatId) return one.vote;
  return settled.get(seatId);
}

/** Seats in the order in which they first voted, each with its last vote. */
function all<T>({ settled, latest }: Pick<BySeat<T>, 'settled' | 'latest'>): Settled<T> {
  const newestFirst: Latest<T>[] = [];
  for (let one = latest; one; one = one.earlier) newestFirst.push(one);
  const bySeat = new Map(settled);
  for (const { seatId, vote } of newestFirst.reverse()) bySeat.set(seatId, vote);
  return bySeat;
}

/** Seats with their votes, in the order in which they first voted. */
export const votesOf = <T>(votes: BySeat<T>): [seatId: string, vote: T][] => [...all(votes)];

/** Seats that have voted. */
export const seatsOf = <T>(votes: BySeat<T>): string[] => votesOf(votes).map(([seatId]) => seatId);

/** How many seats have voted that are not among these. */
export function votedBesides<T>(
  { settled, latest }: BySeat<T>,
  others: ReadonlySet<string>,
): number {
  const recent = new Set<string>();
  for (let one = latest; one; one = one.earlier)
    if (!settled.has(one.seatId) && !others.has(one.seatId)) recent.add(one.seatId);
  let count = recent.size;
  for (const seatId of settled.keys()) if (!others.has(seatId)) count += 1;
  return count;
}
