import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import { byId, edit, pick, replace, without } from './lists';
import { attendee, type Attendee, type Meeting } from './meeting';
import { found, need } from './refusal';
import { elementHeldBy } from './seats';
import { withoutPerson } from './shapes/deputyship';
import { id } from './text';

/* Who comes, and who is struck off the list again. */

const details = v.pick(attendee, ['name', 'position', 'elementId', 'organisation']);
const corrections = v.partial(v.pick(attendee, ['name', 'position']));

export const attendanceCommands = {
  /** A phone joins; the server made the token and hands its hash over. */
  'attendee.join': v.object({ ...details.entries, deviceHash: v.string() }),
  /** Somebody without a phone, entered by hand. */
  'attendee.register': details,
  'attendee.correct': v.object({ attendeeId: id, was: corrections, now: corrections }),
  'attendee.remove': v.object({ attendeeId: id }),
};

export const attendanceEvents = {
  'attendee.joined': v.object({ attendee }),
  'attendee.corrected': v.object({ attendeeId: id, changes: corrections }),
  'attendee.removed': v.object({ attendeeId: id }),
};

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
};

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
};
