import type * as v from 'valibot';
import { tabledAmendment } from './amendments';
import { presentSeats, quorumOf, seatsOf } from './attendance';
import type { asked, ballotCommands } from './ballot-forms';
import { elementsAt, openBallot, roundsOf } from './ballots';
import type { Context, Decisions } from './capability';
import { castIn, quorumWithHands } from './counting';
import type { AnyEvent } from './events';
import { byId, pick } from './lists';
import { choices, type Meeting } from './meeting';
import { isPrioritising } from './priorities';
import { choicesOf } from './procedures';
import { need } from './refusal';

/* Asking the seats, by phone or by raised hands. How each procedure works: procedures.ts. */

type Commands = Pick<
  typeof ballotCommands,
  'ballot.open' | 'ballot.extend' | 'ballot.cancel' | 'ballot.recordHands'
>;

type Asked = v.InferOutput<v.ObjectSchema<typeof asked, undefined>>;
function ask(
  meeting: Meeting,
  { recommendationId, kind, rule, quorumOverride }: Asked,
  { commandId }: Context,
  hands = 0,
) {
  need(meeting.phase === 'running', 'meeting.notOpen');
  need(!openBallot(meeting), 'ballot.running');
  need(!isPrioritising(meeting), 'priorities.running');
  const { text, status } = pick(meeting.recommendations, recommendationId);
  need(status !== 'decided', 'recommendation.decided');
  need(!tabledAmendment(meeting, recommendationId), 'amendment.open');
  const { votingUnit: unit } = meeting.profile;
  const { met } = quorumWithHands(quorumOf(meeting), hands, unit);
  need(met || quorumOverride !== null, 'quorum.missing');
  need(!byId(meeting.ballots, commandId), 'id.taken');
  const round = roundsOf(meeting, recommendationId).length + 1;
  return {
    id: commandId,
    recommendationId,
    round,
    kind,
    rule,
    text,
    unit,
    eligible: seatsOf(meeting),
    quorumOverride: met ? null : quorumOverride,
  };
}

/** Tabling is implied: what is asked about has been put before the hall. */
const tabled = ({ recommendationId }: Asked): AnyEvent => ({
  type: 'recommendation.tabled',
  recommendationId,
});

export const decideAsking: Decisions<Commands> = {
  'ballot.open': (meeting, command, context) => {
    const { secrecy, seconds } = command;
    const closesAt = seconds === null ? null : context.now + seconds * 1000;
    const ballot = {
      ...ask(meeting, command, context),
      secrecy,
      byHand: false,
      witnesses: '',
      closesAt,
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
  'ballot.recordHands': (meeting, command, context) => {
    const { counts, witnesses, kind } = command;
    const cast = castIn(counts);
    const offered = choicesOf(kind);
    const ballot = {
      ...ask(meeting, command, context, cast),
      secrecy: 'open' as const,
      byHand: true,
      witnesses,
      closesAt: null,
    };
    need(cast > 0, 'ballot.noVotes');
    need(cast <= ballot.eligible.length, 'ballot.tooManyHands');
    need(
      choices.every((choice) => offered.includes(choice) || counts[choice] === 0),
      'ballot.choiceUnknown',
    );
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
        counts,
        notes: [],
      },
      { type: 'stage.shown', scene: { kind: 'result', ballotId: ballot.id } },
    ];
  },
};
