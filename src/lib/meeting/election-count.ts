import { electionProcedures } from './procedures';
import type { ElectionCount, ElectionDraft, ElectionRound } from './shapes/election';

/*
 * Counting an election from its ballots, each a list of candidates by their place on the list and what it weighs. Pure,
 * and in whole votes only: whoever has the ballots can count again and must come to the same table.
 */

export type Cast = Readonly<{ choice: readonly number[]; weight: number }>;
type Asked = Pick<ElectionDraft, 'method' | 'places'> & { candidates: readonly string[] };
type Counted = Omit<ElectionCount, 'cast' | 'blank' | 'seats'>;

const weightOf = (pile: readonly Cast[]): number =>
  pile.reduce((sum, { weight }) => sum + weight, 0);

/** Ballots that all weigh the same. */
export const evenly = (choices: readonly (readonly number[])[]): Cast[] =>
  choices.map((choice) => ({ choice, weight: 1 }));

const indices = (length: number): number[] => Array.from({ length }, (_, n) => n);

/** Most votes win. Who shares the last place with more than it holds is not told apart here: the chair does. */
function byMarks(ballots: readonly Cast[], { candidates, places }: Asked): Counted {
  const naming = candidates.map((_, place) => ballots.filter((b) => b.choice.includes(place)));
  const counts = naming.map(weightOf);
  const seats = naming.map(({ length }) => length);
  const named = indices(candidates.length).filter((place) => (counts[place] ?? 0) > 0);
  const votesOf = (place: number) => counts[place] ?? 0;
  const ranked = named.sort((a, b) => votesOf(b) - votesOf(a) || a - b);
  const last = ranked[places - 1];
  const rounds: ElectionRound[] = [{ counts, seats, exhausted: 0, out: null, by: 'fewest' }];
  if (last === undefined) return { rounds, elected: ranked, tied: [] };
  const least = votesOf(last);
  const above = ranked.filter((place) => votesOf(place) > least);
  const level = ranked.filter((place) => votesOf(place) === least);
  return above.length + level.length <= places
    ? { rounds, elected: [...above, ...level], tied: [] }
    : { rounds, elected: above, tied: level };
}

/**
 * Who goes out: the fewest votes; among equals the fewest in the latest earlier round that tells them apart; else the
 * highest number on the list, which the meeting draws by lot before it votes.
 */
function whoGoes(
  level: readonly number[],
  earlier: readonly ElectionRound[],
): Pick<ElectionRound, 'out' | 'by'> {
  if (level.length === 1) return { out: level[0] ?? null, by: 'fewest' };
  let left = level;
  for (const { counts } of [...earlier].reverse()) {
    const fewest = Math.min(...left.map((place) => counts[place] ?? 0));
    left = left.filter((place) => counts[place] === fewest);
    if (left.length === 1) return { out: left[0] ?? null, by: 'earlierRound' };
  }
  return { out: Math.max(...left), by: 'number' };
}

/** One place by instant runoff: the last goes out and his ballots to the next on each, until one has more than half. */
function byRunoff(ballots: readonly Cast[], { candidates }: Asked): Counted {
  let left = indices(candidates.length);
  let exhausted = 0;
  const piles = candidates.map((): Cast[] => []);
  const deal = (ballot: Cast) => {
    const next = ballot.choice.find((place) => left.includes(place));
    if (next === undefined) exhausted += ballot.weight;
    else piles[next]?.push(ballot);
  };
  ballots.forEach(deal);
  const rounds: ElectionRound[] = [];
  for (;;) {
    const votesOf = (place: number) => weightOf(piles[place] ?? []);
    const remaining = candidates.map((_, place) => left.includes(place));
    const counts = remaining.map((isIn, place) => (isIn ? votesOf(place) : null));
    const seats = remaining.map((isIn, place) => (isIn ? (piles[place]?.length ?? 0) : null));
    const counted = left.reduce((sum, place) => sum + votesOf(place), 0);
    const ended = { counts, seats, exhausted, out: null, by: 'fewest' as const };
    const winner = left.find((place) => votesOf(place) * 2 > counted);
    if (winner !== undefined) return { rounds: [...rounds, ended], elected: [winner], tied: [] };
    const fewest = Math.min(...left.map(votesOf));
    const level = left.filter((place) => votesOf(place) === fewest);
    if (level.length === left.length)
      return { rounds: [...rounds, ended], elected: [], tied: counted > 0 ? level : [] };
    const { out, by } = whoGoes(level, rounds);
    rounds.push({ counts, seats, exhausted, out, by });
    left = left.filter((place) => place !== out);
    if (out !== null) piles[out]?.forEach(deal);
  }
}

/** Seats are worth saying only where they are not the votes themselves. */
const withoutSeats = ({ rounds, ...count }: Counted): Counted => ({
  ...count,
  rounds: rounds.map(({ seats: _, ...round }) => round),
});

/** Counts the ballots of one closed election; an empty ballot abstains. @param weighted tells seats beside weights */
export function countElection(
  ballots: readonly Cast[],
  asked: Asked,
  weighted = false,
): ElectionCount {
  const filled = ballots.filter(({ choice }) => choice.length > 0);
  const count = electionProcedures[asked.method].counted === 'runoff' ? byRunoff : byMarks;
  const cast = weightOf(ballots);
  const blank = cast - weightOf(filled);
  const counted = count(filled, asked);
  return weighted
    ? { cast, blank, seats: ballots.length, ...counted }
    : { cast, blank, ...withoutSeats(counted) };
}

/** The same from raised hands: one sum a candidate. @param cast hands in all, abstentions too */
export function countHands(sums: readonly number[], cast: number, asked: Asked): ElectionCount {
  const marks = sums.flatMap((sum, place) => Array.from({ length: sum }, () => [place]));
  const { rounds, elected, tied } = withoutSeats(byMarks(evenly(marks), asked));
  return { cast, blank: 0, rounds, elected, tied };
}
