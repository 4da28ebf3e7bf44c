import { waitingFor } from './adjournment';
import { currentItem, upcomingItem } from './agenda';
import { nextRank, type Award } from './awards';
import { openBallot } from './ballots';
import type { Command } from './commands';
import { byId } from './lists';
import { duringElection, electing, showElection } from './election-steps';
import { deliberating, duringBallot } from './deliberation-steps';
import type { AgendaItem, Meeting, Recommendation } from './meeting';
import { askedItems } from './questionnaire';
import { mayBeAsked } from './responses';
import { unsettled } from './predecessor';
import { isBelowLine, isPrioritising } from './priorities';
import { pagesOf } from './scene-pages';
import { step, type NextStep, type Step, type StepName } from './step';

/* The one thing a facilitator would sensibly do next, and the legitimate alternatives (ui: the desk). */

const start = (item: AgendaItem, name: StepName = 'startItem') =>
  step(name, { type: 'agenda.start', itemId: item.id }, item.title);

const table = (meeting: Meeting, r: Recommendation) =>
  step(
    'tableRecommendation',
    { type: 'recommendation.table', recommendationId: r.id },
    String(meeting.recommendations.indexOf(r) + 1),
  );

/** The recommendation the hall is busy with. */
export function recommendationAtHand({
  stage: { scene },
  recommendations,
  ballots,
}: Meeting): Recommendation | undefined {
  if (scene.kind === 'recommendation' || scene.kind === 'rounds')
    return byId(recommendations, scene.recommendationId);
  if (scene.kind !== 'ballot' && scene.kind !== 'result' && scene.kind !== 'rollCall')
    return undefined;
  return byId(recommendations, byId(ballots, scene.ballotId)?.recommendationId ?? null);
}

/** Recommendations still to be decided, in their order. */
export const undecided = ({ recommendations }: Pick<Meeting, 'recommendations'>) =>
  recommendations.filter((r) => r.status !== 'decided');

/** Pages of what is on the screen. */
function turning(meeting: Meeting): { forward: Step | null; back: Step | null } {
  const { scene } = meeting.stage;
  if (!('page' in scene)) return { forward: null, back: null };
  const last = pagesOf(meeting, scene) - 1;
  const to = (page: number): Command => ({ type: 'stage.show', scene: { ...scene, page } });
  return {
    forward:
      scene.page < last
        ? step('nextPage', to(scene.page + 1), `${scene.page + 2}/${last + 1}`)
        : null,
    back: scene.page > 0 ? step('previousPage', to(scene.page - 1)) : null,
  };
}

/** A ceremony on the screen: one press a rank, the last first, then the next category. */
function announcing({ stage: { scene }, awards }: Meeting): Step | null {
  if (scene.kind !== 'award') return null;
  const award = byId(awards, scene.awardId);
  const rank = award ? nextRank(award) : null;
  if (award && rank !== null)
    return step('revealRank', { type: 'award.reveal', awardId: award.id, rank }, String(rank));
  const next = awards.find((other) => nextRank(other) !== null);
  return next ? showAward(next, 'showNextAward') : null;
}

const showAward = ({ id, title }: Award, name: StepName): Step =>
  step(name, { type: 'stage.show', scene: { kind: 'award', awardId: id } }, title);

/** After a look at something else: the element whose turn it still is. */
function presenting({ stage: { scene } }: Meeting, current: AgendaItem | undefined): Step[] {
  if (current?.kind !== 'presentation' || !current.elementId) return [];
  if (scene.kind === 'presentation' && scene.elementId === current.elementId) return [];
  const shown = { kind: 'presentation', elementId: current.elementId, page: 0 } as const;
  return [step('backToPresentation', { type: 'stage.show', scene: shown }, current.title)];
}

/** Before the meeting ends: what of last year nobody has decided about, unless the hall is looking at it already. */
function leftOver(meeting: Meeting, upcoming: AgendaItem | undefined): Step | null {
  const { scene } = meeting.stage;
  if (scene.kind === 'predecessor' || (upcoming && upcoming.kind !== 'closing')) return null;
  const left = unsettled(meeting).length;
  return left > 0
    ? step(
        'settlePredecessor',
        { type: 'stage.show', scene: { kind: 'predecessor', page: 0 } },
        String(left),
      )
    : null;
}

/** While the seats say what comes first. */
const prioritising = (): NextStep => ({
  primary: step('closePriorities', { type: 'priorities.close' }),
  others: [step('cancelPriorities', { type: 'priorities.cancel' })],
});

/** Something else for the hall to look at. */
const looks = (meeting: Meeting): Step[] => {
  const { scene } = meeting.stage;
  const award = meeting.awards.find((one) => nextRank(one) !== null) ?? meeting.awards[0];
  return [
    step('showAgenda', { type: 'stage.show', scene: { kind: 'agenda' } }),
    step('showFloor', { type: 'stage.show', scene: { kind: 'floor' } }),
    step('showFollowUps', { type: 'stage.show', scene: { kind: 'followUps', page: 0 } }),
    ...(meeting.predecessor
      ? [step('showPredecessor', { type: 'stage.show', scene: { kind: 'predecessor', page: 0 } })]
      : []),
    step('showStrategy', { type: 'stage.show', scene: { kind: 'strategy', page: 0 } }),
    step('showFactors', { type: 'stage.show', scene: { kind: 'factors', page: 0 } }),
    ...(meeting.submissions.all.length > 0 || meeting.submissions.open
      ? [step('showSubmissions', { type: 'stage.show', scene: { kind: 'submissions', page: 0 } })]
      : []),
    ...(meeting.priorities
      ? [step('showPriorities', { type: 'stage.show', scene: { kind: 'priorities', page: 0 } })]
      : []),
    step('showCooperation', { type: 'stage.show', scene: { kind: 'cooperation', page: 0 } }),
    ...(award ? [showAward(award, 'showAwards')] : []),
    ...showElection(meeting),
    step('showLobby', { type: 'stage.show', scene: { kind: 'lobby' } }),
  ].filter(({ command }) => command.type !== 'stage.show' || command.scene.kind !== scene.kind);
};

/** The questionnaire: opened where the hall looks at it, closed from anywhere. */
function asking({ questionnaire, stage }: Meeting): { first: Step | null; others: Step[] } {
  const none = { first: null, others: [] };
  const isShown = stage.scene.kind === 'cooperation';
  if (questionnaire.state === 'open') {
    const close = step('closeQuestionnaire', { type: 'questionnaire.close' });
    const cancel = step('cancelQuestionnaire', { type: 'questionnaire.cancel' });
    return isShown ? { first: close, others: [cancel] } : { first: null, others: [close] };
  }
  if (!isShown || !mayBeAsked(questionnaire) || askedItems(questionnaire).length === 0) return none;
  return { first: step('openQuestionnaire', { type: 'questionnaire.open' }), others: [] };
}

export function nextStep(meeting: Meeting): NextStep {
  if (meeting.phase === 'closed') return { primary: null, others: looks(meeting) };
  if (waitingFor(meeting))
    return { primary: step('resumeMeeting', { type: 'quorum.resume' }), others: looks(meeting) };
  const upcoming = upcomingItem(meeting);
  if (meeting.phase === 'preparing') {
    return { primary: upcoming ? start(upcoming, 'openMeeting') : null, others: looks(meeting) };
  }
  const ballot = openBallot(meeting);
  if (ballot) return duringBallot(ballot);
  if (isPrioritising(meeting)) return prioritising();
  const election = duringElection(meeting);
  if (election) return election;
  const atHand = recommendationAtHand(meeting);
  if (atHand && atHand.status !== 'decided') return deliberating(meeting, atHand);

  const { forward, back } = turning(meeting);
  const current = currentItem(meeting);
  const advance = upcoming ? start(upcoming) : step('closeMeeting', { type: 'meeting.close' });
  const waiting = undecided(meeting);
  // The hall may look at something else in between; it comes back to what lies on the table.
  const open =
    waiting.find((r) => r.status === 'tabled') ?? waiting.find((r) => !isBelowLine(meeting, r.id));
  const wantsTable = current?.kind === 'deliberation' && open ? table(meeting, open) : null;
  const { first, others: alsoAsked } = asking(meeting);
  const primary =
    forward ??
    first ??
    electing(meeting) ??
    announcing(meeting) ??
    wantsTable ??
    leftOver(meeting, upcoming) ??
    advance;
  const others = [
    ...(primary === advance ? [] : [advance]),
    ...alsoAsked,
    ...(back ? [back] : []),
    ...presenting(meeting, current),
    ...(current ? [step('extendItem', { type: 'agenda.extend', minutes: 1 })] : []),
    ...(open && !wantsTable ? [table(meeting, open)] : []),
    ...(upcoming ? [step('closeMeeting', { type: 'meeting.close' })] : []),
    ...looks(meeting),
  ];
  return { primary, others };
}
