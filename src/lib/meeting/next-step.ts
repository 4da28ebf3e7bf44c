import { currentItem, upcomingItem } from './agenda';
import { nextRank, type Award } from './awards';
import { openBallot, resultOf, roundsOf } from './ballots';
import type { Command } from './commands';
import { byId } from './lists';
import type { AgendaItem, Ballot, DecisionOutcome, Meeting, Recommendation } from './meeting';
import { pagesOf } from './scene-pages';

/* The one thing a facilitator would sensibly do next, and the legitimate alternatives (ui: the desk). */

export type StepName =
  | 'openMeeting'
  | 'startItem'
  | 'nextPage'
  | 'previousPage'
  | 'backToPresentation'
  | 'finishItem'
  | 'closeMeeting'
  | 'tableRecommendation'
  | 'openCheck'
  | 'openVote'
  | 'askAgain'
  | 'closeBallot'
  | 'extendBallot'
  | 'cancelBallot'
  | 'backToDiscussion'
  | 'showResult'
  | 'confirmConsensus'
  | 'confirmAdopted'
  | 'confirmAdoptedAmended'
  | 'confirmNotAdopted'
  | 'confirmPostponed'
  | 'confirmReturned'
  | 'extendItem'
  | 'showFactors'
  | 'showAwards'
  | 'showNextAward'
  | 'revealRank'
  | 'showAgenda'
  | 'showFollowUps'
  | 'showFloor'
  | 'showLobby';

/** `subject` is what the label names: an item's title, a recommendation's number. */
export type Step = { name: StepName; subject: string; command: Command };
export type NextStep = { primary: Step | null; others: Step[] };

const step = (name: StepName, command: Command, subject = ''): Step => ({ name, subject, command });

const start = (item: AgendaItem, name: StepName = 'startItem') =>
  step(name, { type: 'agenda.start', itemId: item.id }, item.title);

const table = (meeting: Meeting, r: Recommendation) =>
  step(
    'tableRecommendation',
    { type: 'recommendation.table', recommendationId: r.id },
    String(meeting.recommendations.indexOf(r) + 1),
  );

function ask({ profile }: Meeting, r: Recommendation, kind: Ballot['kind'], name: StepName): Step {
  const secrecy = kind === 'consensus' ? profile.consensusSecrecy : profile.voteSecrecy;
  return step(name, {
    type: 'ballot.open',
    recommendationId: r.id,
    kind,
    secrecy,
    rule: profile.voteRule,
    seconds: null,
    quorumOverride: null,
  });
}

const confirmNames: Record<DecisionOutcome, StepName> = {
  adopted: 'confirmAdopted',
  adoptedAmended: 'confirmAdoptedAmended',
  notAdopted: 'confirmNotAdopted',
  postponed: 'confirmPostponed',
  returned: 'confirmReturned',
};
const confirm = (
  r: Recommendation,
  ballotId: string | null,
  outcome: DecisionOutcome,
  name = confirmNames[outcome],
) =>
  step(name, {
    type: 'decision.confirm',
    recommendationId: r.id,
    ballotId,
    outcome,
    text: r.text,
    reason: '',
  });

const confirmations = (
  r: Recommendation,
  ballotId: string | null,
  except: DecisionOutcome[],
): Step[] =>
  (Object.keys(confirmNames) as DecisionOutcome[])
    .filter((outcome) => !except.includes(outcome))
    .map((outcome) => confirm(r, ballotId, outcome));

/** The recommendation the hall is busy with. */
export function recommendationAtHand({
  stage: { scene },
  recommendations,
  ballots,
}: Meeting): Recommendation | undefined {
  if (scene.kind === 'recommendation') return byId(recommendations, scene.recommendationId);
  if (scene.kind !== 'ballot' && scene.kind !== 'result') return undefined;
  return byId(recommendations, byId(ballots, scene.ballotId)?.recommendationId ?? null);
}

/** Recommendations still to be decided, in their order. */
export const undecided = ({ recommendations }: Pick<Meeting, 'recommendations'>) =>
  recommendations.filter((r) => r.status !== 'decided');

function duringBallot(ballot: Ballot): NextStep {
  return {
    primary: step('closeBallot', { type: 'ballot.close', ballotId: ballot.id }),
    others: [
      // More time means nothing where there is no end: it would set one.
      ...(ballot.closesAt === null
        ? []
        : [step('extendBallot', { type: 'ballot.extend', ballotId: ballot.id, seconds: 60 })]),
      step('cancelBallot', { type: 'ballot.cancel', ballotId: ballot.id }),
    ],
  };
}

/** After a closed round: the software proposes, the chair confirms. */
function afterBallot(meeting: Meeting, r: Recommendation, ballot: Ballot): NextStep {
  const vote = ask(meeting, r, 'vote', 'openVote');
  const again = ask(meeting, r, ballot.kind, 'askAgain');
  const discuss = step('backToDiscussion', {
    type: 'recommendation.table',
    recommendationId: r.id,
  });
  const other = (outcome: DecisionOutcome) => confirmations(r, ballot.id, [outcome]);
  switch (resultOf(ballot)?.verdict) {
    case 'consensus':
      return {
        primary: confirm(r, ballot.id, 'adopted', 'confirmConsensus'),
        others: [discuss, again, ...other('adopted')],
      };
    case 'carried':
      return {
        primary: confirm(r, ballot.id, 'adopted'),
        others: [discuss, again, ...other('adopted')],
      };
    case 'notCarried':
      return {
        primary: confirm(r, ballot.id, 'notAdopted'),
        others: [discuss, again, ...other('notAdopted')],
      };
    case 'tied':
      return {
        primary: confirm(r, ballot.id, 'returned'),
        others: [discuss, again, ...other('returned')],
      };
    case 'objections':
      return {
        primary: vote,
        others: [discuss, again, ...other('adopted'), confirm(r, ballot.id, 'adopted')],
      };
    default:
      return { primary: again, others: [discuss, vote, ...confirmations(r, null, [])] };
  }
}

function deliberating(meeting: Meeting, r: Recommendation): NextStep {
  const latest = roundsOf(meeting, r.id).at(-1);
  if (latest && meeting.stage.scene.kind === 'result') return afterBallot(meeting, r, latest);
  return {
    primary: ask(meeting, r, 'consensus', 'openCheck'),
    others: [
      ...(latest
        ? [
            step('showResult', {
              type: 'stage.show',
              scene: { kind: 'result', ballotId: latest.id },
            }),
          ]
        : []),
      ask(meeting, r, 'vote', 'openVote'),
      ...confirmations(r, null, ['adoptedAmended']),
    ],
  };
}

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

/** Something else for the hall to look at. */
const looks = (meeting: Meeting): Step[] => {
  const { scene } = meeting.stage;
  const award = meeting.awards.find((one) => nextRank(one) !== null) ?? meeting.awards[0];
  return [
    step('showAgenda', { type: 'stage.show', scene: { kind: 'agenda' } }),
    step('showFloor', { type: 'stage.show', scene: { kind: 'floor' } }),
    step('showFollowUps', { type: 'stage.show', scene: { kind: 'followUps', page: 0 } }),
    step('showFactors', { type: 'stage.show', scene: { kind: 'factors', page: 0 } }),
    ...(award ? [showAward(award, 'showAwards')] : []),
    step('showLobby', { type: 'stage.show', scene: { kind: 'lobby' } }),
  ].filter(({ command }) => command.type !== 'stage.show' || command.scene.kind !== scene.kind);
};

export function nextStep(meeting: Meeting): NextStep {
  if (meeting.phase === 'closed') return { primary: null, others: looks(meeting) };
  const upcoming = upcomingItem(meeting);
  if (meeting.phase === 'preparing') {
    return { primary: upcoming ? start(upcoming, 'openMeeting') : null, others: looks(meeting) };
  }
  const ballot = openBallot(meeting);
  if (ballot) return duringBallot(ballot);
  const atHand = recommendationAtHand(meeting);
  if (atHand && atHand.status !== 'decided') return deliberating(meeting, atHand);

  const { forward, back } = turning(meeting);
  const current = currentItem(meeting);
  const advance = upcoming ? start(upcoming) : step('closeMeeting', { type: 'meeting.close' });
  const waiting = undecided(meeting);
  // The hall may look at something else in between; it comes back to what lies on the table.
  const open = waiting.find((r) => r.status === 'tabled') ?? waiting[0];
  const wantsTable = current?.kind === 'deliberation' && open ? table(meeting, open) : null;
  const primary = forward ?? announcing(meeting) ?? wantsTable ?? advance;
  const others = [
    ...(primary === advance ? [] : [advance]),
    ...(back ? [back] : []),
    ...presenting(meeting, current),
    ...(current ? [step('extendItem', { type: 'agenda.extend', minutes: 1 })] : []),
    ...(open && !wantsTable ? [table(meeting, open)] : []),
    ...(upcoming ? [step('closeMeeting', { type: 'meeting.close' })] : []),
    ...looks(meeting),
  ];
  return { primary, others };
}
