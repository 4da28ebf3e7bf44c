import type { Context } from '../capability';
import { openQuestion } from '../asking';
import { readVote } from '../ballots';
import { contributionsBy, type Contribution } from '../contributions';
import type { Score } from '../cooperation-results';
import { roleIn } from '../deputies';
import { isDrafter } from '../drafting-team';
import { speakingEnd, turnOf } from '../floor';
import { seatAsked } from '../groups';
import { byId } from '../lists';
import type { Choice, Meeting, Submission, TurnWords } from '../meeting';
import type { Partner } from '../partners';
import { attendeeOf } from '../presence';
import { readResponse } from '../responses';
import { elementHeldBy, seatHeldBy } from '../seats';
import { ownClicker, type OwnClicker } from '../stage';
import { submissionsBy, supportsOf } from '../submissions';
import { voteOf } from '../votes';
import { lastPreference } from './election-view';

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
  colleagues: { id: string; name: string; hasPhone: boolean }[];
  vote: { ballotId: string; choice: Choice | null; note: string; at: number } | null;
  /** What its seat chose in the newest election; `choice` as with `vote`. */
  election: { electionId: string; choice: number[] | null; at: number } | null;
  /** Whether this phone answers the questionnaire, for its element or for itself. */
  mayRespond: boolean;
  /** What it answered; `scores` is null once the questionnaire has closed: nobody can know them any more. */
  response: {
    questionnaireId: string;
    scores: Score[] | null;
    comment: string;
    at: number;
  } | null;
  /** The element whose main partners this phone names, and whom it named; not anonymous. */
  partnersOf: string | null;
  partners: readonly Partner[];
  /** Place in the queue of speakers, from 1. */
  queue: number | null;
  speaking: boolean;
  /** What this phone gave in the last round of priorities. */
  priorities: { id: string; marks: readonly number[]; at: number } | null;
  /** Belongs to the drafting team. */
  drafts: boolean;
  /** What the attendee speaks about, or waits to. */
  turn: TurnWords | null;
  /** When the time to speak is up; null where there is no limit, or no word. */
  speaksUntil: number | null;
  /** Between holder and deputy: which this attendee is, the other's name, and whether the vote is here now. */
  deputyship: { as: 'holder' | 'deputy'; other: string; holdsSeat: boolean } | null;
  /** Whether the open ballot or election asks this attendee; null while nothing is open. */
  isAsked: boolean | null;
  /** Whom this phone may cast for: people without one; null for who is no helper. */
  helping: { id: string; name: string; element: string }[] | null;
  /** Opinions this attendee asked to have recorded. */
  dissents: { recommendationId: string; text: string }[];
  /** The pages of the own element's presentation; null while it is not its turn. */
  clicker: OwnClicker | null;
  /** Factors this attendee added, oldest first. */
  contributions: Pick<Contribution, 'id' | 'text' | 'kind' | 'state'>[];
  /** Questions and proposals this attendee wrote, oldest first, and ids of those it supports. */
  submissions: Pick<Submission, 'id' | 'text' | 'kind' | 'state' | 'treatment' | 'answer'>[];
  supports: string[];
};

export function meOf(meeting: Meeting, attendeeId: string, unseal: Context['unseal']): Me | null {
  const attendee = attendeeOf(meeting, attendeeId);
  if (!attendee) return null;
  const { deviceHash: _, ...visible } = attendee;
  const { votingUnit } = meeting.profile;
  const asked = openQuestion(meeting);
  const seat =
    (asked && seatAsked(meeting, asked, attendeeId)) ??
    seatHeldBy(meeting, asked?.unit ?? votingUnit, attendeeId);
  const own = votingUnit === 'element' ? byId(meeting.elements, attendee.elementId) : undefined;
  const holderId = own ? meeting.seats[own.id] : undefined;
  const partnersOf = elementHeldBy(meeting, attendeeId);
  const place = meeting.floor.queue.findIndex((turn) => turn.attendeeId === attendeeId);
  const speaking = meeting.floor.speaker?.attendeeId === attendeeId;
  return {
    attendee: visible,
    seat,
    seatHolder:
      holderId && holderId !== attendeeId ? (attendeeOf(meeting, holderId)?.name ?? null) : null,
    seatIsFree: own?.votes === true && holderId === undefined,
    colleagues: seat && own ? colleagues(meeting, attendee) : [],
    vote: seat ? lastVote(meeting, seat, attendeeId, unseal) : null,
    election: seat ? lastPreference(meeting, seat, attendeeId, unseal) : null,
    mayRespond: seatHeldBy(meeting, meeting.questionnaire.unit, attendeeId) !== null,
    response: ownResponse(meeting, attendeeId, unseal),
    partnersOf,
    partners: (partnersOf && meeting.partners[partnersOf]) || [],
    queue: place < 0 ? null : place + 1,
    speaking,
    priorities: ownPriorities(meeting, attendeeId),
    drafts: isDrafter(meeting, attendeeId),
    turn: turnOf(meeting, attendeeId),
    speaksUntil: speaking ? speakingEnd(meeting) : null,
    submissions: submissionsBy(meeting, attendeeId).map(
      ({ id, text, kind, state, treatment, answer }) => ({
        id,
        text,
        kind,
        state,
        treatment,
        answer,
      }),
    ),
    supports: supportsOf(meeting, attendeeId),
    deputyship: own ? deputyshipOf(meeting, own.id, attendeeId) : null,
    isAsked: asked ? seatAsked(meeting, asked, attendeeId) !== null : null,
    helping: meeting.helpers.includes(attendeeId) ? withoutPhone(meeting) : null,
    dissents: meeting.dissents
      .filter((one) => one.attendeeId === attendeeId)
      .map(({ recommendationId, text }) => ({ recommendationId, text })),
    clicker: ownClicker(meeting, attendee.elementId),
    contributions: contributionsBy(meeting, attendeeId).map(({ id, text, kind, state }) => ({
      id,
      text,
      kind,
      state,
    })),
  };
}

function deputyshipOf(meeting: Meeting, elementId: string, attendeeId: string): Me['deputyship'] {
  const role = roleIn(meeting, elementId, attendeeId);
  if (!role) return null;
  const { otherId, ...rest } = role;
  return { ...rest, other: attendeeOf(meeting, otherId)?.name ?? '' };
}

/** What this attendee gave; a former holder's marks are not told to the next. */
function ownPriorities(meeting: Meeting, attendeeId: string): Me['priorities'] {
  const { priorities, priorityMarks } = meeting;
  const seat = priorities && seatHeldBy(meeting, priorities.unit, attendeeId);
  const given = seat ? voteOf(priorityMarks, seat) : undefined;
  return priorities && given?.attendeeId === attendeeId
    ? { id: priorities.id, marks: given.marks, at: given.at }
    : null;
}

const colleagues = (
  { attendees }: Meeting,
  { id: own, elementId }: { id: string; elementId: string | null },
) =>
  attendees
    .filter((a) => a.elementId === elementId && a.id !== own)
    .map(({ id, name, deviceHash }) => ({ id, name, hasPhone: deviceHash !== null }));

/** Who came without a phone, by element. */
const withoutPhone = ({ attendees, elements }: Meeting) =>
  attendees
    .filter(({ deviceHash, elementId }) => deviceHash === null && elementId !== null)
    .map(({ id, name, elementId }) => ({
      id,
      name,
      element: byId(elements, elementId)?.shortName ?? '',
    }));

/** What this attendee answered; a former holder of the seat keeps the own answers secret. */
function ownResponse(
  { questionnaire: { id, state, unit }, ...meeting }: Meeting,
  attendeeId: string,
  unseal: Context['unseal'],
): Me['response'] {
  const seat = seatHeldBy(meeting, unit, attendeeId);
  const response = seat === null ? undefined : voteOf(meeting.responses, seat);
  if (id === null || response?.attendeeId !== attendeeId) return null;
  const read =
    state === 'open' ? readResponse(id, response, unseal) : { scores: null, comment: '' };
  return { questionnaireId: id, ...read, at: response.at };
}

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
