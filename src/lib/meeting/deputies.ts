import * as v from 'valibot';
import { openQuestion } from './asking';
import { attendeeOf } from './presence';
import type { Decisions, Evolutions } from './capability';
import { byId } from './lists';
import type { Meeting } from './meeting';
import { found, need } from './refusal';
import { id } from './text';
import { withoutDeputy } from './shapes/deputyship';
import { voteOf } from './votes';

/*
 * A seat's holder may have a deputy of the same element, named before it is needed. The deputy takes the seat over
 * while the holder is away, the holder takes it back; both are logged (docs/decisions/deputies.md). It stays one seat,
 * so it stays one vote.
 */

export const deputyCommands = {
  /** By the holder or by staff; null: nobody stands in any more. */
  'seat.nameDeputy': v.object({ elementId: id, attendeeId: v.nullable(id) }),
  /** The deputy takes the seat over. */
  'seat.standIn': v.object({}),
  /** The holder takes it back. */
  'seat.takeBack': v.object({}),
};

export const deputyEvents = {
  'seat.deputyNamed': v.object({ elementId: id, holderId: id, deputyId: v.nullable(id) }),
};

type Seats = Pick<Meeting, 'deputies' | 'seats'>;

/** What this attendee is in the deputyship of an element, and who the other is; null where it has none to do with it. */
export function roleIn(
  { deputies, seats }: Seats,
  elementId: string | null,
  attendeeId: string,
): { as: 'holder' | 'deputy'; otherId: string; holdsSeat: boolean } | null {
  const deputyship = elementId === null ? undefined : deputies[elementId];
  if (!deputyship || elementId === null) return null;
  const { holderId, deputyId } = deputyship;
  const holdsSeat = seats[elementId] === attendeeId;
  if (attendeeId === holderId) return { as: 'holder', otherId: deputyId, holdsSeat };
  return attendeeId === deputyId ? { as: 'deputy', otherId: holderId, holdsSeat } : null;
}

/** The seat passes between the two. @param as whose turn it becomes */
function pass(meeting: Meeting, attendeeId: string | null, as: 'holder' | 'deputy') {
  const me = found(attendeeOf(meeting, attendeeId), 'attendee.unknown');
  const elementId = found(me.elementId, 'seat.notDeputy');
  need(roleIn(meeting, elementId, me.id)?.as === as, 'seat.notDeputy');
  const from = meeting.seats[elementId] ?? null;
  return { elementId, attendeeId: me.id, from, isThere: from === me.id };
}

export const decideDeputies: Decisions<typeof deputyCommands> = {
  'seat.nameDeputy': (meeting, { elementId, attendeeId }, { actor }) => {
    const current = meeting.deputies[elementId];
    const seated = meeting.seats[elementId];
    // While the deputy sits there the holder is still the one who says who stands in.
    const holderId = current?.deputyId === seated ? current?.holderId : seated;
    need(actor.role !== 'participant' || actor.id === holderId, 'seat.notYours');
    need(byId(meeting.elements, elementId)?.votes, 'item.unknown');
    const holder = found(holderId, 'seat.empty');
    if (attendeeId === (current?.deputyId ?? null)) return [];
    need(current === undefined || current.deputyId !== seated, 'seat.deputySits');
    if (attendeeId !== null) {
      const deputy = found(attendeeOf(meeting, attendeeId), 'attendee.unknown');
      need(deputy.elementId === elementId, 'seat.otherElement');
      need(deputy.deviceHash !== null, 'seat.deputyNoPhone');
      need(attendeeId !== holder, 'seat.deputyIsHolder');
    }
    return [{ type: 'seat.deputyNamed', elementId, holderId: holder, deputyId: attendeeId }];
  },
  'seat.standIn': (meeting, _, { actor }) => {
    const { isThere, ...held } = pass(meeting, actor.id, 'deputy');
    if (isThere) return [];
    const asked = openQuestion(meeting);
    // Otherwise who stands in could change what the holder has already answered.
    need(!asked || !voteOf<unknown>(asked.votes, held.elementId), 'seat.hasVoted');
    return [{ type: 'seat.held', ...held, as: 'deputy' }];
  },
  'seat.takeBack': (meeting, _, { actor }) => {
    const { isThere, ...held } = pass(meeting, actor.id, 'holder');
    return isThere ? [] : [{ type: 'seat.held', ...held, as: 'holder' }];
  },
};

export const evolveDeputies: Evolutions<typeof deputyEvents> = {
  'seat.deputyNamed': (meeting, { elementId, holderId, deputyId }) => ({
    ...meeting,
    deputies:
      deputyId === null
        ? withoutDeputy(meeting.deputies, elementId)
        : { ...meeting.deputies, [elementId]: { holderId, deputyId } },
  }),
};
