import { resultOf, votedIn } from '../ballots';
import type { Result } from '../counting';
import { castIn, quorum } from '../counting';
import type { Ballot, Choice, Decision, Meeting, Quorum } from '../meeting';
import { choicesOf, procedures, type Answer } from '../procedures';
import { votesOf } from '../votes';
import { weightOf } from '../weights';

/* Ballots as their audiences may see them. No tally before closing, no choice of anybody in a secret one. */

export type Numbered = { number: number; total: number };

/** Which recommendation it is, as people count: "6 dari 10". */
export const numberOf = (
  { recommendations }: Pick<Meeting, 'recommendations'>,
  recommendationId: string,
): Numbered => ({
  number: recommendations.findIndex((r) => r.id === recommendationId) + 1,
  total: recommendations.length,
});

/** What is being asked: everybody may know. */
export type Question = Numbered &
  Pick<
    Ballot,
    | 'id'
    | 'recommendationId'
    | 'kind'
    | 'unit'
    | 'group'
    | 'secrecy'
    | 'round'
    | 'text'
    | 'closesAt'
    | 'openedAt'
    | 'publishFrom'
  > & {
    /** Seats that may vote, and what each and all weigh, as it was when it opened; null where none is weighted. */
    entitled: number;
    weights: Ballot['weights'];
    weight: number | null;
    choices: Choice[];
    /** Choices that words go with: a phone need not carry the table of procedures. */
    noteRequired: Choice[];
    noteOffered: Choice[];
    /** Whether a voter may keep a code. */
    receipts: boolean;
  };
const withNote = ({ kind }: Ballot, wanted: Answer['note']): Choice[] =>
  procedures[kind].answers.filter(({ note }) => note === wanted).map(({ choice }) => choice);

/** How many seats are asked, and what they weigh. */
export const electorateOf = ({ eligible, weights }: Pick<Ballot, 'eligible' | 'weights'>) => ({
  entitled: eligible.length,
  weights,
  weight: weights && weightOf(weights, eligible),
});

export const question = (meeting: Pick<Meeting, 'recommendations'>, ballot: Ballot): Question => ({
  ...numberOf(meeting, ballot.recommendationId),
  id: ballot.id,
  recommendationId: ballot.recommendationId,
  kind: ballot.kind,
  unit: ballot.unit,
  group: ballot.group,
  secrecy: ballot.secrecy,
  round: ballot.round,
  text: ballot.text,
  openedAt: ballot.openedAt,
  closesAt: ballot.closesAt,
  publishFrom: ballot.publishFrom,
  ...electorateOf(ballot),
  choices: choicesOf(ballot.kind),
  noteRequired: withNote(ballot, 'required'),
  noteOffered: withNote(ballot, 'offered'),
  receipts: ballot.receipts,
});

/** Of elements; where people voted in a log from before, of the people. */
const quorumAt = ({ profile }: Pick<Meeting, 'profile'>, ballot: Ballot): Quorum =>
  ballot.quorumAtClose ??
  ballot.quorum ??
  (ballot.elements
    ? quorum(profile.quorum, ballot.elements.present, ballot.elements.entitled)
    : quorum(profile.quorum, ballot.present ?? 0, ballot.eligible.length, ballot.unit));

const helpedIn = ({ state, votes }: Ballot): number =>
  state === 'closed'
    ? votesOf(votes).filter(([, { helperId }]) => helperId !== undefined).length
    : 0;

const handsOf = ({ hands }: Ballot): Outcome['hands'] =>
  hands && { cast: castIn(hands.counts), witnesses: hands.witnesses };

/** A closed ballot's public result. `result` is null where it was too small to publish. */
export type Outcome = Question & {
  byHand: boolean;
  /** Raised hands among the votes, with who saw them; null where there were none. */
  hands: { cast: number; witnesses: string } | null;
  /** Votes that a helper cast for people without a phone. */
  helped: number;
  codes: Ballot['codes'];
  closedAt: number;
  result: Result | null;
  quorum: Quorum;
  quorumOverride: string | null;
  decision: Decision | null;
};
export function outcomeOf(
  meeting: Pick<Meeting, 'recommendations' | 'profile'>,
  ballot: Ballot,
): Outcome {
  const decision =
    meeting.recommendations.find((r) => r.id === ballot.recommendationId)?.decision ?? null;
  return {
    ...question(meeting, ballot),
    byHand: ballot.byHand,
    hands: handsOf(ballot),
    helped: helpedIn(ballot),
    codes: ballot.codes,
    closedAt: ballot.closedAt ?? ballot.openedAt,
    result: resultOf(ballot),
    quorum: quorumAt(meeting, ballot),
    quorumOverride: ballot.quorumOverride,
    decision: decision?.ballotId === ballot.id ? decision : null,
  };
}

/** A round as facilitator and secretary see it: how somebody voted, only in open ballots that are closed. */
export type Round = Question & {
  state: Ballot['state'];
  byHand: boolean;
  /** As typed, so that they can be corrected while the ballot runs. */
  hands: Ballot['hands'];
  helped: number;
  codes: Ballot['codes'];
  witnesses: string;
  rule: Ballot['rule'];
  closedAt: number | null;
  /** Seats that have voted, once it is over; while it runs the turnout tells. */
  voted: number;
  quorum: Quorum;
  /** When it was opened; null in logs from before. */
  quorumAtOpening: Quorum | null;
  quorumOverride: string | null;
  result: Result | null;
  notes: Ballot['notes'];
  /** By seat: the element, and in voting by attendee the person. */
  rollCall:
    { elementId: string; attendeeId: string; choice: Choice; helperId: string | null }[] | null;
};
/** Whether two states of a ballot differ in nothing but the votes of one that is running. */
export const sameButVotes = (before: Ballot, after: Ballot | undefined): boolean =>
  before === after ||
  (before.id === after?.id &&
    before.state === 'open' &&
    after.state === 'open' &&
    before.hands === after.hands &&
    before.closesAt === after.closesAt);

/** Who voted how, in an open ballot. */
function rollCallOf({ attendees }: Pick<Meeting, 'attendees'>, { unit, votes }: Ballot) {
  const elementOf = new Map(attendees.map(({ id, elementId }) => [id, elementId ?? '']));
  return votesOf(votes).flatMap(([seatId, vote]) => {
    if (vote.secrecy !== 'open') return [];
    const { attendeeId, choice, helperId = null } = vote;
    const elementId = unit === 'element' ? seatId : (elementOf.get(attendeeId) ?? '');
    return [{ elementId, attendeeId, choice, helperId }];
  });
}

export function roundOf(
  meeting: Pick<Meeting, 'recommendations' | 'profile' | 'attendees'>,
  ballot: Ballot,
): Round {
  const named = ballot.state === 'closed' && ballot.secrecy === 'open' && !ballot.byHand;
  return {
    ...question(meeting, ballot),
    state: ballot.state,
    byHand: ballot.byHand,
    hands: ballot.hands,
    helped: helpedIn(ballot),
    codes: ballot.codes,
    witnesses: ballot.witnesses,
    rule: ballot.rule,
    closedAt: ballot.closedAt,
    voted: ballot.state === 'open' ? 0 : votedIn(ballot),
    quorum: quorumAt(meeting, ballot),
    quorumAtOpening: ballot.quorum,
    quorumOverride: ballot.quorumOverride,
    result: resultOf(ballot),
    notes: ballot.state === 'closed' ? ballot.notes : [],
    rollCall: named ? rollCallOf(meeting, ballot) : null,
  };
}
