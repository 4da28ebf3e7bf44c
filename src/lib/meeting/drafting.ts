import * as v from 'valibot';
import { openAmendments } from './amendments';
import type { Decisions, Evolutions } from './capability';
import { needDrafter } from './drafting-team';
import { byId, insert, pick, replace, without } from './lists';
import { recommendation, type Meeting, type Recommendation } from './meeting';
import { need, Refusal } from './refusal';
import { id, prose, requiredProse } from './text';
import { withWording } from './wordings';

/* Two drafts become one, one becomes two: nothing that was written is lost. */

const plan = v.pick(recommendation, ['reason', 'problem', 'elementId', 'obstacleId', 'factorId']);

export const draftingCommands = {
  /** Makes one of two: `from` goes, what it says is kept. */
  'recommendation.merge': v.object({ recommendationId: id, from: id }),
  /** Makes two of one; `was` is the wording that was cut. */
  'recommendation.split': v.object({
    recommendationId: id,
    was: v.string(),
    first: requiredProse(1200),
    second: requiredProse(1200),
  }),
};

export const draftingEvents = {
  'recommendation.merged': v.object({
    recommendationId: id,
    from: id,
    text: requiredProse(1200),
    changes: v.partial(
      v.object({
        ...plan.entries,
        ...v.pick(recommendation, ['submissionIds', 'ownerId', 'due', 'dueNote']).entries,
        ...v.pick(recommendation, ['action', 'supporters', 'measure', 'funding']).entries,
        reason: prose(1200),
      }),
    ),
  }),
  'recommendation.split': v.object({
    recommendationId: id,
    text: requiredProse(1200),
    added: recommendation,
    before: v.nullable(id),
  }),
};

/** What can still be worded anew: undecided, and not what the seats are being asked. */
function wordable(meeting: Meeting, recommendationId: string): Recommendation {
  const current = pick(meeting.recommendations, recommendationId);
  need(current.status !== 'decided', 'recommendation.decided');
  const isAsked = meeting.ballots.some(
    (ballot) => ballot.recommendationId === recommendationId && ballot.state === 'open',
  );
  need(!isAsked, 'recommendation.inBallot');
  need(openAmendments(meeting, recommendationId).length === 0, 'amendment.open');
  return current;
}

const joined = (...texts: string[]) => {
  const text = [...new Set(texts.filter(Boolean))].join('\n');
  need(text.length <= 1200, 'text.tooLong');
  return text;
};

/** What the merged one takes over: where the kept one says nothing, what the other said. */
function taken(kept: Recommendation, from: Recommendation) {
  const answers = kept.elementId === null && kept.obstacleId === null ? from : kept;
  return {
    reason: joined(kept.reason, from.reason),
    problem: kept.problem || from.problem,
    elementId: answers.elementId,
    obstacleId: answers.obstacleId,
    factorId: kept.factorId ?? from.factorId,
    submissionIds: [...new Set([...kept.submissionIds, ...from.submissionIds])].slice(0, 50),
    ownerId: kept.ownerId ?? from.ownerId,
    due: kept.due ?? from.due,
    dueNote: kept.dueNote || from.dueNote,
    action: kept.action || from.action,
    supporters: kept.supporters || from.supporters,
    measure: kept.measure || from.measure,
    funding: kept.funding || from.funding,
  };
}

export const decideDrafting: Decisions<typeof draftingCommands> = {
  'recommendation.merge': (meeting, { recommendationId, from }, { actor }) => {
    needDrafter(meeting, actor);
    need(recommendationId !== from, 'input.invalid');
    const [kept, other] = [wordable(meeting, recommendationId), wordable(meeting, from)];
    const wasAsked = meeting.ballots.some((ballot) => ballot.recommendationId === from);
    need(!wasAsked, 'recommendation.inBallot');
    return [
      {
        type: 'recommendation.merged',
        recommendationId,
        from,
        text: joined(kept.text, other.text),
        changes: taken(kept, other),
      },
    ];
  },
  'recommendation.split': (meeting, { recommendationId, was, first, second }, context) => {
    needDrafter(meeting, context.actor);
    const current = wordable(meeting, recommendationId);
    if (current.text !== was)
      throw new Refusal('edit.conflict', { field: 'text', current: { text: current.text } });
    need(!byId(meeting.recommendations, context.commandId), 'id.taken');
    need(meeting.recommendations.length < 300, 'meeting.tooLarge');
    const at = meeting.recommendations.indexOf(current);
    const added: Recommendation = {
      ...current,
      id: context.commandId,
      text: second,
      status: 'draft',
    };
    const before = meeting.recommendations[at + 1]?.id ?? null;
    return [{ type: 'recommendation.split', recommendationId, text: first, added, before }];
  },
};

export const evolveDrafting: Evolutions<typeof draftingEvents> = {
  'recommendation.merged': (meeting, { recommendationId, from, text, changes }, stamp) => {
    const merged = replace(meeting.recommendations, recommendationId, (r) => ({
      ...r,
      ...changes,
      text,
    }));
    return withWording(
      { ...meeting, recommendations: without(merged, from) },
      recommendationId,
      text,
      'merged',
      stamp,
    );
  },
  'recommendation.split': (meeting, { recommendationId, text, added, before }, stamp) => {
    const cut = replace(meeting.recommendations, recommendationId, (r) => ({ ...r, text }));
    const recommendations = insert(cut, added, before);
    const first = withWording(
      { ...meeting, recommendations },
      recommendationId,
      text,
      'split',
      stamp,
    );
    return withWording(first, added.id, added.text, 'split', stamp);
  },
};
