import * as v from 'valibot';
import { needQuiet } from './asking';
import type { Actor, Decisions, Evolutions } from './capability';
import { needDrafter } from './drafting-team';
import { factorOf, factorParts } from './factors';
import { byId, edit, insert, move, pick, replace, without } from './lists';
import { recommendation, type Meeting, type Recommendation } from './meeting';
import { reportOf } from './reports';
import { withWording } from './wordings';
import { found, need } from './refusal';
import { id } from './text';

/* Recommendations from draft to tabled; what becomes of them is in decisions.ts. */

const details = v.omit(recommendation, ['id', 'status', 'decision']);
const changes = v.partial(details);

export const recommendationCommands = {
  'recommendation.add': v.object({ recommendation: details, before: v.nullable(id) }),
  'recommendation.change': v.object({ recommendationId: id, was: changes, now: changes }),
  'recommendation.move': v.object({ recommendationId: id, before: v.nullable(id) }),
  'recommendation.remove': v.object({ recommendationId: id }),
  /** Puts it before the hall. */
  'recommendation.table': v.object({ recommendationId: id }),
};

export const recommendationEvents = {
  'recommendation.added': v.object({ recommendation, before: v.nullable(id) }),
  'recommendation.changed': v.object({ recommendationId: id, changes }),
  'recommendation.moved': v.object({ recommendationId: id, before: v.nullable(id) }),
  'recommendation.removed': v.object({ recommendationId: id }),
  'recommendation.tabled': v.object({ recommendationId: id }),
};

/** The obstacle a recommendation answers. */
export function obstacleOf(
  meeting: Pick<Meeting, 'reports'>,
  { elementId, obstacleId }: Recommendation,
) {
  return elementId === null ? undefined : byId(reportOf(meeting, elementId).obstacles, obstacleId);
}

/** What a recommendation answers, in words: its obstacle, its factor, or what was written in short. */
export const problemOf = (
  meeting: Pick<Meeting, (typeof factorParts)[number]>,
  r: Recommendation,
): string => (obstacleOf(meeting, r) ?? factorOf(meeting, r.factorId))?.text ?? r.problem;

/** A presenter proposes for the own element, and only as a draft. */
function mayWrite(
  actor: Actor,
  { elementId, status }: Pick<Recommendation, 'elementId' | 'status'>,
) {
  need(
    actor.role !== 'presenter' || (elementId === actor.id && status === 'draft'),
    'role.forbidden',
  );
}

/** Only what hinders is answered; a presenter answers what the own element stated. */
function mayAnswer(meeting: Meeting, actor: Actor, factorId: string) {
  const { kind, elementId, contribution } = found(factorOf(meeting, factorId), 'item.unknown');
  need(kind === 'hindering', 'input.invalid');
  const own = elementId === actor.id && contribution === null;
  need(actor.role !== 'presenter' || own, 'role.forbidden');
}

function mustExist(
  meeting: Meeting,
  actor: Actor,
  changes: Partial<Recommendation>,
  elementId: string | null,
) {
  if (changes.elementId) pick(meeting.elements, changes.elementId);
  if (changes.ownerId) pick(meeting.elements, changes.ownerId);
  if (changes.obstacleId)
    pick(elementId ? reportOf(meeting, elementId).obstacles : [], changes.obstacleId);
  for (const submissionId of changes.submissionIds ?? [])
    pick(meeting.submissions.all, submissionId);
  if (changes.factorId) mayAnswer(meeting, actor, changes.factorId);
}

export const decideRecommendations: Decisions<typeof recommendationCommands> = {
  'recommendation.add': (meeting, { recommendation: details, before }, { actor, commandId }) => {
    needDrafter(meeting, actor);
    need(!byId(meeting.recommendations, commandId), 'id.taken');
    need(meeting.recommendations.length < 300, 'meeting.tooLarge');
    mayWrite(actor, { ...details, status: 'draft' });
    mustExist(meeting, actor, details, details.elementId);
    const added: Recommendation = { id: commandId, ...details, status: 'draft', decision: null };
    return [{ type: 'recommendation.added', recommendation: added, before }];
  },
  'recommendation.change': (meeting, { recommendationId, was, now }, { actor }) => {
    needDrafter(meeting, actor);
    const current = pick(meeting.recommendations, recommendationId);
    mayWrite(actor, current);
    mayWrite(actor, { ...current, ...now });
    const changes = edit<v.InferOutput<typeof details>>(current, was, now);
    if (!changes) return [];
    if ('text' in changes) {
      need(current.status !== 'decided', 'recommendation.decided');
      need(
        !meeting.ballots.some((b) => b.recommendationId === recommendationId && b.state === 'open'),
        'recommendation.inBallot',
      );
    }
    const moved = changes.elementId !== undefined;
    // An obstacle belongs to its element: it cannot stay behind when the recommendation goes to another one.
    if (moved && changes.obstacleId === undefined && current.obstacleId) changes.obstacleId = null;
    mustExist(meeting, actor, changes, moved ? (changes.elementId ?? null) : current.elementId);
    return [{ type: 'recommendation.changed', recommendationId, changes }];
  },
  'recommendation.move': (meeting, { recommendationId, before }) => {
    pick(meeting.recommendations, recommendationId);
    return [{ type: 'recommendation.moved', recommendationId, before }];
  },
  'recommendation.remove': (meeting, { recommendationId }, { actor }) => {
    const current = pick(meeting.recommendations, recommendationId);
    mayWrite(actor, current);
    need(current.status !== 'decided', 'recommendation.decided');
    need(
      !meeting.ballots.some((ballot) => ballot.recommendationId === recommendationId),
      'recommendation.inBallot',
    );
    return [{ type: 'recommendation.removed', recommendationId }];
  },
  'recommendation.table': (meeting, { recommendationId }) => {
    pick(meeting.recommendations, recommendationId);
    needQuiet(meeting);
    return [
      { type: 'recommendation.tabled', recommendationId },
      { type: 'stage.shown', scene: { kind: 'recommendation', recommendationId } },
    ];
  },
};

const changed = (
  meeting: Meeting,
  id: string,
  change: (r: Recommendation) => Recommendation,
): Meeting => ({
  ...meeting,
  recommendations: replace(meeting.recommendations, id, change),
});

export const evolveRecommendations: Evolutions<typeof recommendationEvents> = {
  'recommendation.added': (meeting, { recommendation, before }, stamp) =>
    withWording(
      { ...meeting, recommendations: insert(meeting.recommendations, recommendation, before) },
      recommendation.id,
      recommendation.text,
      'written',
      stamp,
    ),
  'recommendation.changed': (meeting, { recommendationId, changes }, stamp) => {
    const next = changed(meeting, recommendationId, (r) => ({ ...r, ...changes }));
    return changes.text === undefined
      ? next
      : withWording(next, recommendationId, changes.text, 'changed', stamp);
  },
  'recommendation.moved': (meeting, { recommendationId, before }) => ({
    ...meeting,
    recommendations: move(meeting.recommendations, recommendationId, before),
  }),
  'recommendation.removed': (meeting, { recommendationId }) => ({
    ...meeting,
    recommendations: without(meeting.recommendations, recommendationId),
  }),
  'recommendation.tabled': (meeting, { recommendationId }) =>
    changed(meeting, recommendationId, (r) =>
      r.status === 'draft' ? { ...r, status: 'tabled' } : r,
    ),
};
