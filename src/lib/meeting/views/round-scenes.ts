import { roundsOf } from '../ballots';
import { byId } from '../lists';
import type { Ballot, Choice, Meeting, VotingUnit } from '../meeting';
import { inPages } from '../presentation';
import { voteOf } from '../votes';
import { weightIn } from '../weights';
import { outcomeOf, type Outcome } from './ballot-view';

/* Closed rounds on the screen: side by side, and an open one seat by seat. */

type Shown = Pick<Meeting, 'ballots' | 'recommendations' | 'profile' | 'elements' | 'attendees'>;

/** As many as stand beside each other. */
const mostRounds = 4;
export type RoundsScene = { kind: 'rounds'; text: string; rounds: Outcome[] };
export function roundsScene(meeting: Shown, recommendationId: string): RoundsScene | null {
  const text = byId(meeting.recommendations, recommendationId)?.text;
  if (text === undefined) return null;
  const closed = roundsOf(meeting, recommendationId).filter(({ state }) => state === 'closed');
  const rounds = closed.slice(-mostRounds).map((ballot) => outcomeOf(meeting, ballot));
  return { kind: 'rounds', text, rounds };
}

/** Whether who voted how may be shown: open, closed, by phone. */
export const hasRollCall = ({ state, secrecy, byHand }: Meeting['ballots'][number]): boolean =>
  state === 'closed' && secrecy === 'open' && !byHand;

/** As many as leave room for the wording on a 4:3 screen; people's names are longer than those of elements. */
const seatsPerPage: Record<VotingUnit, number> = { element: 24, attendee: 15 };
export type RollCallScene = {
  kind: 'rollCall';
  outcome: Outcome;
  /** In the order of the ballot; null for who did not vote. */
  seats: { name: string; choice: Choice | null; weight: number | null }[];
  pageNumber: number;
  pages: number;
};
const pagesOf = ({ eligible, unit }: Pick<Ballot, 'eligible' | 'unit'>): string[][] =>
  inPages(eligible, seatsPerPage[unit]);
export function rollCallPages({ ballots }: Pick<Meeting, 'ballots'>, ballotId: string): number {
  const ballot = byId(ballots, ballotId);
  return ballot ? Math.max(1, pagesOf(ballot).length) : 1;
}

export function rollCallScene(
  meeting: Shown,
  ballotId: string,
  page: number,
): RollCallScene | null {
  const ballot = byId(meeting.ballots, ballotId);
  if (!ballot || !hasRollCall(ballot)) return null;
  const pages = pagesOf(ballot);
  const at = Math.max(0, Math.min(page, pages.length - 1));
  const nameOf = (seatId: string) =>
    ballot.unit === 'element'
      ? (byId(meeting.elements, seatId)?.shortName ?? '')
      : (byId(meeting.attendees, seatId)?.name ?? '');
  const choiceOf = (seatId: string) => {
    const vote = voteOf(ballot.votes, seatId);
    return vote?.secrecy === 'open' ? vote.choice : null;
  };
  return {
    kind: 'rollCall',
    outcome: outcomeOf(meeting, ballot),
    seats: (pages[at] ?? []).map((seatId) => ({
      name: nameOf(seatId),
      choice: choiceOf(seatId),
      weight: ballot.weights && weightIn(ballot.weights, seatId),
    })),
    pageNumber: at + 1,
    pages: Math.max(1, pages.length),
  };
}
