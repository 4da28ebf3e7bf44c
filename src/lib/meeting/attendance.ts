import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import { byId, edit, pick, replace, setOf, without } from './lists';
import { quorum } from './counting';
import {
  attendee,
  type Attendee,
  type Meeting,
  type Quorum,
  type SeatChange,
  type VotingUnit,
} from './meeting';
import { memo } from './memo';
import { found, need } from './refusal';
import { withoutDeputy, withoutPerson } from './shapes/deputyship';
import { id, line } from './text';

/* Who is in the hall, and who of an element holds its seat (hak suara). */

const details = v.pick(attendee, ['name', 'position', 'elementId', 'organisation']);
const corrections = v.partial(v.pick(attendee, ['name', 'position']));

export const attendanceCommands = {
  /** A phone joins; the server made the token and hands its hash over. */
  'attendee.join': v.object({ ...details.entries, deviceHash: v.string() }),
  /** Somebody without a phone, entered by hand. */
  'attendee.register': details,
  'attendee.correct': v.object({ attendeeId: id, was: corrections, now: corrections }),
  'attendee.remove': v.object({ attendeeId: id }),
  /** The holder or the facilitator gives the seat to another attendee of the element. */
  'seat.handOver': v.object({ elementId: id, attendeeId: id }),
  /** An attendee takes the element's empty seat. */
  'seat.take': v.object({}),
};

export const attendanceEvents = {
  'attendee.joined': v.object({ attendee }),
  'attendee.corrected': v.object({ attendeeId: id, changes: corrections }),
  'attendee.removed': v.object({ attendeeId: id }),
  'seat.held': v.object({
    elementId: id,
    attendeeId: id,
    from: v.nullable(id),
    /** Where holder and deputy pass it between them; left out: for good. */
    as: v.optional(v.picklist(['holder', 'deputy'])),
  }),
  'seat.vacated': v.object({ elementId: id, attendeeId: id, reason: line(80) }),
};

/** Elements with the right to vote. */
export const votingElements = ({ elements }: Pick<Meeting, 'elements'>): string[] =>
  elements.filter((element) => element.votes).map((element) => element.id);

/** Ids of all seats: of elements, or of attendees who belong to one. */
export const seatsBy = (
  meeting: Pick<Meeting, 'elements'> & { attendees: readonly Pick<Attendee, 'id' | 'elementId'>[] },
  unit: VotingUnit,
): string[] =>
  unit === 'element'
    ? votingElements(meeting)
    : meeting.attendees.filter(({ elementId }) => elementId !== null).map(({ id }) => id);
export const seatsOf = (meeting: Pick<Meeting, 'elements' | 'attendees' | 'profile'>): string[] =>
  seatsBy(meeting, meeting.profile.votingUnit);

const index = memo(
  (attendees: readonly Attendee[]): ReadonlyMap<string, Attendee> =>
    new Map(attendees.map((attendee) => [attendee.id, attendee])),
);

export const attendeeOf = (
  { attendees }: Pick<Meeting, 'attendees'>,
  attendeeId: string | null,
): Attendee | undefined => index(attendees).get(attendeeId ?? '');

const representedBy = memo(
  (attendees: readonly Attendee[]): ReadonlySet<string> =>
    new Set(attendees.flatMap((attendee) => attendee.elementId ?? [])),
);

/** Ids of the elements somebody is present for. */
export const presentElements = ({ attendees }: Pick<Meeting, 'attendees'>): ReadonlySet<string> =>
  representedBy(attendees);

/** Of voting elements (domain §5.2 no. 6), or of persons: of as many as were invited, or more if more came. */
export function quorumOf(meeting: Pick<Meeting, 'elements' | 'attendees' | 'profile'>): Quorum {
  const { quorum: rule, quorumShare, quorumUnit, invited } = meeting.profile;
  if (quorumUnit === 'attendee') {
    const persons = meeting.attendees.length;
    return quorum(rule, persons, Math.max(invited, persons), 'attendee', quorumShare);
  }
  const present = presentElements(meeting);
  const entitled = votingElements(meeting);
  const here = entitled.filter((elementId) => present.has(elementId)).length;
  return quorum(rule, here, entitled.length, 'element', quorumShare);
}

/** The element whose seat this attendee holds. */
export const elementHeldBy = (
  { seats }: Pick<Meeting, 'seats'>,
  attendeeId: string,
): string | null => Object.entries(seats).find(([, holder]) => holder === attendeeId)?.[0] ?? null;

/** The seat this attendee votes for: the element's, or the own. */
export function seatHeldBy(
  meeting: Pick<Meeting, 'seats' | 'attendees'>,
  unit: VotingUnit,
  attendeeId: string,
): string | null {
  if (unit === 'element') return elementHeldBy(meeting, attendeeId);
  return attendeeOf(meeting, attendeeId)?.elementId ? attendeeId : null;
}

const presentAmong = memo((present: ReadonlySet<string>) =>
  memo(
    (eligible: readonly string[]): ReadonlySet<string> =>
      new Set(eligible.filter((seat) => present.has(seat))),
  ),
);
const idsOf = memo((attendees: readonly Attendee[]) => attendees.map(({ id }) => id));

/** Seats of `eligible` that somebody present could vote for. */
export const presentSeats = (
  meeting: Pick<Meeting, 'attendees'>,
  unit: VotingUnit,
  eligible: readonly string[],
): ReadonlySet<string> =>
  presentAmong(unit === 'element' ? presentElements(meeting) : setOf(idsOf(meeting.attendees)))(
    eligible,
  );

function arrival(
  meeting: Meeting,
  attendeeId: string,
  person: v.InferOutput<typeof details>,
  deviceHash: string | null,
  joinedAt: number,
): Attendee {
  need(!byId(meeting.attendees, attendeeId), 'id.taken');
  need(meeting.attendees.length < 10_000, 'meeting.tooLarge');
  const number = (meeting.attendees.at(-1)?.number ?? 0) + 1;
  return { id: attendeeId, number, ...person, joinedAt, deviceHash };
}

/** The first to arrive for a voting element takes its seat. */
function takesSeat(meeting: Meeting, { id: attendeeId, elementId, deviceHash }: Attendee) {
  const votes = byId(meeting.elements, elementId)?.votes === true && deviceHash !== null;
  const free = elementId !== null && meeting.seats[elementId] === undefined;
  return votes && free ? [{ type: 'seat.held' as const, elementId, attendeeId, from: null }] : [];
}

export const decideAttendance: Decisions<typeof attendanceCommands> = {
  'attendee.join': (meeting, { deviceHash, ...person }, { commandId, now }) => {
    need(meeting.phase !== 'closed', 'meeting.closed');
    if (person.elementId !== null) pick(meeting.elements, person.elementId);
    const attendee = arrival(meeting, commandId, person, deviceHash, now);
    return [{ type: 'attendee.joined', attendee }, ...takesSeat(meeting, attendee)];
  },
  'attendee.register': (meeting, person, { commandId, now }) => {
    if (person.elementId !== null) pick(meeting.elements, person.elementId);
    return [{ type: 'attendee.joined', attendee: arrival(meeting, commandId, person, null, now) }];
  },
  'attendee.correct': (meeting, { attendeeId, was, now }, { actor }) => {
    need(actor.role !== 'participant' || actor.id === attendeeId, 'role.forbidden');
    const changes = edit(found(byId(meeting.attendees, attendeeId), 'attendee.unknown'), was, now);
    return changes ? [{ type: 'attendee.corrected', attendeeId, changes }] : [];
  },
  'attendee.remove': (meeting, { attendeeId }) => {
    found(byId(meeting.attendees, attendeeId), 'attendee.unknown');
    const elementId = elementHeldBy(meeting, attendeeId);
    const speaks = meeting.floor.speaker?.attendeeId === attendeeId;
    return [
      ...(speaks ? [{ type: 'floor.ended' as const, attendeeId }] : []),
      ...(elementId
        ? [{ type: 'seat.vacated' as const, elementId, attendeeId, reason: 'removed' }]
        : []),
      { type: 'attendee.removed', attendeeId },
    ];
  },
  'seat.handOver': (meeting, { elementId, attendeeId }, { actor }) => {
    const holder = meeting.seats[elementId] ?? null;
    need(actor.role !== 'participant' || actor.id === holder, 'seat.notYours');
    // Who stands in gives it to nobody else.
    const standsIn = meeting.deputies[elementId]?.deputyId === actor.id;
    need(actor.role !== 'participant' || !standsIn, 'seat.notYours');
    need(byId(meeting.elements, elementId)?.votes, 'item.unknown');
    const next = found(byId(meeting.attendees, attendeeId), 'attendee.unknown');
    need(next.elementId === elementId, 'seat.otherElement');
    return holder === attendeeId
      ? []
      : [{ type: 'seat.held', elementId, attendeeId, from: holder }];
  },
  'seat.take': (meeting, _, { actor }) => {
    const me = found(attendeeOf(meeting, actor.id), 'attendee.unknown');
    const elementId = found(me.elementId, 'seat.otherElement');
    need(byId(meeting.elements, elementId)?.votes, 'seat.otherElement');
    need(
      meeting.seats[elementId] === undefined || meeting.seats[elementId] === me.id,
      'seat.taken',
    );
    return meeting.seats[elementId] === me.id
      ? []
      : [{ type: 'seat.held', elementId, attendeeId: me.id, from: null }];
  },
};

/** The first to hold a seat is no change; what comes after is, with names, since people may be removed. */
function withChange(
  meeting: Meeting,
  { elementId, from, to, at, as }: SeatChange,
): Meeting['seatChanges'] {
  const { seatChanges, attendees } = meeting;
  const first = from === null && !seatChanges.some((one) => one.elementId === elementId);
  const nameOf = (id: string | null) => byId(attendees, id)?.name ?? null;
  return first
    ? seatChanges
    : [...seatChanges, { elementId, from: nameOf(from), to: nameOf(to), at, as }];
}

export const evolveAttendance: Evolutions<typeof attendanceEvents> = {
  'attendee.joined': (meeting, { attendee }) => ({
    ...meeting,
    attendees: [...meeting.attendees, attendee],
  }),
  'attendee.corrected': (meeting, { attendeeId, changes }) => ({
    ...meeting,
    attendees: replace(meeting.attendees, attendeeId, (attendee) => ({ ...attendee, ...changes })),
  }),
  'attendee.removed': (meeting, { attendeeId }) => ({
    ...meeting,
    attendees: without(meeting.attendees, attendeeId),
    deputies: withoutPerson(meeting.deputies, attendeeId),
    floor: {
      ...meeting.floor,
      queue: meeting.floor.queue.filter((turn) => turn.attendeeId !== attendeeId),
    },
  }),
  'seat.held': (meeting, { elementId, attendeeId, from, as = null }, { at }) => ({
    ...meeting,
    seats: { ...meeting.seats, [elementId]: attendeeId },
    seatChanges: withChange(meeting, { elementId, from, to: attendeeId, at, as }),
    deputies: as ? meeting.deputies : withoutDeputy(meeting.deputies, elementId),
  }),
  'seat.vacated': (meeting, { elementId, attendeeId }, { at }) => {
    const { [elementId]: _, ...seats } = meeting.seats;
    const change = { elementId, from: attendeeId, to: null, at, as: null };
    const seatChanges = withChange(meeting, change);
    return { ...meeting, seats, seatChanges };
  },
};
