import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import { byId } from './lists';
import type { Attendee, Meeting, SeatChange, VotingUnit } from './meeting';
import { attendeeOf, votingElements } from './presence';
import { found, need } from './refusal';
import { withoutDeputy } from './shapes/deputyship';
import { id, line } from './text';

/* Rights to vote (hak suara): whose they are, and who of an element holds its own. */

export const seatCommands = {
  /** The holder or the facilitator gives the seat to another attendee of the element. */
  'seat.handOver': v.object({ elementId: id, attendeeId: id }),
  /** An attendee takes the element's empty seat. */
  'seat.take': v.object({}),
};

export const seatEvents = {
  'seat.held': v.object({
    elementId: id,
    attendeeId: id,
    from: v.nullable(id),
    /** Where holder and deputy pass it between them; left out: for good. */
    as: v.optional(v.picklist(['holder', 'deputy'])),
  }),
  'seat.vacated': v.object({ elementId: id, attendeeId: id, reason: line(80) }),
};

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

export const decideSeats: Decisions<typeof seatCommands> = {
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

export const evolveSeats: Evolutions<typeof seatEvents> = {
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
