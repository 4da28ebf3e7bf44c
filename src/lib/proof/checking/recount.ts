import * as v from 'valibot';
import type { Entry } from './chain';

/*
 * The ballots counted again from the log, by code of its own: nothing of meeting/ballot-*.ts or counting.ts is used.
 * How many seats lie behind a secret ballot can be counted; what they said is gone with its key.
 */

/** The smallest secret ballot whose sums may be told, where the log does not ask for more. */
export const smallestSecret = 5;

const rule = v.object({
  fraction: v.string(),
  base: v.string(),
  /** Where the fraction is the meeting's own. */
  share: v.optional(
    v.object({ numerator: v.number(), denominator: v.number(), strict: v.boolean() }),
  ),
});
const opened = v.object({
  ballot: v.object({
    id: v.string(),
    secrecy: v.picklist(['open', 'secret']),
    byHand: v.boolean(),
    eligible: v.array(v.string()),
    closesAt: v.nullable(v.number()),
    rule,
    /** What each seat's vote counts; logs from before know none. */
    weights: v.optional(v.nullable(v.record(v.string(), v.number())), null),
    publishFrom: v.optional(v.number(), smallestSecret),
  }),
});
const extended = v.object({ ballotId: v.string(), closesAt: v.number() });
const numbers = v.record(v.string(), v.number());
/** Raised hands beside the phones, in place of any before; null takes them back. */
const handsAdded = v.object({
  ballotId: v.string(),
  hands: v.nullable(v.object({ counts: numbers })),
});
const cast = v.object({
  ballotId: v.string(),
  seatId: v.string(),
  vote: v.object({ at: v.number(), choice: v.optional(v.string()) }),
});
const closed = v.object({
  ballotId: v.string(),
  present: v.number(),
  counts: v.nullable(numbers),
  /** The same by weight, where seats are weighted. */
  weighed: v.optional(v.nullable(v.object({ counts: numbers, present: v.number() })), null),
  /** By which voters of a secret ballot find their votes again. */
  codes: v.optional(v.array(v.object({ choice: v.string() })), []),
});

export type Counts = Record<string, number>;
export type Weighed = {
  counts: Counts | null;
  recorded: Counts | null;
  present: number;
  entitled: number;
};
export type Recount = {
  id: string;
  secrecy: 'open' | 'secret';
  byHand: boolean;
  rule: v.InferOutput<typeof rule>;
  entitled: number;
  /** Seats present when it closed. */
  present: number;
  /** Seats that voted, each counted once. */
  voted: number;
  /** Raised hands that were typed beside the phones. */
  hands: number;
  /** Codes of voters by what they stand for. */
  codes: Counts;
  /** Votes from which it may be published. */
  publishFrom: number;
  /** By weight: as counted anew, as the log says, and of whom; null where seats are not weighted. */
  weighed: Weighed | null;
  /** From the votes and hands themselves; null where they are sealed or were counted by hand. */
  counts: Counts | null;
  /** As the log says it was counted when it closed; null where it was not published. */
  recorded: Counts | null;
  /** Events whose vote may not count: too late, not entitled, unreadable. */
  wrongVotes: number[];
};

type Running = v.InferOutput<typeof opened>['ballot'] & {
  closesAt: number | null;
  last: Map<string, string | undefined>;
  hands: Counts;
  wrongVotes: number[];
};

const sumOf = (counts: Counts): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

function tally(
  { secrecy, byHand, last, hands }: Running,
  weights: Running['weights'] = null,
): Counts | null {
  if (byHand || secrecy === 'secret') return null;
  const counts: Counts = { ...hands };
  for (const [seatId, choice] of last)
    if (choice) counts[choice] = (counts[choice] ?? 0) + (weights?.[seatId] ?? 1);
  return counts;
}

/** What the seats weigh that might have voted. */
const allOf = ({ weights, eligible }: Running): number =>
  eligible.reduce((sum, seatId) => sum + (weights?.[seatId] ?? 1), 0);

function recounted(ballot: Running): Omit<Recount, 'present' | 'recorded' | 'codes' | 'weighed'> {
  const { id, secrecy, byHand, rule, eligible, last, hands, wrongVotes, publishFrom } = ballot;
  const sums = {
    entitled: eligible.length,
    voted: last.size,
    hands: sumOf(hands),
    counts: tally(ballot),
  };
  return { id, secrecy, byHand, rule, wrongVotes, publishFrom, ...sums };
}

/** Takes one vote in, or says that it may not count. */
function takeVote(ballot: Running | undefined, { seq, event }: Entry): void {
  const vote = v.safeParse(cast, event);
  if (!ballot || !vote.success) return;
  const { seatId, vote: said } = vote.output;
  const inTime = ballot.closesAt === null || said.at < ballot.closesAt;
  const readable = ballot.secrecy === 'secret' || said.choice !== undefined;
  if (inTime && readable && ballot.eligible.includes(seatId)) ballot.last.set(seatId, said.choice);
  else ballot.wrongVotes.push(seq);
}

/** Every ballot that was closed, in the order of closing; `strays`: votes in no open ballot. */
export function recount(entries: readonly Entry[]): { ballots: Recount[]; strays: number[] } {
  const running = new Map<string, Running>();
  const ballots: Recount[] = [];
  const strays: number[] = [];
  for (const entry of entries) {
    const { event } = entry;
    if (event.type === 'ballot.opened') {
      const { ballot } = v.parse(opened, event);
      running.set(ballot.id, { ...ballot, last: new Map(), hands: {}, wrongVotes: [] });
    } else if (event.type === 'ballot.extended') {
      const { ballotId, closesAt } = v.parse(extended, event);
      const ballot = running.get(ballotId);
      if (ballot) ballot.closesAt = closesAt;
    } else if (event.type === 'ballot.handsAdded') {
      const { ballotId, hands } = v.parse(handsAdded, event);
      const ballot = running.get(ballotId);
      if (ballot) ballot.hands = hands?.counts ?? {};
    } else if (event.type === 'vote.cast') {
      const vote = v.safeParse(cast, event);
      const ballot = vote.success ? running.get(vote.output.ballotId) : undefined;
      if (ballot) takeVote(ballot, entry);
      else strays.push(entry.seq);
    } else if (event.type === 'ballot.closed') {
      const { ballotId, present, counts: recorded, weighed, codes: said } = v.parse(closed, event);
      const ballot = running.get(ballotId);
      if (!ballot) continue;
      running.delete(ballotId);
      const codes: Counts = {};
      for (const { choice } of said) codes[choice] = (codes[choice] ?? 0) + 1;
      ballots.push({
        ...recounted(ballot),
        present,
        recorded,
        codes,
        weighed: ballot.weights && {
          counts: tally(ballot, ballot.weights),
          recorded: weighed?.counts ?? null,
          present: weighed?.present ?? 0,
          entitled: allOf(ballot),
        },
      });
    }
  }
  return { ballots, strays };
}
