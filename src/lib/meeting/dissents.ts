import * as v from 'valibot';
import { attendeeOf } from './presence';
import type { Decisions, Evolutions } from './capability';
import { pick } from './lists';
import { decision, type Meeting } from './meeting';
import { found, need } from './refusal';
import { id, instant, line, requiredProse } from './text';

/* What stays on record beside a decision: opinions that differ, and confirmations that were taken back. */

/** An opinion that differs, recorded because somebody asked for it; never counted. */
export const dissent = v.object({
  id,
  recommendationId: id,
  elementId: v.nullable(id),
  /** Whose opinion, as the minutes name them. */
  name: line(160),
  /** Who gave it by phone; null where it was typed for somebody. */
  attendeeId: v.nullable(id),
  text: requiredProse(600),
  at: instant,
});
export type Dissent = v.InferOutput<typeof dissent>;

/** A confirmation that no longer holds. `undone`: by "Urungkan", without words. */
export type Revocation = Readonly<{
  recommendationId: string;
  decision: v.InferOutput<typeof decision>;
  reason: string;
  undone: boolean;
  at: number;
}>;

const text = requiredProse(600);
export const dissentCommands = {
  /** By phone, about a decision that was made; a second one replaces the first. */
  'dissent.give': v.object({ recommendationId: id, text }),
  /** Typed for somebody who asked for it. */
  'dissent.record': v.object({
    recommendationId: id,
    elementId: v.nullable(id),
    name: line(160),
    text,
  }),
  'dissent.remove': v.object({ dissentId: id }),
};
export const dissentEvents = {
  'dissent.recorded': v.object({ dissent }),
  'dissent.removed': v.object({ dissentId: id }),
};

/** Only what is decided can be dissented from, and only until the minutes are final. */
function decided(meeting: Meeting, recommendationId: string) {
  need(meeting.minutes.approvedAt === null, 'minutes.final');
  need(pick(meeting.recommendations, recommendationId).decision, 'dissent.undecided');
}

export const decideDissents: Decisions<typeof dissentCommands> = {
  'dissent.give': (meeting, { recommendationId, text }, { actor, commandId, now }) => {
    decided(meeting, recommendationId);
    const {
      id: attendeeId,
      elementId,
      name,
    } = found(attendeeOf(meeting, actor.id), 'attendee.unknown');
    need(elementId !== null, 'seat.notYours');
    const own = meeting.dissents.find(
      (one) => one.attendeeId === attendeeId && one.recommendationId === recommendationId,
    );
    const dissent = { recommendationId, elementId, name, attendeeId, text, at: now };
    return [{ type: 'dissent.recorded', dissent: { id: own?.id ?? commandId, ...dissent } }];
  },
  'dissent.record': (meeting, { recommendationId, elementId, name, text }, { commandId, now }) => {
    decided(meeting, recommendationId);
    if (elementId !== null) pick(meeting.elements, elementId);
    need(elementId !== null || name !== '', 'text.required');
    need(!meeting.dissents.some(({ id }) => id === commandId), 'id.taken');
    const dissent = { recommendationId, elementId, name, attendeeId: null, text, at: now };
    return [{ type: 'dissent.recorded', dissent: { id: commandId, ...dissent } }];
  },
  'dissent.remove': (meeting, { dissentId }) => {
    need(meeting.minutes.approvedAt === null, 'minutes.final');
    pick(meeting.dissents, dissentId);
    return [{ type: 'dissent.removed', dissentId }];
  },
};

export const evolveDissents: Evolutions<typeof dissentEvents> = {
  'dissent.recorded': (meeting, { dissent }) => ({
    ...meeting,
    dissents: [...meeting.dissents.filter(({ id }) => id !== dissent.id), dissent],
  }),
  'dissent.removed': (meeting, { dissentId }) => ({
    ...meeting,
    dissents: meeting.dissents.filter(({ id }) => id !== dissentId),
  }),
};
