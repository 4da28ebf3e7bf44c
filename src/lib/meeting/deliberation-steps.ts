import { tabledAmendment } from './amendments';
import { resultOf, roundsOf } from './ballots';
import type { Ballot, DecisionOutcome, Meeting, Recommendation } from './meeting';
import { isCheck } from './procedures';
import { hasRollCall } from './views/round-scenes';
import { step, type NextStep, type Step, type StepName } from './step';
import { isWeighted } from './weights';

/* From a recommendation on the table to its decision. */

function ask(meeting: Meeting, r: Recommendation, kind: Ballot['kind'], name: StepName): Step {
  const { profile } = meeting;
  const usual = isCheck(kind) ? profile.consensusSecrecy : profile.voteSecrecy;
  const secrecy = isWeighted(meeting, profile.votingUnit) ? 'open' : usual;
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

/** While a ballot is open. */
export function duringBallot(ballot: Ballot): NextStep {
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

/** Looks at what has been answered so far. */
export function looksAtRounds(meeting: Meeting, r: Recommendation): Step[] {
  const closed = roundsOf(meeting, r.id).filter(({ state }) => state === 'closed');
  const last = closed.at(-1);
  const { kind } = meeting.stage.scene;
  return [
    ...(closed.length > 1 && kind !== 'rounds'
      ? [
          step('compareRounds', {
            type: 'stage.show',
            scene: { kind: 'rounds', recommendationId: r.id },
          }),
        ]
      : []),
    ...(last && hasRollCall(last) && kind !== 'rollCall'
      ? [
          step('showRollCall', {
            type: 'stage.show',
            scene: { kind: 'rollCall', ballotId: last.id, page: 0 },
          }),
        ]
      : []),
  ];
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

/** A proposed wording stands against the text: it is decided about first. */
function amending(amendmentId: string): NextStep {
  const decide = (name: StepName, accepted: boolean) =>
    step(name, { type: 'amendment.decide', amendmentId, accepted });
  return { primary: decide('acceptAmendment', true), others: [decide('rejectAmendment', false)] };
}

/** Scenes on which a round's outcome lies before the hall. */
const afterScenes: ReadonlySet<Meeting['stage']['scene']['kind']> = new Set([
  'result',
  'rounds',
  'rollCall',
] as const);

/** With a recommendation on the table. */
export function deliberating(meeting: Meeting, r: Recommendation): NextStep {
  const amendment = tabledAmendment(meeting, r.id);
  if (amendment) return amending(amendment.id);
  const latest = roundsOf(meeting, r.id).at(-1);
  const looks = looksAtRounds(meeting, r);
  if (latest && afterScenes.has(meeting.stage.scene.kind)) {
    const next = afterBallot(meeting, r, latest);
    return { ...next, others: [...next.others, ...looks] };
  }
  return {
    primary: ask(meeting, r, meeting.profile.checkKind, 'openCheck'),
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
      ...looks,
    ],
  };
}
