import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import { byId } from './lists';
import type { Meeting } from './meeting';
import { found, need } from './refusal';
import { id, line } from './text';

/* Who speaks and who waits to. */

export const floorCommands = {
  'hand.raise': v.object({ topic: line(120) }),
  /** Participants lower their own hand; the facilitator anybody's. */
  'hand.lower': v.object({ attendeeId: v.nullable(id) }),
  'floor.give': v.object({ attendeeId: id }),
  'floor.end': v.object({}),
  'floor.move': v.object({ attendeeId: id, before: v.nullable(id) }),
};

export const floorEvents = {
  'hand.raised': v.object({ attendeeId: id, topic: line(120) }),
  'hand.lowered': v.object({ attendeeId: id }),
  'floor.given': v.object({ attendeeId: id, topic: line(120) }),
  'floor.ended': v.object({ attendeeId: id }),
  'floor.moved': v.object({ attendeeId: id, before: v.nullable(id) }),
};

const waiting = (meeting: Meeting, attendeeId: string) =>
  meeting.floor.queue.find((turn) => turn.attendeeId === attendeeId);

export const decideFloor: Decisions<typeof floorCommands> = {
  'hand.raise': (meeting, { topic }, { actor }) => {
    need(meeting.phase === 'running', 'meeting.notOpen');
    const { id: attendeeId } = found(byId(meeting.attendees, actor.id), 'attendee.unknown');
    return waiting(meeting, attendeeId) ? [] : [{ type: 'hand.raised', attendeeId, topic }];
  },
  'hand.lower': (meeting, { attendeeId }, { actor }) => {
    const whose = found(actor.role === 'participant' ? actor.id : attendeeId, 'attendee.unknown');
    return waiting(meeting, whose) ? [{ type: 'hand.lowered', attendeeId: whose }] : [];
  },
  'floor.give': (meeting, { attendeeId }) => {
    found(byId(meeting.attendees, attendeeId), 'attendee.unknown');
    const { speaker } = meeting.floor;
    return [
      ...(speaker ? [{ type: 'floor.ended' as const, attendeeId: speaker.attendeeId }] : []),
      { type: 'floor.given', attendeeId, topic: waiting(meeting, attendeeId)?.topic ?? '' },
    ];
  },
  'floor.end': (meeting) => {
    const { speaker } = meeting.floor;
    return speaker ? [{ type: 'floor.ended', attendeeId: speaker.attendeeId }] : [];
  },
  'floor.move': (meeting, { attendeeId, before }) => {
    found(waiting(meeting, attendeeId), 'item.unknown');
    return [{ type: 'floor.moved', attendeeId, before }];
  },
};

const rest = (meeting: Meeting, attendeeId: string) =>
  meeting.floor.queue.filter((turn) => turn.attendeeId !== attendeeId);

export const evolveFloor: Evolutions<typeof floorEvents> = {
  'hand.raised': (meeting, { attendeeId, topic }, { at }) => ({
    ...meeting,
    floor: { ...meeting.floor, queue: [...meeting.floor.queue, { attendeeId, topic, at }] },
  }),
  'hand.lowered': (meeting, { attendeeId }) => ({
    ...meeting,
    floor: { ...meeting.floor, queue: rest(meeting, attendeeId) },
  }),
  'floor.given': (meeting, { attendeeId, topic }, { at }) => ({
    ...meeting,
    floor: {
      ...meeting.floor,
      queue: rest(meeting, attendeeId),
      speaker: { attendeeId, topic, since: at },
    },
  }),
  'floor.ended': (meeting, _, { at }) => {
    const { speaker, spoken } = meeting.floor;
    if (!speaker) return meeting;
    const turn = {
      attendeeId: speaker.attendeeId,
      topic: speaker.topic,
      from: speaker.since,
      to: at,
    };
    return { ...meeting, floor: { ...meeting.floor, speaker: null, spoken: [...spoken, turn] } };
  },
  'floor.moved': (meeting, { attendeeId, before }) => {
    const turn = waiting(meeting, attendeeId);
    if (!turn || attendeeId === before) return meeting;
    const queue = rest(meeting, attendeeId);
    const at = queue.findIndex((other) => other.attendeeId === before);
    queue.splice(at < 0 ? queue.length : at, 0, turn);
    return { ...meeting, floor: { ...meeting.floor, queue } };
  },
};
