import * as v from 'valibot';
import { presentSeats, quorumOf } from './attendance';
import type { Context } from './capability';
import { countBallot, type Result } from './counting';
import { choice, type Ballot, type Choice, type Meeting, type Vote } from './meeting';
import { votedBesides, type BySeat } from './votes';

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
  });
}

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

/** The elements here, where people vote: a quorum of those who came among those who came would always be met. */
export function elementsAt(meeting: Meeting, unit: Ballot['unit']): Ballot['elements'] {
  if (unit === 'element') return null;
  const { present, entitled } = quorumOf(meeting);
  return { present, entitled };
}

/** Seats that were present at closing or have voted before their voter left. */
export const presentAt = (
  meeting: Pick<Meeting, 'attendees'>,
  { unit, eligible, votes }: Pick<Ballot, 'unit' | 'eligible'> & { votes: BySeat<unknown> },
): number => {
  const present = presentSeats(meeting, unit, eligible);
  return present.size + votedBesides(votes, present);
};
