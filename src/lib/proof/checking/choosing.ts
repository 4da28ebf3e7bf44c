/*
 * Who is elected, worked out from the ballots by code of its own (the server's: meeting/election-count.ts). A ballot is
 * a list of candidates by their places, from 0, and what it weighs.
 */

type Ballot = Readonly<{ choice: readonly number[]; weight: number }>;
type Round = { counts: (number | null)[]; out: number | null };
export type Outcome = { rounds: Round[]; elected: number[]; tied: number[] };

const all = (candidates: number) => Array.from({ length: candidates }, (_, place) => place);

const weigh = (ballots: readonly Ballot[]) => ballots.reduce((sum, { weight }) => sum + weight, 0);

/** Most votes win; who is level for fewer places than they are is tied. */
export function byMarks(ballots: readonly Ballot[], candidates: number, places: number): Outcome {
  const counts = all(candidates).map((place) =>
    weigh(ballots.filter(({ choice }) => choice.includes(place))),
  );
  const elected: number[] = [];
  const tied: number[] = [];
  for (const [place, votes] of counts.entries()) {
    if (votes === 0) continue;
    const more = counts.filter((other) => other > votes).length;
    const asMany = counts.filter((other) => other === votes).length;
    if (more + asMany <= places) elected.push(place);
    else if (more < places) tied.push(place);
  }
  return { rounds: [{ counts, out: null }], elected, tied };
}

/** Each ballot's vote while these are out; nothing is kept from the round before. */
function without(gone: readonly number[], ballots: readonly Ballot[], candidates: number) {
  const counts: (number | null)[] = all(candidates).map((place) =>
    gone.includes(place) ? null : 0,
  );
  for (const ballot of ballots) {
    const next = ballot.choice.find((place) => !gone.includes(place));
    if (next !== undefined) counts[next] = (counts[next] ?? 0) + ballot.weight;
  }
  return counts;
}

/** Instant runoff: the last goes out; among equals who was behind in the round before, else the higher number. */
export function byRunoff(ballots: readonly Ballot[], candidates: number): Outcome {
  const rounds: Round[] = [];
  const gone: number[] = [];
  for (;;) {
    const counts = without(gone, ballots, candidates);
    const left = all(candidates).filter((place) => !gone.includes(place));
    const votes = left.map((place) => counts[place] ?? 0);
    const sum = votes.reduce((total, n) => total + n, 0);
    const winner = left.find((place) => (counts[place] ?? 0) > sum / 2);
    const level = votes.every((n) => n === votes[0]);
    if (winner !== undefined || level) {
      rounds.push({ counts, out: null });
      const elected = winner === undefined ? [] : [winner];
      return { rounds, elected, tied: winner === undefined && sum > 0 ? left : [] };
    }
    const history = [counts, ...rounds.map((round) => round.counts).reverse()];
    const worse = (a: number, b: number): number => {
      for (const round of history) {
        const difference = (round[a] ?? 0) - (round[b] ?? 0);
        if (difference !== 0) return difference;
      }
      return b - a;
    };
    const [out = 0] = [...left].sort(worse);
    rounds.push({ counts, out });
    gone.push(out);
  }
}
