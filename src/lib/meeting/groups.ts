import * as v from 'valibot';
import { seatHeldBy, seatsBy } from './seats';
import type { Decisions, Evolutions } from './capability';
import { byId, edit, pick, replace, setOf, without } from './lists';
import { votingUnits, type Attendee, type Meeting, type VotingUnit } from './meeting';
import { need } from './refusal';
import { id, requiredLine } from './text';

/* Who is asked: all seats of the meeting, or a named group of them (the members of the TPPS, the drafting team). */

export const group = v.object({
  id,
  name: requiredLine(120),
  elementIds: v.pipe(v.array(id), v.maxLength(500, 'input.invalid')),
  /** Persons of the group beside the elements, for votes by person. */
  attendeeIds: v.pipe(v.array(id), v.maxLength(1000, 'input.invalid')),
});
export type Group = v.InferOutput<typeof group>;
const details = v.omit(group, ['id']);
const changes = v.partial(details);

/** By element or by person, of all or of a group; nothing said: as the meeting votes, all of them. */
export const electorate = v.object({
  unit: v.picklist(votingUnits),
  groupId: v.nullable(id),
});
export type Electorate = v.InferOutput<typeof electorate>;

export const groupCommands = {
  'group.add': v.object({ group: details }),
  'group.change': v.object({ groupId: id, was: changes, now: changes }),
  'group.remove': v.object({ groupId: id }),
};
export const groupEvents = {
  'group.added': v.object({ group }),
  'group.changed': v.object({ groupId: id, changes }),
  'group.removed': v.object({ groupId: id }),
};

export type Hall = Pick<Meeting, 'elements' | 'groups'> & {
  attendees: readonly Pick<Attendee, 'id' | 'elementId'>[];
};

/** The seats that are asked; frozen into the question when it opens. */
export function seatsIn(meeting: Hall, { unit, groupId }: Electorate): string[] {
  const all = seatsBy(meeting, unit);
  if (groupId === null) return all;
  const { elementIds, attendeeIds } = pick(meeting.groups, groupId);
  const elements = new Set(elementIds);
  if (unit === 'element') return all.filter((seat) => elements.has(seat));
  const persons = new Set(attendeeIds);
  return meeting.attendees
    .filter(
      ({ id, elementId }) => persons.has(id) || (elementId !== null && elements.has(elementId)),
    )
    .map(({ id }) => id);
}

/** The seat by which this attendee is asked: the element's it holds, or the own; null where it is not asked. */
export function seatAsked(
  meeting: Pick<Meeting, 'seats' | 'attendees'>,
  { unit, eligible }: { unit: VotingUnit; eligible: readonly string[] },
  attendeeId: string,
): string | null {
  const seat = unit === 'attendee' ? attendeeId : seatHeldBy(meeting, unit, attendeeId);
  return seat !== null && setOf(eligible).has(seat) ? seat : null;
}

export const decideGroups: Decisions<typeof groupCommands> = {
  'group.add': (meeting, { group }, { commandId }) => {
    need(!byId(meeting.groups, commandId), 'id.taken');
    need(meeting.groups.length < 30, 'meeting.tooLarge');
    return [{ type: 'group.added', group: { id: commandId, ...group } }];
  },
  'group.change': (meeting, { groupId, was, now }) => {
    const changes = edit<v.InferOutput<typeof details>>(pick(meeting.groups, groupId), was, now);
    return changes ? [{ type: 'group.changed', groupId, changes }] : [];
  },
  'group.remove': (meeting, { groupId }) => {
    pick(meeting.groups, groupId);
    return [{ type: 'group.removed', groupId }];
  },
};

export const evolveGroups: Evolutions<typeof groupEvents> = {
  'group.added': (meeting, { group }) => ({ ...meeting, groups: [...meeting.groups, group] }),
  'group.changed': (meeting, { groupId, changes }) => ({
    ...meeting,
    groups: replace(meeting.groups, groupId, (one) => ({ ...one, ...changes })),
  }),
  'group.removed': (meeting, { groupId }) => ({
    ...meeting,
    groups: without(meeting.groups, groupId),
  }),
};
