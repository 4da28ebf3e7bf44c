import type * as v from 'valibot';
import { tabledAmendment } from './amendments';
import { isFree, readyToAsk } from './asking';
import { presentSeats, quorumOf } from './presence';
import type { asked, ballotCommands } from './ballot-forms';
import { elementsAt, roundsOf } from './ballots';
import type { Context, Decisions } from './capability';
import { castIn, quorumWithHands } from './counting';
import type { AnyEvent } from './events';
import { pick } from './lists';
import { choices, type Ballot, type BallotKind, type Counts, type Meeting } from './meeting';
import { choicesOf } from './procedures';
import { need } from './refusal';

/* Asking the seats, by phone or by raised hands. How each procedure works: procedures.ts. */

type Commands = Pick<
  typeof ballotCommands,
  'ballot.open' | 'ballot.extend' | 'ballot.cancel' | 'ballot.recordHands' | 'ballot.addHands'
>;

type Asked = v.InferOutput<v.ObjectSchema<typeof asked, undefined>>;
function ask(
  meeting: Meeting,
  { recommendationId, kind, rule, quorumOverride, electorate }: Asked,
  { commandId }: Context,
  how: { hands: number } | { secrecy: Ballot['secrecy'] },
) {
  const ready = readyToAsk(meeting, quorumOverride, { ...how, electorate });
  const { text, status } = pick(meeting.recommendations, recommendationId);
  need(status !== 'decided', 'recommendation.decided');
  need(!tabledAmendment(meeting, recommendationId), 'amendment.open');
  need(isFree(meeting, commandId), 'id.taken');
  const round = roundsOf(meeting, recommendationId).length + 1;
  return {
    id: commandId,
    recommendationId,
    round,
    kind,
    rule,
    text,
    ...ready,
  };
}

/** Tabling is implied: what is asked about has been put before the hall. */
const tabled = ({ recommendationId }: Asked): AnyEvent => ({
  type: 'recommendation.tabled',
  recommendationId,
});

function needOffered(kind: BallotKind, counts: Counts) {
  const offered = choicesOf(kind);
  need(
    choices.every((choice) => offered.includes(choice) || counts[choice] === 0),
    'ballot.choiceUnknown',
  );
}

export const decideAsking: Decisions<Commands> = {
  'ballot.open': (meeting, command, context) => {
    const { secrecy, seconds, receipts = false } = command;
    const closesAt = seconds === null ? null : context.now + seconds * 1000;
    const ballot = {
      ...ask(meeting, command, context, { secrecy }),
      secrecy,
      byHand: false,
      witnesses: '',
      closesAt,
      receipts: receipts && secrecy === 'secret',
    };
    return [
      { type: 'ballot.opened', ballot },
      tabled(command),
      { type: 'stage.shown', scene: { kind: 'ballot', ballotId: ballot.id } },
    ];
  },
  'ballot.extend': (meeting, { ballotId, seconds }, { now }) => {
    const { state, closesAt } = pick(meeting.ballots, ballotId);
    need(state === 'open', 'ballot.closed');
    return [
      {
        type: 'ballot.extended',
        ballotId,
        closesAt: Math.max(closesAt ?? now, now) + seconds * 1000,
      },
    ];
  },
  'ballot.cancel': (meeting, { ballotId }) => {
    const { state, recommendationId } = pick(meeting.ballots, ballotId);
    need(state === 'open', 'ballot.closed');
    return [
      { type: 'ballot.cancelled', ballotId },
      { type: 'stage.shown', scene: { kind: 'recommendation', recommendationId } },
    ];
  },
  'ballot.addHands': (meeting, { ballotId, counts, witnesses }) => {
    const ballot = pick(meeting.ballots, ballotId);
    need(ballot.state === 'open', 'ballot.closed');
    need(ballot.secrecy === 'open', 'ballot.secretHands');
    need(ballot.weights === null, 'ballot.weightedHands');
    needOffered(ballot.kind, counts);
    const raised = castIn(counts);
    need(ballot.votes.seats + raised <= ballot.eligible.length, 'ballot.tooManyHands');
    const hands = raised === 0 ? null : { counts, witnesses };
    return [{ type: 'ballot.handsAdded', ballotId, hands }];
  },
  'ballot.recordHands': (meeting, command, context) => {
    const { counts, witnesses, kind } = command;
    const cast = castIn(counts);
    const ballot = {
      ...ask(meeting, command, context, { hands: cast }),
      secrecy: 'open' as const,
      byHand: true,
      witnesses,
      closesAt: null,
      receipts: false,
    };
    need(cast > 0, 'ballot.noVotes');
    need(cast <= ballot.eligible.length, 'ballot.tooManyHands');
    needOffered(kind, counts);
    const { unit, eligible } = ballot;
    const here = presentSeats(meeting, unit, eligible).size;
    const elements = elementsAt(meeting, unit);
    return [
      { type: 'ballot.opened', ballot },
      tabled(command),
      {
        type: 'ballot.closed',
        ballotId: ballot.id,
        present: Math.max(here, cast),
        elements,
        quorum: quorumWithHands(quorumOf(meeting), cast, unit),
        counts,
        weighed: null,
        notes: [],
        codes: [],
      },
      { type: 'stage.shown', scene: { kind: 'result', ballotId: ballot.id } },
    ];
  },
};
