import * as v from 'valibot';
import { attendeeOf } from './presence';
import type { Actor, Decisions, Evolutions } from './capability';
import type { Attendee, Meeting } from './meeting';
import { found, need } from './refusal';
import { id } from './text';

/*
 * A helper (petugas bantu) casts with the own phone for people without one, person by person. It is an attendee with a
 * name, not a link without one: each such vote says in the log who cast it for whom (docs/decisions/helpers.md).
 */

export const helperCommands = {
  'helper.name': v.object({ attendeeId: id }),
  'helper.dismiss': v.object({ attendeeId: id }),
};
export const helperEvents = {
  'helper.named': v.object({ attendeeId: id }),
  'helper.dismissed': v.object({ attendeeId: id }),
};

type Voting = {
  voter: Attendee;
  /** Who cast it for somebody without a phone. */
  by: { helperId?: string };
};

/** Whose vote this is: the sender's own, or of somebody without a phone whom the sender helps. */
export function votingFor(
  meeting: Pick<Meeting, 'attendees' | 'helpers'>,
  actor: Actor,
  onBehalfOf: string | undefined,
): Voting {
  const sender = found(attendeeOf(meeting, actor.id), 'attendee.unknown');
  if (onBehalfOf === undefined) return { voter: sender, by: {} };
  need(meeting.helpers.includes(sender.id), 'helper.notNamed');
  const voter = found(attendeeOf(meeting, onBehalfOf), 'attendee.unknown');
  need(voter.deviceHash === null, 'helper.hasPhone');
  return { voter, by: { helperId: sender.id } };
}

export const decideHelpers: Decisions<typeof helperCommands> = {
  'helper.name': (meeting, { attendeeId }) => {
    const { deviceHash } = found(attendeeOf(meeting, attendeeId), 'attendee.unknown');
    need(deviceHash !== null, 'helper.noPhone');
    return meeting.helpers.includes(attendeeId) ? [] : [{ type: 'helper.named', attendeeId }];
  },
  'helper.dismiss': (meeting, { attendeeId }) =>
    meeting.helpers.includes(attendeeId) ? [{ type: 'helper.dismissed', attendeeId }] : [],
};

export const evolveHelpers: Evolutions<typeof helperEvents> = {
  'helper.named': (meeting, { attendeeId }) => ({
    ...meeting,
    helpers: [...meeting.helpers, attendeeId],
  }),
  'helper.dismissed': (meeting, { attendeeId }) => ({
    ...meeting,
    helpers: meeting.helpers.filter((id) => id !== attendeeId),
  }),
};
