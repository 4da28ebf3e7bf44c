import { quorumOf } from './attendance';
import type { ballotCommands } from './ballot-forms';
import { elementsAt, presentAt, readVote } from './ballots';
import type { Context, Decisions } from './capability';
import { mayPublish, noVotes } from './counting';
import { pick } from './lists';
import type { Ballot, BallotNote, Counts, Receipt } from './meeting';
import { need } from './refusal';
import { votesOf } from './votes';

/* The one moment at which votes are read. */

/** Opens every vote once, to sums and notes. A secret ballot's notes lose their order and their authors. */
function evaluate(
  ballot: Ballot,
  unseal: Context['unseal'],
): { counts: Counts; notes: BallotNote[]; codes: Receipt[] } {
  const counts = { ...noVotes, ...ballot.hands?.counts };
  const codes: Receipt[] = [];
  const notes: BallotNote[] = [];
  for (const [seatId, vote] of votesOf(ballot.votes)) {
    const { choice, note, receipt } = readVote(ballot.id, vote, unseal);
    counts[choice] += 1;
    if (receipt !== null) codes.push({ code: receipt, choice });
    if (note)
      notes.push({ choice, text: note, elementId: ballot.secrecy === 'open' ? seatId : null });
  }
  if (ballot.secrecy === 'secret')
    notes.sort((a, b) => (a.choice + a.text < b.choice + b.text ? -1 : 1));
  codes.sort((a, b) => (a.code + a.choice < b.code + b.choice ? -1 : 1));
  return { counts, notes, codes };
}

export const decideClosing: Decisions<Pick<typeof ballotCommands, 'ballot.close'>> = {
  'ballot.close': (meeting, { ballotId }, { unseal }) => {
    const ballot = pick(meeting.ballots, ballotId);
    need(ballot.state === 'open', 'ballot.closed');
    const { counts, notes, codes } = evaluate(ballot, unseal);
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
        codes: published ? codes : [],
      },
      { type: 'stage.shown', scene: { kind: 'result', ballotId } },
    ];
  },
};
