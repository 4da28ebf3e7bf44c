import type { ballotCommands } from './ballot-forms';
import type { Context, Decisions } from './capability';
import { seatAsked } from './groups';
import { votingFor } from './helpers';
import { byId } from './lists';
import type { Ballot, Choice, Vote } from './meeting';
import { answerOf, takesNotes } from './procedures';
import { found, need } from './refusal';
import { voteOf } from './votes';

/* One vote. A thousand arrive within two seconds: nothing here walks through seats or votes. */

/** A code goes along only where the ballot knows codes, so that no vote is told from another by having one. */
const sealedOf = (
  { id, kind, receipts }: Ballot,
  seal: Context['seal'],
  choice: Choice,
  note: string,
  receipt: string | undefined,
): string =>
  seal(
    id,
    JSON.stringify([choice, note, receipts ? (receipt ?? null) : null]),
    takesNotes(kind) ? 'words' : 'choice',
  );

export const decideVoting: Decisions<Pick<typeof ballotCommands, 'vote.cast'>> = {
  'vote.cast': (meeting, { ballotId, choice, receipt, onBehalfOf, ...said }, context) => {
    const { actor, now, seal } = context;
    const ballot = found(byId(meeting.ballots, ballotId), 'ballot.closed');
    need(
      ballot.state === 'open' && (ballot.closesAt === null || now < ballot.closesAt),
      'ballot.closed',
    );
    const { voter, by } = votingFor(meeting, actor, onBehalfOf);
    const attendeeId = voter.id;
    const seatId = found(seatAsked(meeting, ballot, attendeeId), 'seat.notYours');
    // Hands were counted of those who had not voted by phone: a phone that comes now might count one twice.
    need(ballot.hands === null || voteOf(ballot.votes, seatId), 'ballot.handsCounted');
    const answer = found(answerOf(ballot.kind, choice), 'ballot.choiceUnknown');
    // Only words that an answer asks for are kept: a choice among few is sealed with room for no more.
    const note = answer.note === 'none' ? '' : said.note;
    need(answer.note !== 'required' || note !== '', 'ballot.noteRequired');
    const whose = { ...by, attendeeId, at: now };
    const vote: Vote =
      ballot.secrecy === 'open'
        ? { ...whose, secrecy: 'open', choice, note }
        : { ...whose, secrecy: 'secret', sealed: sealedOf(ballot, seal, choice, note, receipt) };
    return [{ type: 'vote.cast', ballotId, seatId, vote }];
  },
};
