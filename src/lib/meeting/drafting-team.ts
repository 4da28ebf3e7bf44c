import * as v from 'valibot';
import { attendeeOf } from './presence';
import type { Actor, Decisions, Evolutions } from './capability';
import type { Meeting } from './meeting';
import { found, need } from './refusal';
import { id } from './text';

/* The drafting team (tim perumus): facilitator and secretary belong to it, attendees are named. */

const mostMembers = 15;

export const draftingTeamCommands = {
  /** Takes an attendee into the team, or out of it. */
  'drafting.name': v.object({ attendeeId: id, on: v.boolean() }),
};
export const draftingTeamEvents = {
  'drafting.named': v.object({ attendeeId: id, on: v.boolean() }),
};

export const isDrafter = (
  { draftingTeam }: Pick<Meeting, 'draftingTeam'>,
  attendeeId: string | null,
): boolean => attendeeId !== null && draftingTeam.includes(attendeeId);

/** A participant writes recommendations as a member of the team only. */
export function needDrafter(meeting: Pick<Meeting, 'draftingTeam'>, actor: Actor): void {
  need(actor.role !== 'participant' || isDrafter(meeting, actor.id), 'drafting.notYours');
}

export const decideDraftingTeam: Decisions<typeof draftingTeamCommands> = {
  'drafting.name': (meeting, { attendeeId, on }) => {
    if (on) found(attendeeOf(meeting, attendeeId), 'attendee.unknown');
    need(!on || meeting.draftingTeam.length < mostMembers, 'meeting.tooLarge');
    return meeting.draftingTeam.includes(attendeeId) === on
      ? []
      : [{ type: 'drafting.named', attendeeId, on }];
  },
};

export const evolveDraftingTeam: Evolutions<typeof draftingTeamEvents> = {
  'drafting.named': (meeting, { attendeeId, on }) => {
    const others = meeting.draftingTeam.filter((one) => one !== attendeeId);
    return { ...meeting, draftingTeam: on ? [...others, attendeeId] : others };
  },
};
