import { tabledAmendment } from '../amendments';
import { byId } from '../lists';
import { problemOf } from '../recommendations';
import {
  numberOf,
  outcomeOf,
  question,
  type Numbered,
  type Outcome,
  type Question,
} from './ballot-view';
import { nameOf, type Clock, type ElementName, type SceneMeeting } from './scene-parts';

/* A recommendation before the hall, its ballot, the ballot's result. */

export type RecommendationScene = {
  kind: 'recommendation';
  text: string;
  problem: string;
  from: ElementName | null;
  owner: ElementName | null;
  amended: string | null;
  /** Whose proposal the amended wording is, while it is before the hall. */
  amendment: { from: string | null } | null;
} & Numbered;
export type BallotScene = { kind: 'ballot'; question: Question; clock: Clock | null };
export type ResultScene = { kind: 'result'; outcome: Outcome };

export function recommendationScene(
  meeting: SceneMeeting,
  recommendationId: string,
): RecommendationScene | null {
  const r = byId(meeting.recommendations, recommendationId);
  if (!r) return null;
  const tabled = tabledAmendment(meeting, r.id);
  return {
    kind: 'recommendation',
    ...numberOf(meeting, r.id),
    text: r.text,
    problem: problemOf(meeting, r),
    from: nameOf(meeting, r.elementId),
    owner: nameOf(meeting, r.ownerId),
    amended: tabled?.text ?? (r.decision && r.decision.text !== r.text ? r.decision.text : null),
    amendment: tabled ? { from: nameOf(meeting, tabled.elementId)?.shortName ?? null } : null,
  };
}

export function ballotScene(meeting: SceneMeeting, ballotId: string): BallotScene | null {
  const ballot = byId(meeting.ballots, ballotId);
  if (!ballot) return null;
  // A held screen may still stand on a ballot that has closed: it must not turn into its result by itself.
  const clock =
    ballot.closesAt === null || ballot.state !== 'open'
      ? null
      : { startedAt: ballot.openedAt, minutes: (ballot.closesAt - ballot.openedAt) / 60_000 };
  return {
    kind: 'ballot',
    question: question(meeting, ballot),
    clock,
  };
}

export function resultScene(meeting: SceneMeeting, ballotId: string): ResultScene | null {
  const ballot = byId(meeting.ballots, ballotId);
  return ballot?.state === 'closed'
    ? { kind: 'result', outcome: outcomeOf(meeting, ballot) }
    : null;
}
