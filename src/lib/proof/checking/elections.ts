import * as v from 'valibot';
import type { ClaimedElection } from '../facts';
import type { Entry } from './chain';
import { byMarks, byRunoff, type Outcome } from './choosing';
import { smallestSecret } from './recount';

/* Elections counted again from the log, as ballots are in recount.ts. */

const numbers = v.array(v.number());
const draft = v.object({
  title: v.string(),
  method: v.string(),
  places: v.number(),
  candidates: v.array(v.string()),
});
const added = v.object({ electionId: v.string(), election: draft });
const changed = v.object({ electionId: v.string(), changes: v.partial(draft) });
const opened = v.object({
  electionId: v.string(),
  asked: v.object({
    secrecy: v.picklist(['open', 'secret']),
    byHand: v.boolean(),
    eligible: v.array(v.string()),
    closesAt: v.nullable(v.number()),
    weights: v.optional(v.nullable(v.record(v.string(), v.number())), null),
    publishFrom: v.optional(v.number(), smallestSecret),
  }),
});
const extended = v.object({ electionId: v.string(), closesAt: v.number() });
const chosen = v.object({
  electionId: v.string(),
  seatId: v.string(),
  preference: v.object({ at: v.number(), choice: v.optional(numbers) }),
});
const closed = v.object({
  electionId: v.string(),
  count: v.nullable(
    v.object({
      cast: v.number(),
      /** Seats, where all else is in weights. */
      seats: v.optional(v.number()),
      rounds: v.array(
        v.object({ counts: v.array(v.nullable(v.number())), out: v.nullable(v.number()) }),
      ),
      elected: numbers,
      tied: numbers,
    }),
  ),
});

type Draft = v.InferOutput<typeof draft>;
type Asked = v.InferOutput<typeof opened>['asked'];
export type ElectionFault = 'wrongVotes' | 'seats' | 'hidden' | 'counts' | 'elected' | 'claimed';
export type ElectionCheck = Pick<Draft, 'title' | 'candidates'> &
  Pick<Asked, 'secrecy' | 'byHand' | 'publishFrom'> & {
    id: string;
    /** Seats that chose. */
    voted: number;
    entitled: number;
    /** Places of the elected, as the log says; null where it was not published. */
    elected: number[] | null;
    faults: ElectionFault[];
    wrongVotes: number[];
  };

type Running = { draft: Draft; asked: Asked; last: Map<string, number[]>; wrongVotes: number[] };
type Recorded = v.InferOutput<typeof closed>['count'];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const inOrder = (places: readonly number[]) => [...places].sort((a, b) => a - b);

/** From the votes themselves; null where they are sealed or were counted by hand. */
function counted({ draft, asked, last }: Running): Outcome | null {
  if (asked.byHand || asked.secrecy === 'secret') return null;
  const ballots = [...last]
    .filter(([, choice]) => choice.length > 0)
    .map(([seatId, choice]) => ({ choice, weight: asked.weights?.[seatId] ?? 1 }));
  const { candidates, places, method } = draft;
  return method === 'ranked'
    ? byRunoff(ballots, candidates.length)
    : byMarks(ballots, candidates.length, places);
}

function faultsOf(running: Running, recorded: Recorded): ElectionFault[] {
  const { asked, last, wrongVotes } = running;
  const found = counted(running);
  const { byHand, secrecy, eligible, publishFrom } = asked;
  const seats = recorded && (recorded.seats ?? recorded.cast);
  const table = recorded?.rounds.map(({ counts, out }) => ({ counts, out }));
  const checks: [ElectionFault, boolean][] = [
    ['wrongVotes', wrongVotes.length === 0],
    ['seats', seats === null || (byHand ? seats <= eligible.length : seats === last.size)],
    ['hidden', recorded !== null || (secrecy === 'secret' && last.size < publishFrom)],
    ['counts', !found || same(found.rounds, table)],
    [
      'elected',
      !found ||
        (same(inOrder(found.elected), inOrder(recorded?.elected ?? [])) &&
          same(inOrder(found.tied), inOrder(recorded?.tied ?? []))),
    ],
  ];
  return checks.filter(([, holds]) => !holds).map(([fault]) => fault);
}

const checked = (id: string, running: Running, recorded: Recorded): ElectionCheck => ({
  id,
  title: running.draft.title,
  candidates: running.draft.candidates,
  secrecy: running.asked.secrecy,
  byHand: running.asked.byHand,
  publishFrom: running.asked.publishFrom,
  voted: running.asked.byHand ? (recorded?.cast ?? 0) : running.last.size,
  entitled: running.asked.eligible.length,
  elected: recorded && recorded.elected,
  faults: faultsOf(running, recorded),
  wrongVotes: running.wrongVotes,
});

function takeChoice({ asked, last, wrongVotes }: Running, { seq, event }: Entry): void {
  const { seatId, preference } = v.parse(chosen, event);
  const inTime = asked.closesAt === null || preference.at < asked.closesAt;
  const readable = asked.secrecy === 'secret' || preference.choice !== undefined;
  if (inTime && readable && asked.eligible.includes(seatId))
    last.set(seatId, preference.choice ?? []);
  else wrongVotes.push(seq);
}

/** Every election that was closed, in the order of closing. */
export function recountElections(entries: readonly Entry[]): ElectionCheck[] {
  const drafts = new Map<string, Draft>();
  const running = new Map<string, Running>();
  const checks: ElectionCheck[] = [];
  for (const entry of entries) {
    const { event } = entry;
    if (event.type === 'election.added') {
      const { electionId, election } = v.parse(added, event);
      drafts.set(electionId, election);
    } else if (event.type === 'election.changed') {
      const { electionId, changes } = v.parse(changed, event);
      const before = drafts.get(electionId);
      if (before) drafts.set(electionId, { ...before, ...changes });
    } else if (event.type === 'election.opened') {
      const { electionId, asked } = v.parse(opened, event);
      const prepared = drafts.get(electionId);
      if (prepared)
        running.set(electionId, { draft: prepared, asked, last: new Map(), wrongVotes: [] });
    } else if (event.type === 'election.extended') {
      const { electionId, closesAt } = v.parse(extended, event);
      const election = running.get(electionId);
      if (election) election.asked = { ...election.asked, closesAt };
    } else if (event.type === 'election.chosen') {
      const election = running.get(v.parse(chosen, event).electionId);
      if (election) takeChoice(election, entry);
    } else if (event.type === 'election.closed') {
      const { electionId, count } = v.parse(closed, event);
      const election = running.get(electionId);
      if (election) checks.push(checked(electionId, election, count));
      running.delete(electionId);
    }
  }
  return checks;
}

/** What is claimed of an election against what the log says; `elected` by name. */
export function againstClaim(
  check: ElectionCheck,
  claims: readonly ClaimedElection[],
): ElectionCheck {
  const claim = claims.find(({ id }) => id === check.id);
  const names = check.elected && check.elected.map((place) => check.candidates[place] ?? '');
  const holds = claim !== undefined && same(claim.elected, names);
  return holds ? check : { ...check, faults: [...check.faults, 'claimed'] };
}
