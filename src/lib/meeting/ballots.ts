import * as v from 'valibot';
import { attendeeOf, presentSeats, quorumOf, seatHeldBy, seatsOf } from './attendance';
import type { Context, Decisions, Evolutions } from './capability';
import { countBallot, mayPublish, noVotes, quorumWithHands, type Result } from './counting';
import type { AnyEvent } from './events';
import { byId, pick, replace, setOf } from './lists';
import {
  ballotKinds,
  ballotNote,
  choice,
  counts,
  rule,
  secrecies,
  vote,
  votingUnits,
  type Ballot,
  type BallotNote,
  type Choice,
  type Counts,
  type Meeting,
  type Vote,
} from './meeting';
import { found, need } from './refusal';
import { count, id, instant, line, prose, requiredProse } from './text';
import { emptyVotes, votedBesides, votesOf, withVote } from './votes';

/* Asking the seats: consensus check (uji mufakat) and formal vote (pemungutan suara), by phone or by raised hands. */

const asked = {
  recommendationId: id,
  kind: v.picklist(ballotKinds),
  rule,
  /** The chair's words when opening without quorum; null relies on quorum. */
  quorumOverride: v.nullable(requiredProse(300)),
};
const seconds = v.pipe(count, v.minValue(5, 'number.invalid'), v.maxValue(3600, 'number.invalid'));

export const ballotCommands = {
  'ballot.open': v.object({
    ...asked,
    secrecy: v.picklist(secrecies),
    seconds: v.nullable(seconds),
  }),
  'ballot.extend': v.object({ ballotId: id, seconds }),
  'ballot.close': v.object({ ballotId: id }),
  'ballot.cancel': v.object({ ballotId: id }),
  /** Totals of raised hands, typed by the secretary or facilitator (domain §5.2 no. 10). */
  'ballot.recordHands': v.object({ ...asked, counts, witnesses: line(200) }),
  'vote.cast': v.object({ ballotId: id, choice, note: prose(280) }),
};

const opening = v.object({
  id,
  recommendationId: id,
  round: count,
  kind: v.picklist(ballotKinds),
  unit: v.picklist(votingUnits),
  secrecy: v.picklist(secrecies),
  rule,
  byHand: v.boolean(),
  witnesses: v.string(),
  text: v.string(),
  eligible: v.array(id),
  quorumOverride: v.nullable(v.string()),
  closesAt: v.nullable(instant),
});
export const ballotEvents = {
  'ballot.opened': v.object({ ballot: opening }),
  'ballot.extended': v.object({ ballotId: id, closesAt: instant }),
  'ballot.closed': v.object({
    ballotId: id,
    present: count,
    counts: v.nullable(counts),
    notes: v.array(ballotNote),
  }),
  'ballot.cancelled': v.object({ ballotId: id }),
  'vote.cast': v.object({ ballotId: id, seatId: id, vote }),
};

export const openBallot = (meeting: Pick<Meeting, 'ballots'>): Ballot | undefined =>
  meeting.ballots.find((ballot) => ballot.state === 'open');

/** The rounds about one recommendation that count, oldest first. */
export const roundsOf = (meeting: Pick<Meeting, 'ballots'>, recommendationId: string): Ballot[] =>
  meeting.ballots.filter((b) => b.recommendationId === recommendationId && b.state !== 'cancelled');

/** Result of a closed ballot; null while it is open, cancelled, or too small to be published. */
export function resultOf(ballot: Ballot): Result | null {
  if (ballot.state !== 'closed' || ballot.counts === null || ballot.present === null) return null;
  return countBallot({
    ...ballot,
    counts: ballot.counts,
    present: ballot.present,
    entitled: ballot.eligible.length,
  });
}

/** Choices a kind of ballot offers: a formal vote knows no "with notes" (domain §5.2 no. 2). */
export const choicesOf = (kind: Ballot['kind']): Choice[] =>
  kind === 'consensus'
    ? ['agree', 'agreeWithNotes', 'disagree', 'abstain']
    : ['agree', 'disagree', 'abstain'];

/** Reads one vote; a secret one with the ballot's key. */
export function readVote(
  ballotId: string,
  vote: Vote,
  unseal: Context['unseal'],
): { choice: Choice; note: string } {
  if (vote.secrecy === 'open') return vote;
  const [readChoice, note] = v.parse(
    v.tuple([choice, v.string()]),
    JSON.parse(unseal(ballotId, vote.sealed)),
  );
  return { choice: readChoice, note };
}

type Asked = v.InferOutput<v.ObjectSchema<typeof asked, undefined>>;
function ask(
  meeting: Meeting,
  { recommendationId, kind, rule, quorumOverride }: Asked,
  { commandId }: Context,
  hands = 0,
) {
  need(meeting.phase === 'running', 'meeting.notOpen');
  need(!openBallot(meeting), 'ballot.running');
  const { text, status } = pick(meeting.recommendations, recommendationId);
  need(status !== 'decided', 'recommendation.decided');
  const { met } = quorumWithHands(quorumOf(meeting), hands);
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
    unit: meeting.profile.votingUnit,
    eligible: seatsOf(meeting),
    quorumOverride: met ? null : quorumOverride,
  };
}

/** Tabling is implied: what is asked about has been put before the hall. */
const tabled = ({ recommendationId }: Asked): AnyEvent => ({
  type: 'recommendation.tabled',
  recommendationId,
});

/** Seats that were present at closing or have voted before their voter left. */
export const presentAt = (
  meeting: Pick<Meeting, 'attendees'>,
  { unit, eligible, votes }: Ballot,
): number => {
  const present = presentSeats(meeting, unit, eligible);
  return present.size + votedBesides(votes, present);
};

/** Opens every vote once, to sums and notes. A secret ballot's notes lose their order and their authors. */
function evaluate(
  ballot: Ballot,
  unseal: Context['unseal'],
): { counts: Counts; notes: BallotNote[] } {
  const counts = { ...noVotes };
  const notes: BallotNote[] = [];
  for (const [seatId, vote] of votesOf(ballot.votes)) {
    const { choice, note } = readVote(ballot.id, vote, unseal);
    counts[choice] += 1;
    if (note)
      notes.push({ choice, text: note, elementId: ballot.secrecy === 'open' ? seatId : null });
  }
  if (ballot.secrecy === 'secret')
    notes.sort((a, b) => (a.choice + a.text < b.choice + b.text ? -1 : 1));
  return { counts, notes };
}

export const decideBallots: Decisions<typeof ballotCommands> = {
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
  'ballot.close': (meeting, { ballotId }, { unseal }) => {
    const ballot = pick(meeting.ballots, ballotId);
    need(ballot.state === 'open', 'ballot.closed');
    const { counts, notes } = evaluate(ballot, unseal);
    const published = mayPublish(ballot, ballot.votes.seats);
    return [
      {
        type: 'ballot.closed',
        ballotId,
        present: presentAt(meeting, ballot),
        counts: published ? counts : null,
        notes: published ? notes : [],
      },
      { type: 'stage.shown', scene: { kind: 'result', ballotId } },
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
    const cast = counts.agree + counts.agreeWithNotes + counts.disagree + counts.abstain;
    const ballot = {
      ...ask(meeting, command, context, cast),
      secrecy: 'open' as const,
      byHand: true,
      witnesses,
      closesAt: null,
    };
    need(cast > 0, 'ballot.noVotes');
    need(cast <= ballot.eligible.length, 'ballot.tooManyHands');
    need(kind === 'consensus' || counts.agreeWithNotes === 0, 'ballot.choiceUnknown');
    const { present } = quorumWithHands(quorumOf(meeting), cast);
    return [
      { type: 'ballot.opened', ballot },
      tabled(command),
      { type: 'ballot.closed', ballotId: ballot.id, present, counts, notes: [] },
      { type: 'stage.shown', scene: { kind: 'result', ballotId: ballot.id } },
    ];
  },
  'vote.cast': (meeting, { ballotId, choice, note }, { actor, now, seal }) => {
    const ballot = found(byId(meeting.ballots, ballotId), 'ballot.closed');
    need(
      ballot.state === 'open' && (ballot.closesAt === null || now < ballot.closesAt),
      'ballot.closed',
    );
    const attendeeId = found(attendeeOf(meeting, actor.id), 'attendee.unknown').id;
    const seatId = found(seatHeldBy(meeting, ballot.unit, attendeeId), 'seat.notYours');
    need(setOf(ballot.eligible).has(seatId), 'seat.notYours');
    need(choicesOf(ballot.kind).includes(choice), 'ballot.choiceUnknown');
    need(choice !== 'agreeWithNotes' || note !== '', 'ballot.noteRequired');
    const whose = { attendeeId, at: now };
    const vote: Vote =
      ballot.secrecy === 'open'
        ? { secrecy: 'open', ...whose, choice, note }
        : { secrecy: 'secret', ...whose, sealed: seal(ballotId, JSON.stringify([choice, note])) };
    return [{ type: 'vote.cast', ballotId, seatId, vote }];
  },
};

const changed = (
  meeting: Meeting,
  ballotId: string,
  change: (ballot: Ballot) => Ballot,
): Meeting => ({
  ...meeting,
  ballots: replace(meeting.ballots, ballotId, change),
});

export const evolveBallots: Evolutions<typeof ballotEvents> = {
  'ballot.opened': (meeting, { ballot }, { at }) => {
    const opened: Ballot = {
      ...ballot,
      openedAt: at,
      closedAt: null,
      state: 'open',
      votes: emptyVotes,
      present: null,
      counts: null,
      notes: [],
    };
    return { ...meeting, ballots: [...meeting.ballots, opened] };
  },
  'ballot.extended': (meeting, { ballotId, closesAt }) =>
    changed(meeting, ballotId, (b) => ({ ...b, closesAt })),
  'ballot.closed': (meeting, { ballotId, present, counts, notes }, { at }) =>
    changed(meeting, ballotId, (b) => ({
      ...b,
      state: 'closed',
      closedAt: at,
      present,
      counts,
      notes,
    })),
  'ballot.cancelled': (meeting, { ballotId }, { at }) =>
    changed(meeting, ballotId, (b) => ({ ...b, state: 'cancelled', closedAt: at })),
  'vote.cast': (meeting, { ballotId, seatId, vote }) =>
    changed(meeting, ballotId, (b) => ({ ...b, votes: withVote(b.votes, seatId, vote) })),
};
