import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import { byId, edit, insert, move, pick, replace, without } from './lists';
import { followUp, type FollowUp, type Meeting } from './meeting';
import { need } from './refusal';
import { id } from './text';

/* Follow-ups (RTL): what is done about an adopted recommendation, by whom, until when. */

const details = v.omit(followUp, ['id']);
const changes = v.partial(details);

export const followUpCommands = {
  'followUp.add': v.object({ followUp: details, before: v.nullable(id) }),
  'followUp.change': v.object({ followUpId: id, was: changes, now: changes }),
  'followUp.move': v.object({ followUpId: id, before: v.nullable(id) }),
  'followUp.remove': v.object({ followUpId: id }),
};

export const followUpEvents = {
  'followUp.added': v.object({ followUp, before: v.nullable(id) }),
  'followUp.changed': v.object({ followUpId: id, changes }),
  'followUp.moved': v.object({ followUpId: id, before: v.nullable(id) }),
  'followUp.removed': v.object({ followUpId: id }),
};

/** What a complete row lacks: every row of the matrix has an action, an owner and a date. */
export const missingIn = ({
  action,
  ownerId,
  due,
  dueNote,
}: FollowUp): ('action' | 'owner' | 'due')[] => [
  ...(action ? [] : ['action' as const]),
  ...(ownerId ? [] : ['owner' as const]),
  ...(due || dueNote ? [] : ['due' as const]),
];

function mustExist(meeting: Meeting, { ownerId, recommendationId }: Partial<FollowUp>) {
  if (ownerId) pick(meeting.elements, ownerId);
  if (recommendationId) pick(meeting.recommendations, recommendationId);
}

export const decideFollowUps: Decisions<typeof followUpCommands> = {
  'followUp.add': (meeting, { followUp: details, before }, { commandId }) => {
    need(!byId(meeting.followUps, commandId), 'id.taken');
    need(meeting.followUps.length < 500, 'meeting.tooLarge');
    mustExist(meeting, details);
    return [{ type: 'followUp.added', followUp: { id: commandId, ...details }, before }];
  },
  'followUp.change': (meeting, { followUpId, was, now }) => {
    const changes = edit(pick(meeting.followUps, followUpId), was, now);
    if (!changes) return [];
    mustExist(meeting, changes);
    return [{ type: 'followUp.changed', followUpId, changes }];
  },
  'followUp.move': (meeting, { followUpId, before }) => {
    pick(meeting.followUps, followUpId);
    return [{ type: 'followUp.moved', followUpId, before }];
  },
  'followUp.remove': (meeting, { followUpId }) => {
    pick(meeting.followUps, followUpId);
    return [{ type: 'followUp.removed', followUpId }];
  },
};

export const evolveFollowUps: Evolutions<typeof followUpEvents> = {
  'followUp.added': (meeting, { followUp, before }) => ({
    ...meeting,
    followUps: insert(meeting.followUps, followUp, before),
  }),
  'followUp.changed': (meeting, { followUpId, changes }) => ({
    ...meeting,
    followUps: replace(meeting.followUps, followUpId, (followUp) => ({ ...followUp, ...changes })),
  }),
  'followUp.moved': (meeting, { followUpId, before }) => ({
    ...meeting,
    followUps: move(meeting.followUps, followUpId, before),
  }),
  'followUp.removed': (meeting, { followUpId }) => ({
    ...meeting,
    followUps: without(meeting.followUps, followUpId),
  }),
};
