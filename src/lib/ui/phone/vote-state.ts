import type { Choice } from '../../meeting/meeting';
import type { RefusalCode } from '../../meeting/refusal';
import type { Question } from '../../meeting/views/ballot-view';
import type { Me } from '../../meeting/views/me';

/* What a phone may say of its vote. "Recorded" only after the server said so. */

export type Pressed = { choice: Choice; note: string; at: number };
/** A vote on the server; `choice` is null where nobody can know it any more. */
export type Recorded = { choice: Choice | null; note: string; at: number };
export type Refused = Pressed & { code: RefusalCode };

export type VoteFacts = {
  ballot: Pick<Question, 'id' | 'unit' | 'group' | 'secrecy' | 'openedAt' | 'closesAt'>;
  isOpen: boolean;
  me: Pick<Me, 'seat' | 'seatHolder' | 'seatIsFree' | 'vote' | 'isAsked'> & {
    attendee: Pick<Me['attendee'], 'elementId' | 'joinedAt'>;
  };
  /** Pressed on this phone, not yet answered by the server. */
  pending: Pressed | null;
  /** The server's last yes and last no to this phone; an answer or a press ends an earlier no. */
  acknowledged: Recorded | null;
  refused: Refused | null;
  isLost: boolean;
  now: number;
};

/** Why somebody only watches. */
export type Watching = 'notAsked' | 'observer' | 'noVote' | 'heldBy' | 'free' | 'joinedLate';

export type VoteState =
  | { kind: 'open' }
  | { kind: 'watching'; why: Watching; refused: Refused | null }
  | { kind: 'sending'; pressed: Pressed }
  /** Only on this phone so far; it goes by itself once connected. */
  | { kind: 'kept'; pressed: Pressed; recorded: Recorded | null }
  | { kind: 'recorded'; recorded: Recorded }
  | { kind: 'refused'; refused: Refused; recorded: Recorded | null }
  /** Time has run out, the closing has not yet arrived. */
  | { kind: 'over'; recorded: Recorded | null }
  /** Closed, and the server has not yet said whether the last press came in time. */
  | { kind: 'checking'; pressed: Pressed }
  | { kind: 'late'; refused: Refused; recorded: Recorded | null }
  | { kind: 'closed'; recorded: Recorded | null; watched: boolean };

/** An answer that is not there by now is no longer "on its way". */
export const sendingForMs = 4000;

function watching({ ballot, me }: VoteFacts): Watching | null {
  if (me.isAsked) return null;
  // Of a group that this seat does not belong to; who holds no seat is told why by what follows.
  if (ballot.group !== null && me.isAsked === false) return 'notAsked';
  const { elementId, joinedAt } = me.attendee;
  if (elementId === null) return 'observer';
  if (ballot.unit === 'attendee') return joinedAt > ballot.openedAt ? 'joinedLate' : null;
  if (me.seat !== null) return null;
  if (me.seatHolder !== null) return 'heldBy';
  return me.seatIsFree ? 'free' : 'noVote';
}

/** The seat's vote: what the server shows, or its acknowledgement where that is newer or says more. */
function recordedVote({ ballot, me, acknowledged }: VoteFacts): Recorded | null {
  const shown = me.vote?.ballotId === ballot.id ? me.vote : null;
  if (!shown) return acknowledged;
  const { choice, note, at } = shown;
  const isOwn = acknowledged !== null && acknowledged.choice !== null && acknowledged.at >= at;
  return isOwn ? acknowledged : { choice, note, at };
}

/** What is left of it once the ballot is over: of a secret one only that it was given. */
function lastingVote(facts: VoteFacts): Recorded | null {
  const recorded = recordedVote(facts);
  return recorded && facts.ballot.secrecy === 'secret'
    ? { choice: null, note: '', at: recorded.at }
    : recorded;
}

function closedState(facts: VoteFacts): VoteState {
  const { pending, refused } = facts;
  const recorded = lastingVote(facts);
  if (pending) return { kind: 'checking', pressed: pending };
  if (refused) return { kind: 'late', refused, recorded };
  return watching(facts)
    ? { kind: 'closed', recorded: null, watched: true }
    : { kind: 'closed', recorded, watched: false };
}

export function voteState(facts: VoteFacts): VoteState {
  const { ballot, isOpen, pending, refused, isLost, now } = facts;
  if (!isOpen) return closedState(facts);
  const recorded = recordedVote(facts);
  if (pending) {
    const isKept = isLost || now - pending.at > sendingForMs;
    return isKept
      ? { kind: 'kept', pressed: pending, recorded }
      : { kind: 'sending', pressed: pending };
  }
  const why = watching(facts);
  if (why) return { kind: 'watching', why, refused };
  if (ballot.closesAt !== null && now >= ballot.closesAt)
    return refused ? { kind: 'late', refused, recorded } : { kind: 'over', recorded };
  if (refused) return { kind: 'refused', refused, recorded };
  return recorded ? { kind: 'recorded', recorded } : { kind: 'open' };
}

export type Marked = { choice: Choice | null; how: 'sending' | 'kept' | 'sent' };

/** The answer that stands out among the buttons. */
export function pressedIn(state: VoteState): Marked | null {
  switch (state.kind) {
    case 'sending':
    case 'kept':
      return { choice: state.pressed.choice, how: state.kind };
    case 'recorded':
    case 'refused':
    case 'over':
      return state.recorded && { choice: state.recorded.choice, how: 'sent' };
    default:
      return null;
  }
}
