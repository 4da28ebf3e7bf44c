import { readPreference } from '../election-asking';
import { openElection } from '../asking';
import type { Context } from '../capability';
import { byId } from '../lists';
import type { Appointment, Election, ElectionCount, Meeting, Quorum } from '../meeting';
import { electionProcedures, mostNames } from '../procedures';
import { voteOf, votesOf } from '../votes';
import { electorateOf } from './ballot-view';
import { slice } from './slice';

/* Elections as their audiences may see them: no sum before closing, no choice of anybody in a secret one. */

/** What is being asked: everybody may know. */
export type ElectionQuestion = Pick<
  Election,
  | 'id'
  | 'title'
  | 'method'
  | 'places'
  | 'unit'
  | 'group'
  | 'secrecy'
  | 'openedAt'
  | 'closesAt'
  | 'publishFrom'
> & {
  /** Seats that may vote, and what each and all weigh, as it was when it opened; null where none is weighted. */
  entitled: number;
  weights: Election['weights'];
  weight: number | null;
  candidates: readonly string[];
  /** How many one voter may name. */
  most: number;
  ranks: boolean;
};
export function electionQuestion(election: Election): ElectionQuestion {
  const { id, title, method, places, candidates } = election;
  const { unit, group, secrecy, openedAt, closesAt, publishFrom } = election;
  return {
    ...{ id, title, method, places, candidates },
    ...{ unit, group, secrecy, openedAt, closesAt, publishFrom },
    ...electorateOf(election),
    most: mostNames(method, { places, candidates: candidates.length }),
    ranks: electionProcedures[method].counted === 'runoff',
  };
}

/** With its result, once it is over; `count` is null where it was too small to publish. */
export type PublicElection = ElectionQuestion & {
  state: Election['state'];
  byHand: boolean;
  /** Votes that a helper cast for people without a phone. */
  helped: number;
  closedAt: number | null;
  present: number;
  count: ElectionCount | null;
  quorum: Quorum | null;
  quorumOverride: string | null;
  appointment: Appointment | null;
};
export const publicElection = (election: Election): PublicElection => ({
  ...electionQuestion(election),
  state: election.state,
  byHand: election.byHand,
  helped:
    election.state === 'closed'
      ? votesOf(election.votes).filter(([, { helperId }]) => helperId !== undefined).length
      : 0,
  closedAt: election.closedAt,
  present: election.present ?? 0,
  count: election.count,
  quorum: election.quorumAtClose ?? election.quorum,
  quorumOverride: election.quorumOverride,
  appointment: election.appointment,
});

/** As facilitator and secretary see it: who chose whom, only in open elections that are closed. */
export type ElectionView = PublicElection &
  Pick<Election, 'after' | 'witnesses' | 'revoked'> & {
    rollCall: { elementId: string; attendeeId: string; choice: number[] }[] | null;
  };

function rollCallOf({ attendees }: Pick<Meeting, 'attendees'>, { unit, votes }: Election) {
  return votesOf(votes).flatMap(([seatId, one]) => {
    if (one.secrecy !== 'open') return [];
    const { attendeeId, choice } = one;
    const elementId = unit === 'element' ? seatId : (byId(attendees, attendeeId)?.elementId ?? '');
    return [{ elementId, attendeeId, choice }];
  });
}

const elections = slice(['elections', 'attendees'], (meeting): ElectionView[] =>
  meeting.elections.map((election) => ({
    ...publicElection(election),
    after: election.after,
    witnesses: election.witnesses,
    revoked: election.revoked,
    rollCall:
      election.state === 'closed' && election.secrecy === 'open' && !election.byHand
        ? rollCallOf(meeting, election)
        : null,
  })),
);
/** A vote changes no list of elections, only the turnout. */
export const electionsSlice = {
  ...elections,
  unaffected: (before: Meeting, after: Meeting) =>
    before.attendees === after.attendees &&
    before.elections.length === after.elections.length &&
    before.elections.every((one, n) => sameButVotes(one, after.elections[n])),
};
const sameButVotes = (before: Election, after: Election | undefined) =>
  before === after ||
  (before.id === after?.id &&
    before.state === 'open' &&
    after.state === 'open' &&
    before.openedAt === after.openedAt &&
    before.closesAt === after.closesAt);

/** Rounds of a transfer table that stand on one page of the screen. */
export const roundsPerPage = 4;
const tablePages = ({ method, count }: Election): number =>
  count && electionProcedures[method].counted === 'runoff' && count.rounds.length > 1
    ? Math.ceil(count.rounds.length / roundsPerPage)
    : 0;
export const electionPages = (election: Election): number => 1 + tablePages(election);

export type ElectionScene = {
  kind: 'election';
  election: PublicElection;
  /** From 1; the first is the result, the others are the transfer table. */
  pageNumber: number;
  pages: number;
  clock: { startedAt: number; minutes: number } | null;
};
export function electionScene(
  { elections }: Pick<Meeting, 'elections'>,
  electionId: string,
  page: number,
): ElectionScene | null {
  const election = byId(elections, electionId);
  if (!election) return null;
  const { state, openedAt, closesAt } = election;
  const runs = state === 'open' && openedAt !== null && closesAt !== null;
  return {
    kind: 'election',
    election: publicElection(election),
    pageNumber: Math.min(page + 1, electionPages(election)),
    pages: electionPages(election),
    clock: runs ? { startedAt: openedAt, minutes: (closesAt - openedAt) / 60_000 } : null,
  };
}

/** The seat's choice in the newest election; how a former holder of the seat chose stays that person's secret. */
export function lastPreference(
  meeting: Pick<Meeting, 'elections'>,
  seat: string,
  attendeeId: string,
  unseal: Context['unseal'],
): { electionId: string; choice: number[] | null; at: number } | null {
  const latest = [...meeting.elections].sort((a, b) => (a.openedAt ?? 0) - (b.openedAt ?? 0));
  const election = openElection(meeting) ?? latest.at(-1);
  const one = election && voteOf(election.votes, seat);
  if (!election || !one) return null;
  const own = one.attendeeId === attendeeId;
  const readable = one.secrecy === 'open' || (own && election.state === 'open');
  return {
    electionId: election.id,
    choice: readable ? readPreference(election.id, one, unseal) : null,
    at: one.at,
  };
}
