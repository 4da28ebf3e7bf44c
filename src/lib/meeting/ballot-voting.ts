import { attendeeOf, seatHeldBy } from './attendance';
import type { ballotCommands } from './ballot-forms';
import type { Decisions } from './capability';
import { byId, setOf } from './lists';
import type { Vote } from './meeting';
import { answerOf } from './procedures';
import { found, need } from './refusal';

/* One vote. A thousand arrive within two seconds: nothing here walks through seats or votes. */

export const decideVoting: Decisions<Pick<typeof ballotCommands, 'vote.cast'>> = {
  'vote.cast': (meeting, { ballotId, choice, note }, { actor, now, seal }) => {
    const ballot = found(byId(meeting.ballots, ballotId), 'ballot.closed');
    need(
      ballot.state === 'open' && (ballot.closesAt === null || now < ballot.closesAt),
      'ballot.closed',
    );
    const attendeeId = found(attendeeOf(meeting, actor.id), 'attendee.unknown').id;
    const seatId = found(seatHeldBy(meeting, ballot.unit, attendeeId), 'seat.notYours');
    need(setOf(ballot.eligible).has(seatId), 'seat.notYours');
    const answer = found(answerOf(ballot.kind, choice), 'ballot.choiceUnknown');
    need(answer.note !== 'required' || note !== '', 'ballot.noteRequired');
    const whose = { attendeeId, at: now };
    const vote: Vote =
      ballot.secrecy === 'open'
        ? { secrecy: 'open', ...whose, choice, note }
        : { secrecy: 'secret', ...whose, sealed: seal(ballotId, JSON.stringify([choice, note])) };
    return [{ type: 'vote.cast', ballotId, seatId, vote }];
  },
};
