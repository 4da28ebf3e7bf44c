import { quorumOf } from './presence';
import type { ballotCommands } from './ballot-forms';
import { elementsAt, presentAt, readVote, weightPresent } from './ballots';
import type { Context, Decisions } from './capability';
import { mayPublish, noVotes } from './counting';
import { pick } from './lists';
import type { Ballot, BallotNote, Counts, Receipt } from './meeting';
import { need } from './refusal';
import { votesOf } from './votes';
import { weightIn } from './weights';

/* The one moment at which votes are read. */

/** Opens every vote once, to sums and notes. A secret ballot's notes lose their order and their authors. */
function evaluate(
  ballot: Ballot,
  unseal: Context['unseal'],
): { counts: Counts; weighed: Counts; notes: BallotNote[]; codes: Receipt[] } {
  const counts = { ...noVotes, ...ballot.hands?.counts };
  const weighed = { ...noVotes };
  const codes: Receipt[] = [];
  const notes: BallotNote[] = [];
  for (const [seatId, vote] of votesOf(ballot.votes)) {
    const { choice, note, receipt } = readVote(ballot.id, vote, unseal);
    counts[choice] += 1;
    weighed[choice] += weightIn(ballot.weights, seatId);
    if (receipt !== null) codes.push({ code: receipt, choice });
    if (note)
      notes.push({ choice, text: note, elementId: ballot.secrecy === 'open' ? seatId : null });
  }
  if (ballot.secrecy === 'secret')
    notes.sort((a, b) => (a.choice + a.text < b.choice + b.text ? -1 : 1));
  codes.sort((a, b) => (a.code + a.choice < b.code + b.choice ? -1 : 1));
  return { counts, weighed, notes, codes };
}

export const decideClosing: Decisions<Pick<typeof ballotCommands, 'ballot.close'>> = {
  'ballot.close': (meeting, { ballotId }, { unseal }) => {
    const ballot = pick(meeting.ballots, ballotId);
    need(ballot.state === 'open', 'ballot.closed');
    const { counts, weighed, notes, codes } = evaluate(ballot, unseal);
    const heavy = weightPresent(meeting, ballot);
    const published = mayPublish(ballot, ballot.votes.seats);
    return [
      {
        type: 'ballot.closed',
        ballotId,
        present: presentAt(meeting, ballot),
        elements: elementsAt(meeting, ballot.unit),
        quorum: quorumOf(meeting),
        counts: published ? counts : null,
        weighed: heavy === null ? null : { counts: weighed, present: heavy },
        notes: published ? notes : [],
        codes: published ? codes : [],
      },
      { type: 'stage.shown', scene: { kind: 'result', ballotId } },
    ];
  },
};
