import { attendeeOf, seatHeldBy } from '../attendance';
import type { AnnouncedAward } from '../awards';
import { openBallot, readVote } from '../ballots';
import type { Context } from '../capability';
import { contributionsBy, type Contribution, type Credit } from '../contributions';
import { byId } from '../lists';
import type { Choice, Meeting } from '../meeting';
import { shownScene } from '../stage';
import { voteOf } from '../votes';
import { question, type Outcome } from './ballot-view';
import { agendaSlice, elementsSlice, meetingSlice, presenceSlice } from './common';
import { sceneParts, sceneView, type Clock, type SceneView } from './scene-view';
import { slice } from './slice';

/* What a phone shows: little, and nothing per vote. */

export type Now =
  | { kind: 'lobby' | 'agenda' | 'floor' | 'followUps' | 'close' | 'blank' | 'ballot' }
  | { kind: 'factors' }
  | ({ kind: 'award' } & AnnouncedAward)
  | { kind: 'presentation'; name: string; clock: Clock | null }
  | { kind: 'recommendation'; number: number; total: number; text: string; problem: string }
  | { kind: 'result'; outcome: Outcome }
  | { kind: 'notice'; text: string; until: number | null };

/** The projector's scene, in short. */
function now(scene: SceneView): Now {
  switch (scene.kind) {
    case 'presentation':
      return { kind: 'presentation', name: scene.element.name, clock: scene.clock };
    case 'recommendation': {
      const { kind, number, total, text, problem } = scene;
      return { kind, number, total, text, problem };
    }
    case 'board':
    case 'indicator':
      // Too much for a phone: it says where the meeting is instead.
      return { kind: 'agenda' };
    case 'predecessor':
    case 'strategy':
    case 'factors':
      return { kind: scene.kind === 'factors' ? 'factors' : 'agenda' };
    case 'result':
    case 'award':
    case 'notice':
      return scene;
    default:
      return { kind: scene.kind };
  }
}

export const participantSlices = {
  meeting: meetingSlice,
  agenda: agendaSlice,
  elements: elementsSlice,
  presence: presenceSlice,
  now: slice(sceneParts, (meeting): Now =>
    meeting.stage.blank ? { kind: 'blank' } : now(sceneView(meeting, shownScene(meeting))),
  ),
  /** Whether factors may be added, and how their authors will be named; null while they may not. */
  contributing: slice(['contributing', 'phase'], ({ contributing, phase }): Credit | null =>
    contributing.open && phase === 'running' ? contributing.credit : null,
  ),
  ballot: slice(['ballots', 'recommendations'], (meeting) => {
    const ballot = openBallot(meeting);
    return ballot ? question(meeting, ballot) : null;
  }),
};

/** What concerns one attendee alone. `choice` is null in a secret ballot that has closed: nobody can know it any more. */
export type Me = {
  attendee: {
    id: string;
    number: number;
    name: string;
    position: string;
    elementId: string | null;
    organisation: string;
    joinedAt: number;
  };
  /** The element whose vote this phone casts. */
  seat: string | null;
  /** Who holds the own element's seat, when it is somebody else; null while it is free or there is none. */
  seatHolder: string | null;
  seatIsFree: boolean;
  /** To whom the seat can be handed over; empty for those who do not hold it. */
  colleagues: { id: string; name: string }[];
  vote: { ballotId: string; choice: Choice | null; note: string; at: number } | null;
  /** Place in the queue of speakers, from 1. */
  queue: number | null;
  speaking: boolean;
  /** Factors this attendee added, oldest first. */
  contributions: Pick<Contribution, 'id' | 'text' | 'kind' | 'state'>[];
};

export function meOf(meeting: Meeting, attendeeId: string, unseal: Context['unseal']): Me | null {
  const attendee = attendeeOf(meeting, attendeeId);
  if (!attendee) return null;
  const { deviceHash: _, ...visible } = attendee;
  const { votingUnit } = meeting.profile;
  const seat = seatHeldBy(meeting, votingUnit, attendeeId);
  const own = votingUnit === 'element' ? byId(meeting.elements, attendee.elementId) : undefined;
  const holderId = own ? meeting.seats[own.id] : undefined;
  const place = meeting.floor.queue.findIndex((turn) => turn.attendeeId === attendeeId);
  return {
    attendee: visible,
    seat,
    seatHolder:
      holderId && holderId !== attendeeId ? (attendeeOf(meeting, holderId)?.name ?? null) : null,
    seatIsFree: own?.votes === true && holderId === undefined,
    colleagues: seat && own ? colleagues(meeting, attendee) : [],
    vote: seat ? lastVote(meeting, seat, attendeeId, unseal) : null,
    queue: place < 0 ? null : place + 1,
    speaking: meeting.floor.speaker?.attendeeId === attendeeId,
    contributions: contributionsBy(meeting, attendeeId).map(({ id, text, kind, state }) => ({
      id,
      text,
      kind,
      state,
    })),
  };
}

const colleagues = (
  { attendees }: Meeting,
  { id: own, elementId }: { id: string; elementId: string | null },
) =>
  attendees
    .filter((a) => a.elementId === elementId && a.id !== own)
    .map(({ id, name }) => ({ id, name }));

/** The seat's vote in the newest ballot. */
function lastVote(
  meeting: Meeting,
  seat: string,
  attendeeId: string,
  unseal: Context['unseal'],
): Me['vote'] {
  const ballot = meeting.ballots.at(-1);
  const vote = ballot && voteOf(ballot.votes, seat);
  if (!ballot || !vote) return null;
  // A seat may have changed hands: how the former holder voted stays that person's secret.
  const own = vote.attendeeId === attendeeId;
  const readable = vote.secrecy === 'open' || (own && ballot.state === 'open');
  const { choice, note } = readable
    ? readVote(ballot.id, vote, unseal)
    : { choice: null, note: '' };
  return { ballotId: ballot.id, choice, note, at: vote.at };
}
