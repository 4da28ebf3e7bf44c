import * as v from 'valibot';
import { nextRank } from './awards';
import { needQuiet } from './asking';
import type { Decisions, Evolutions } from './capability';
import type { AnyEvent } from './events';
import { byId, edit, insert, move, pick, replace, without } from './lists';
import { agendaItem, type AgendaItem, type Meeting, type Scene } from './meeting';
import { found, need } from './refusal';
import { id } from './text';
import { inZone, minutesOff } from './zone-time';

/* The rundown: planned and actual times, and what is on now. */

const details = v.pick(agendaItem, ['title', 'kind', 'minutes', 'elementId', 'responsible']);
const changes = v.partial(details);
const minutes = v.pipe(v.number(), v.integer(), v.minValue(-240), v.maxValue(240));

export const agendaCommands = {
  'agenda.add': v.object({ item: details, before: v.nullable(id) }),
  'agenda.change': v.object({ itemId: id, was: changes, now: changes }),
  'agenda.move': v.object({ itemId: id, before: v.nullable(id) }),
  'agenda.remove': v.object({ itemId: id }),
  /** One presentation for every presenting element that has none yet. */
  'agenda.addPresentations': v.object({
    minutes: agendaItem.entries.minutes,
    before: v.nullable(id),
  }),
  /** "Geser semua": everything not yet begun moves by so many minutes. */
  'agenda.shift': v.object({ minutes }),
  /** Ends what runs and begins this item; the first one opens the meeting. */
  'agenda.start': v.object({ itemId: id }),
  'agenda.finish': v.object({}),
  'agenda.extend': v.object({ minutes }),
};

export const agendaEvents = {
  'agenda.added': v.object({ item: agendaItem, before: v.nullable(id) }),
  'agenda.changed': v.object({ itemId: id, changes }),
  'agenda.moved': v.object({ itemId: id, before: v.nullable(id) }),
  'agenda.removed': v.object({ itemId: id }),
  'agenda.shifted': v.object({ itemId: id, minutes }),
  'agenda.started': v.object({ itemId: id }),
  'agenda.finished': v.object({ itemId: id }),
  'agenda.extended': v.object({ itemId: id, minutes }),
};

/** The item that is on now. */
export const currentItem = (meeting: Pick<Meeting, 'agenda'>): AgendaItem | undefined =>
  meeting.agenda.find((item) => item.startedAt !== null && item.endedAt === null);

/** The first item not yet begun after the current one, or after the one that ended last, or from the top. */
export function upcomingItem(meeting: Pick<Meeting, 'agenda'>): AgendaItem | undefined {
  const latest = Math.max(...meeting.agenda.map(({ endedAt }) => endedAt ?? 0));
  const last = currentItem(meeting) ?? meeting.agenda.find(({ endedAt }) => endedAt === latest);
  const at = last ? meeting.agenda.indexOf(last) : -1;
  return meeting.agenda.slice(at + 1).find((item) => item.startedAt === null);
}

/** Presentations that are on or still to come before this element's own; null when it has none to come. */
export function presentationsBefore(
  { agenda }: Pick<Meeting, 'agenda'>,
  elementId: string,
): number | null {
  const coming = agenda.filter(
    ({ kind, startedAt, endedAt }) =>
      kind === 'presentation' && (startedAt === null || endedAt === null),
  );
  const at = coming.findIndex((item) => item.elementId === elementId && item.startedAt === null);
  return at < 0 ? null : at;
}

export type PlannedItem = AgendaItem & { plannedStart: number; plannedEnd: number };

/** Planned times in minutes after midnight of the meeting's zone: each item follows the one before, plus its gap. */
export function planned(meeting: Pick<Meeting, 'agenda' | 'profile'>): PlannedItem[] {
  const [hours = 0, minutes = 0] = meeting.profile.startsAt.split(':').map(Number);
  let at = hours * 60 + minutes;
  return meeting.agenda.map((item) => {
    const plannedStart = at + item.gapMinutes;
    at = plannedStart + item.minutes;
    return { ...item, plannedStart, plannedEnd: at };
  });
}

/** Minutes that what runs, or ran last, began after (+) or before (−) its plan; 0 before the meeting. */
export function delayMinutes(meeting: Pick<Meeting, 'agenda' | 'profile'>): number {
  const begun = planned(meeting).filter(({ startedAt }) => startedAt !== null);
  const last = begun.sort((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0)).at(-1);
  if (!last?.startedAt) return 0;
  return minutesOff(inZone(last.startedAt, meeting.profile.zone).minute, last.plannedStart);
}

/** What the hall should see when an item begins. */
function opening(
  { awards, predecessor }: Pick<Meeting, 'awards' | 'predecessor'>,
  item: AgendaItem,
  now: number,
): Scene {
  if (item.kind === 'presentation' && item.elementId)
    return { kind: 'presentation', elementId: item.elementId, page: 0 };
  if (item.kind === 'break')
    return { kind: 'notice', text: item.title, until: now + item.minutes * 60_000 };
  if (item.kind === 'indicators') return { kind: 'board', sort: 'order', page: 0 };
  if (item.kind === 'followUps') return { kind: 'followUps', page: 0 };
  if (item.kind === 'predecessor' && predecessor) return { kind: 'predecessor', page: 0 };
  if (item.kind === 'strategy') return { kind: 'strategy', page: 0 };
  if (item.kind === 'factors') return { kind: 'factors', page: 0 };
  if (item.kind === 'cooperation') return { kind: 'cooperation', page: 0 };
  const award = awards.find((one) => nextRank(one) !== null) ?? awards[0];
  if (item.kind === 'awards' && award) return { kind: 'award', awardId: award.id };
  return { kind: 'agenda' };
}

const fresh = { gapMinutes: 0, startedAt: null, endedAt: null, extraMinutes: 0 };

export const decideAgenda: Decisions<typeof agendaCommands> = {
  'agenda.add': (meeting, { item, before }, { commandId }) => {
    need(!byId(meeting.agenda, commandId), 'id.taken');
    need(meeting.agenda.length < 200, 'meeting.tooLarge');
    if (item.elementId !== null) pick(meeting.elements, item.elementId);
    return [{ type: 'agenda.added', item: { id: commandId, ...item, ...fresh }, before }];
  },
  'agenda.change': (meeting, { itemId, was, now }) => {
    if (now.elementId) pick(meeting.elements, now.elementId);
    const changes = edit(pick(meeting.agenda, itemId), was, now);
    return changes ? [{ type: 'agenda.changed', itemId, changes }] : [];
  },
  'agenda.move': (meeting, { itemId, before }) => {
    pick(meeting.agenda, itemId);
    return [{ type: 'agenda.moved', itemId, before }];
  },
  'agenda.remove': (meeting, { itemId }) => {
    need(pick(meeting.agenda, itemId).startedAt === null, 'element.inUse');
    return [{ type: 'agenda.removed', itemId }];
  },
  'agenda.addPresentations': (meeting, { minutes, before }, { commandId }) => {
    const listed = new Set(
      meeting.agenda.flatMap((item) => (item.kind === 'presentation' ? item.elementId : [])),
    );
    const missing = meeting.elements.filter(
      (element) => element.presents && !listed.has(element.id),
    );
    return missing.map((element, n): AnyEvent => ({
      type: 'agenda.added',
      item: presentation(`${commandId}-${n}`.slice(-40), element, minutes),
      before,
    }));
  },
  'agenda.shift': (meeting, { minutes }) => {
    const next = found(upcomingItem(meeting), 'item.unknown');
    return minutes === 0 ? [] : [{ type: 'agenda.shifted', itemId: next.id, minutes }];
  },
  'agenda.start': (meeting, { itemId }, { now }) => {
    need(meeting.phase !== 'closed', 'meeting.closed');
    needQuiet(meeting);
    const item = pick(meeting.agenda, itemId);
    const current = currentItem(meeting);
    if (current?.id === itemId) return [];
    return [
      ...(meeting.phase === 'preparing' ? [{ type: 'meeting.opened' as const }] : []),
      ...(current ? [{ type: 'agenda.finished' as const, itemId: current.id }] : []),
      { type: 'agenda.started', itemId },
      { type: 'stage.shown', scene: opening(meeting, item, now) },
    ];
  },
  'agenda.finish': (meeting) => {
    const current = found(currentItem(meeting), 'agenda.notRunning');
    return [
      { type: 'agenda.finished', itemId: current.id },
      { type: 'stage.shown', scene: { kind: 'agenda' } },
    ];
  },
  'agenda.extend': (meeting, { minutes }) => {
    const current = found(currentItem(meeting), 'agenda.notRunning');
    return [{ type: 'agenda.extended', itemId: current.id, minutes }];
  },
};

/** A cue for one element's presentation. */
export const presentation = (
  id: string,
  element: { id: string; shortName: string },
  minutes: number,
): AgendaItem => ({
  id,
  title: `Paparan ${element.shortName}`,
  kind: 'presentation',
  minutes,
  elementId: element.id,
  responsible: element.shortName,
  ...fresh,
});

const changed = (
  meeting: Meeting,
  itemId: string,
  change: (item: AgendaItem) => AgendaItem,
): Meeting => ({
  ...meeting,
  agenda: replace(meeting.agenda, itemId, change),
});

export const evolveAgenda: Evolutions<typeof agendaEvents> = {
  'agenda.added': (meeting, { item, before }) => ({
    ...meeting,
    agenda: insert(meeting.agenda, item, before),
  }),
  'agenda.changed': (meeting, { itemId, changes }) =>
    changed(meeting, itemId, (item) => ({ ...item, ...changes })),
  'agenda.moved': (meeting, { itemId, before }) => ({
    ...meeting,
    agenda: move(meeting.agenda, itemId, before),
  }),
  'agenda.removed': (meeting, { itemId }) => ({
    ...meeting,
    agenda: without(meeting.agenda, itemId),
  }),
  'agenda.shifted': (meeting, { itemId, minutes }) =>
    changed(meeting, itemId, (item) => ({ ...item, gapMinutes: item.gapMinutes + minutes })),
  'agenda.started': (meeting, { itemId }, { at }) =>
    changed(meeting, itemId, (item) => ({
      ...item,
      startedAt: at,
      endedAt: null,
      extraMinutes: 0,
    })),
  'agenda.finished': (meeting, { itemId }, { at }) =>
    changed(meeting, itemId, (item) => ({ ...item, endedAt: at })),
  'agenda.extended': (meeting, { itemId, minutes }) =>
    changed(meeting, itemId, (item) => ({ ...item, extraMinutes: item.extraMinutes + minutes })),
};
