import type { ballotEvents } from './ballot-forms';
import type { Evolutions } from './capability';
import { replace } from './lists';
import type { Ballot, Meeting } from './meeting';
import type { EventOf } from './capability';
import { emptyVotes, withVote } from './votes';

/* What each event makes of the ballots. */

const changed = (
  meeting: Meeting,
  ballotId: string,
  change: (ballot: Ballot) => Ballot,
): Meeting => ({
  ...meeting,
  ballots: replace(meeting.ballots, ballotId, change),
});

export type VoteCast = Extract<EventOf<typeof ballotEvents>, { type: 'vote.cast' }>;

/** One copy of the meeting for many votes in one ballot, in their order. */
export const castVotes = (
  meeting: Meeting,
  ballotId: string,
  cast: readonly Pick<VoteCast, 'seatId' | 'vote'>[],
): Meeting =>
  changed(meeting, ballotId, (b) => ({
    ...b,
    votes: cast.reduce((votes, { seatId, vote }) => withVote(votes, seatId, vote), b.votes),
  }));

export const evolveBallots: Evolutions<typeof ballotEvents> = {
  'ballot.opened': (meeting, { ballot }, { at }) => {
    const opened: Ballot = {
      ...ballot,
      openedAt: at,
      closedAt: null,
      state: 'open',
      votes: emptyVotes,
      present: null,
      elements: null,
      quorumAtClose: null,
      counts: null,
      weighed: null,
      notes: [],
      hands: null,
      codes: [],
    };
    return { ...meeting, ballots: [...meeting.ballots, opened] };
  },
  'ballot.extended': (meeting, { ballotId, closesAt }) =>
    changed(meeting, ballotId, (b) => ({ ...b, closesAt })),
  'ballot.closed': (
    meeting,
    { ballotId, present, elements, quorum, counts, weighed, notes, codes },
    { at },
  ) =>
    changed(meeting, ballotId, (b) => ({
      ...b,
      state: 'closed',
      closedAt: at,
      present,
      elements,
      quorumAtClose: quorum,
      counts,
      weighed,
      notes,
      codes,
    })),
  'ballot.handsAdded': (meeting, { ballotId, hands }) =>
    changed(meeting, ballotId, (b) => ({ ...b, hands })),
  'ballot.cancelled': (meeting, { ballotId }, { at }) =>
    changed(meeting, ballotId, (b) => ({ ...b, state: 'cancelled', closedAt: at })),
  'vote.cast': (meeting, event) => castVotes(meeting, event.ballotId, [event]),
};
