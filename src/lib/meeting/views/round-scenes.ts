import { roundsOf } from '../ballots';
import { byId } from '../lists';
import type { Choice, Meeting } from '../meeting';
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

const seatsPerPage = 30;
export type RollCallScene = {
  kind: 'rollCall';
  outcome: Outcome;
  /** In the order of the ballot; null for who did not vote. */
  seats: { name: string; choice: Choice | null; weight: number | null }[];
  pageNumber: number;
  pages: number;
};
const eligible = ({ ballots }: Pick<Meeting, 'ballots'>, ballotId: string) =>
  byId(ballots, ballotId)?.eligible ?? [];
export const rollCallPages = (meeting: Pick<Meeting, 'ballots'>, ballotId: string): number =>
  Math.max(1, Math.ceil(eligible(meeting, ballotId).length / seatsPerPage));

export function rollCallScene(
  meeting: Shown,
  ballotId: string,
  page: number,
): RollCallScene | null {
  const ballot = byId(meeting.ballots, ballotId);
  if (!ballot || !hasRollCall(ballot)) return null;
  const pages = inPages(ballot.eligible, seatsPerPage);
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
