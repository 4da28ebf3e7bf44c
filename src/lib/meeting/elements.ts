import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import type { AnyEvent } from './events';
import { issueLink } from './links';
import { mergeWith } from './merges';
import { isPartner } from './partners';
import { reportOf } from './reports';
import { hasResponded } from './responses';
import { byId, edit, insert, move, pick, replace, without } from './lists';
import { element, emptyReport, type Recommendation } from './meeting';
import { need } from './refusal';
import { id } from './text';
import { voteOf } from './votes';

/* Elements (unsur) of the team: who presents, who votes, in which order. */

const details = v.omit(element, ['id']);
const changes = v.partial(details);

export const elementCommands = {
  'element.add': v.object({ element: details, before: v.nullable(id) }),
  'element.change': v.object({ elementId: id, was: changes, now: changes }),
  'element.move': v.object({ elementId: id, before: v.nullable(id) }),
  'element.remove': v.object({ elementId: id }),
};

export const elementEvents = {
  'element.added': v.object({ element, before: v.nullable(id) }),
  'element.changed': v.object({ elementId: id, changes }),
  'element.moved': v.object({ elementId: id, before: v.nullable(id) }),
  'element.removed': v.object({ elementId: id }),
};

export const decideElements: Decisions<typeof elementCommands> = {
  'element.add': (meeting, { element, before }, context) => {
    need(!byId(meeting.elements, context.commandId), 'id.taken');
    need(meeting.elements.length < 200, 'meeting.tooLarge');
    const added = { id: context.commandId, ...element };
    return [
      { type: 'element.added', element: added, before },
      issueLink(context, 'presenter', added.id),
    ];
  },
  'element.change': (meeting, { elementId, was, now }) => {
    const changes = edit(pick(meeting.elements, elementId), was, now);
    return changes ? [{ type: 'element.changed', elementId, changes }] : [];
  },
  'element.move': (meeting, { elementId, before }) => {
    pick(meeting.elements, elementId);
    return [{ type: 'element.moved', elementId, before }];
  },
  'element.remove': (meeting, { elementId }, { now }) => {
    pick(meeting.elements, elementId);
    need(!meeting.attendees.some((a) => a.elementId === elementId), 'element.inUse');
    need(!meeting.ballots.some((b) => voteOf(b.votes, elementId)), 'element.inUse');
    const spoke = Object.values(meeting.progress)
      .flat()
      .some(({ by }) => by === elementId);
    need(!spoke, 'element.inUse');
    need(!meeting.followUps.some((f) => f.ownerId === elementId), 'element.inUse');
    need(!isPartner(meeting, elementId) && !hasResponded(meeting, elementId), 'element.inUse');
    const { factors } = reportOf(meeting, elementId);
    need(!factors.some((factor) => mergeWith(meeting, factor.id)), 'element.inUse');
    const refersTo = (r: Recommendation) => r.elementId === elementId || r.ownerId === elementId;
    need(!meeting.recommendations.some(refersTo), 'element.inUse');
    const links = meeting.links.filter((l) => l.elementId === elementId && l.revokedAt === null);
    return [
      ...links.map(({ id }): AnyEvent => ({ type: 'link.revoked', linkId: id, at: now })),
      { type: 'element.removed', elementId },
    ];
  },
};

export const evolveElements: Evolutions<typeof elementEvents> = {
  'element.added': (meeting, { element, before }) => ({
    ...meeting,
    elements: insert(meeting.elements, element, before),
    reports: { ...meeting.reports, [element.id]: emptyReport },
  }),
  'element.changed': (meeting, { elementId, changes }) => ({
    ...meeting,
    elements: replace(meeting.elements, elementId, (element) => ({ ...element, ...changes })),
  }),
  'element.moved': (meeting, { elementId, before }) => ({
    ...meeting,
    elements: move(meeting.elements, elementId, before),
  }),
  'element.removed': (meeting, { elementId }) => ({
    ...meeting,
    elements: without(meeting.elements, elementId),
    attachments: meeting.attachments.filter((file) => file.elementId !== elementId),
    agenda: meeting.agenda.map((item) =>
      item.elementId === elementId ? { ...item, elementId: null } : item,
    ),
  }),
};
