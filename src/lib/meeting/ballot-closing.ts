import { quorumOf } from './attendance';
import type { ballotCommands } from './ballot-forms';
import { elementsAt, presentAt, readVote } from './ballots';
import type { Context, Decisions } from './capability';
import { mayPublish, noVotes } from './counting';
import { pick } from './lists';
import type { Ballot, BallotNote, Counts } from './meeting';
import { need } from './refusal';
import { votesOf } from './votes';

/* The one moment at which votes are read. */

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

export const decideClosing: Decisions<Pick<typeof ballotCommands, 'ballot.close'>> = {
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
        elements: elementsAt(meeting, ballot.unit),
        quorum: quorumOf(meeting),
        counts: published ? counts : null,
        notes: published ? notes : [],
      },
      { type: 'stage.shown', scene: { kind: 'result', ballotId } },
    ];
  },
};
