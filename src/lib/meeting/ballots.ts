import * as v from 'valibot';
import { presentSeats, quorumOf } from './presence';
import type { Context } from './capability';
import { castIn, countBallot, type Result } from './counting';
import { choice, type Ballot, type Choice, type Meeting, type Vote } from './meeting';
import { seatsOf, votedBesides, type BySeat } from './votes';
import { weightOf } from './weights';

/* Ballots as the rest of the meeting asks about them. Asking, voting and closing: the files beside. */

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
    weighed: weighedResult(ballot),
  });
}

const weighedResult = ({ weights, weighed, eligible }: Ballot) =>
  weights && weighed && { ...weighed, entitled: weightOf(weights, eligible) };

/** What is sealed; logs from before know no receipts. */
const sealedVote = v.tuple([choice, v.string(), v.optional(v.nullable(v.string()), null)]);

/** Reads one vote; a secret one with the ballot's key. */
export function readVote(
  ballotId: string,
  vote: Vote,
  unseal: Context['unseal'],
): { choice: Choice; note: string; receipt: string | null } {
  if (vote.secrecy === 'open') return { choice: vote.choice, note: vote.note, receipt: null };
  const [readChoice, note, receipt] = v.parse(
    sealedVote,
    JSON.parse(unseal(ballotId, vote.sealed)),
  );
  return { choice: readChoice, note, receipt };
}

/** The elements here, where people vote: a quorum of those who came among those who came would always be met. */
export function elementsAt(meeting: Meeting, unit: Ballot['unit']): Ballot['elements'] {
  if (unit === 'element') return null;
  const { present, entitled } = quorumOf(meeting);
  return { present, entitled };
}

type Asked = Pick<Ballot, 'unit' | 'eligible'> & {
  votes: BySeat<unknown>;
  hands?: Ballot['hands'];
};

/** Seats that have voted, by phone or by hand. */
export const votedIn = ({ votes, hands = null }: Pick<Asked, 'votes' | 'hands'>): number =>
  votes.seats + (hands ? castIn(hands.counts) : 0);

/** Seats that were present at closing or have voted before their voter left. */
export const presentAt = (
  meeting: Pick<Meeting, 'attendees'>,
  { unit, eligible, votes, hands = null }: Asked,
): number => {
  const present = presentSeats(meeting, unit, eligible);
  const raised = hands ? castIn(hands.counts) : 0;
  // Who votes is eligible: while all of those are here, nobody else can have voted, and no vote is looked at.
  const gone = present.size === eligible.length ? 0 : votedBesides(votes, present);
  return Math.max(present.size + gone, votes.seats + raised);
};

/** What those weigh who were present or have voted before they left; null where seats are not weighted. */
export const weightPresent = (
  meeting: Pick<Meeting, 'attendees'>,
  { unit, eligible, votes, weights }: Asked & Pick<Ballot, 'weights'>,
): number | null =>
  weights &&
  weightOf(weights, new Set([...presentSeats(meeting, unit, eligible), ...seatsOf(votes)]));
