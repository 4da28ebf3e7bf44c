import * as v from 'valibot';
import { tabledAmendment } from './amendments';
import { resultOf, roundsOf } from './ballots';
import { needQuiet } from './asking';
import type { Decisions, Evolutions } from './capability';
import type { Revocation } from './dissents';
import type { AnyEvent } from './events';
import { byId, pick, replace } from './lists';
import {
  decision,
  outcome,
  type Decision,
  type DecisionOutcome,
  type FollowUp,
  type Meeting,
  type Recommendation,
} from './meeting';
import { Refusal, need } from './refusal';
import { id, prose, requiredProse } from './text';

/* The chair's confirmation decides; a ballot only advises (domain §5.1, §5.2 no. 4). */

export const decisionCommands = {
  'decision.confirm': v.object({
    recommendationId: id,
    /** The closed round it rests on; null for agreement by acclamation or the chair's own ruling. */
    ballotId: v.nullable(id),
    outcome,
    text: requiredProse(1200),
    reason: prose(600),
  }),
  /** Takes a decision back; it returns to the table and the log keeps both. */
  'decision.revoke': v.object({ recommendationId: id, reason: requiredProse(600) }),
};

export const decisionEvents = {
  'decision.confirmed': v.object({ recommendationId: id, decision }),
  'decision.revoked': v.object({ recommendationId: id, reason: v.string() }),
};

const isAdoption = (outcome: DecisionOutcome) =>
  outcome === 'adopted' || outcome === 'adoptedAmended';

/** How the decision came about, as the minutes will say. */
function basis(
  meeting: Meeting,
  recommendationId: string,
  ballotId: string | null,
  outcome: DecisionOutcome,
): Decision['by'] {
  const latest = roundsOf(meeting, recommendationId).at(-1);
  if (ballotId === null) {
    // Acclamation cannot speak over objections that are on record.
    const objected = latest && resultOf(latest)?.met === false;
    return isAdoption(outcome) && !objected ? 'consensus' : 'chair';
  }
  need(latest?.id === ballotId, 'ballot.superseded');
  need(latest.state === 'closed', 'ballot.notClosed');
  const verdict = resultOf(latest)?.verdict;
  if (verdict === 'consensus' && isAdoption(outcome)) return 'consensus';
  if (verdict === 'carried' && isAdoption(outcome)) return 'vote';
  if (verdict === 'notCarried' && outcome === 'notAdopted') return 'vote';
  return 'chair';
}

/** Whether quorum was there when the seats were asked and no longer when they had answered, where both count. */
function lostQuorum({ ballots, profile }: Meeting, ballotId: string | null): boolean {
  const ballot = byId(ballots, ballotId);
  if (profile.quorumAt !== 'both' || !ballot) return false;
  return ballot.quorum?.met === true && ballot.quorumAtClose?.met === false;
}

/** What is kept of a confirmation that ends. */
export function revoked(
  { recommendations }: Pick<Meeting, 'recommendations'>,
  recommendationId: string,
  how: Pick<Revocation, 'reason' | 'undone' | 'at'>,
): Revocation[] {
  const decision = byId(recommendations, recommendationId)?.decision;
  return decision ? [{ recommendationId, decision, ...how }] : [];
}

const followUpOf = (commandId: string, r: Recommendation, adopted: string): FollowUp => ({
  id: `${commandId}-f`.slice(-40),
  recommendationId: r.id,
  action: r.action || adopted,
  ownerId: r.ownerId,
  supporters: r.supporters,
  due: r.due,
  dueNote: r.dueNote,
  measure: r.measure,
  funding: r.funding,
  forYear: r.forYear,
  programme: r.programme,
  status: 'notStarted',
  note: '',
});

export const decideDecisions: Decisions<typeof decisionCommands> = {
  'decision.confirm': (
    meeting,
    { recommendationId, ballotId, outcome, text, reason },
    { now, commandId },
  ) => {
    const recommendation = pick(meeting.recommendations, recommendationId);
    need(recommendation.status !== 'decided', 'recommendation.decided');
    needQuiet(meeting);
    need(!tabledAmendment(meeting, recommendationId), 'amendment.open');
    const by = basis(meeting, recommendationId, ballotId, outcome);
    const departs =
      by === 'chair' && (isAdoption(outcome) || (ballotId !== null && outcome === 'notAdopted'));
    if (lostQuorum(meeting, ballotId) && isAdoption(outcome) && !reason)
      throw new Refusal('quorum.lost', { field: 'reason' });
    if (departs && !reason) throw new Refusal('decision.consensusMissing', { field: 'reason' });
    const confirmed: AnyEvent = {
      type: 'decision.confirmed',
      recommendationId,
      decision: { outcome, by, ballotId, text, reason, at: now },
    };
    const known = meeting.followUps.some(
      (followUp) => followUp.recommendationId === recommendationId,
    );
    if (!isAdoption(outcome) || known) return [confirmed];
    return [
      confirmed,
      {
        type: 'followUp.added',
        followUp: followUpOf(commandId, recommendation, text),
        before: null,
      },
    ];
  },
  'decision.revoke': (meeting, { recommendationId, reason }) => {
    need(pick(meeting.recommendations, recommendationId).status === 'decided', 'item.unknown');
    const dependent = meeting.followUps.filter(
      (followUp) => followUp.recommendationId === recommendationId,
    );
    return [
      { type: 'decision.revoked', recommendationId, reason },
      ...dependent.map(({ id }): AnyEvent => ({ type: 'followUp.removed', followUpId: id })),
    ];
  },
};

export const evolveDecisions: Evolutions<typeof decisionEvents> = {
  'decision.confirmed': (meeting, { recommendationId, decision }) => ({
    ...meeting,
    recommendations: replace(meeting.recommendations, recommendationId, (r) => ({
      ...r,
      status: 'decided',
      decision,
    })),
  }),
  'decision.revoked': (meeting, { recommendationId, reason }, { at }) => ({
    ...meeting,
    revocations: [
      ...meeting.revocations,
      ...revoked(meeting, recommendationId, { reason, undone: false, at }),
    ],
    recommendations: replace(meeting.recommendations, recommendationId, (r) => ({
      ...r,
      status: 'tabled',
      decision: null,
    })),
  }),
};
