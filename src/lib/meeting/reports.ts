import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import { isFactorInUse } from './factors';
import { settled, withConsequences } from './indicators';
import { byId, edit, insert, move, pick, replace, without } from './lists';
import {
  emptyReport,
  factor,
  indicator,
  point,
  presentationParts,
  type Meeting,
  type Report,
} from './meeting';
import { need } from './refusal';
import { id } from './text';

/* What an element reports: indicators, achievements, obstacles, factors. Its presenter and the secretariat write it. */

const part = { achievements: point, obstacles: point, factors: factor, indicators: indicator };
export type ReportPart = keyof typeof part;
/** Entries of one part of one element's report. */
export const reportLimit = 60;
const partName = v.picklist(['achievements', 'obstacles', 'factors', 'indicators']);

const newItem = v.variant('part', [
  v.object({ part: v.literal('achievements'), item: v.omit(point, ['id']) }),
  v.object({ part: v.literal('obstacles'), item: v.omit(point, ['id']) }),
  v.object({ part: v.literal('factors'), item: v.omit(factor, ['id']) }),
  v.object({ part: v.literal('indicators'), item: v.omit(indicator, ['id']) }),
]);
/** Fields of any part; strict objects per part would only repeat them, and `report.change` checks the part's own. */
const fields = v.partial(
  v.object({ ...v.omit(factor, ['id']).entries, ...v.omit(indicator, ['id']).entries }),
);
export type ReportFields = v.InferOutput<typeof fields>;

const order = v.array(v.picklist(presentationParts));

export const reportCommands = {
  'report.add': v.object({ elementId: id, entry: newItem, before: v.nullable(id) }),
  'report.change': v.object({
    elementId: id,
    part: partName,
    itemId: id,
    was: fields,
    now: fields,
  }),
  'report.move': v.object({ elementId: id, part: partName, itemId: id, before: v.nullable(id) }),
  'report.remove': v.object({ elementId: id, part: partName, itemId: id }),
  'report.setReady': v.object({ elementId: id, ready: v.boolean() }),
  'report.order': v.object({ elementId: id, was: order, now: order }),
};

const storedItem = v.variant('part', [
  v.object({ part: v.literal('achievements'), item: point }),
  v.object({ part: v.literal('obstacles'), item: point }),
  v.object({ part: v.literal('factors'), item: factor }),
  v.object({ part: v.literal('indicators'), item: indicator }),
]);
export const reportEvents = {
  'report.added': v.object({ elementId: id, entry: storedItem, before: v.nullable(id) }),
  'report.changed': v.object({ elementId: id, part: partName, itemId: id, changes: fields }),
  'report.moved': v.object({ elementId: id, part: partName, itemId: id, before: v.nullable(id) }),
  'report.removed': v.object({ elementId: id, part: partName, itemId: id }),
  'report.readySet': v.object({ elementId: id, ready: v.boolean() }),
  'report.ordered': v.object({ elementId: id, order }),
};

/** An element's report; empty for one that has not begun. */
export const reportOf = (meeting: Pick<Meeting, 'reports'>, elementId: string): Report =>
  meeting.reports[elementId] ?? emptyReport;

type Listed = readonly { readonly id: string }[];
const withPart = (
  meeting: Meeting,
  elementId: string,
  part: ReportPart,
  change: (items: Listed) => Listed,
): Meeting => {
  const report = reportOf(meeting, elementId);
  return {
    ...meeting,
    reports: { ...meeting.reports, [elementId]: { ...report, [part]: change(report[part]) } },
  };
};

/** What a recommendation answers, or what is merged with others, stays. */
const isLinked = (meeting: Meeting, itemId: string) =>
  isFactorInUse(meeting, itemId) || meeting.recommendations.some((r) => r.obstacleId === itemId);

/** Factors are merged and answered across elements: no two may have one id. */
const isFactorId = ({ reports, contributing }: Meeting, itemId: string) =>
  [contributing.contributions, ...Object.values(reports).map(({ factors }) => factors)].some(
    (factors) => byId<{ id: string }>(factors, itemId) !== undefined,
  );

/** A factor bears on indicators of its own element. */
function mustHave(meeting: Meeting, elementId: string, indicatorIds: readonly string[] = []) {
  const { indicators } = reportOf(meeting, elementId);
  for (const indicatorId of indicatorIds) pick(indicators, indicatorId);
}

export const decideReports: Decisions<typeof reportCommands> = {
  'report.add': (meeting, { elementId, entry, before }, { commandId }) => {
    pick(meeting.elements, elementId);
    const items: Listed = reportOf(meeting, elementId)[entry.part];
    need(!byId(items, commandId), 'id.taken');
    need(items.length < reportLimit, 'meeting.tooLarge');
    if (entry.part === 'factors') {
      need(!isFactorId(meeting, commandId), 'id.taken');
      mustHave(meeting, elementId, entry.item.indicatorIds);
    }
    const stored = v.parse(storedItem, {
      part: entry.part,
      item: { ...entry.item, id: commandId },
    });
    if (stored.part === 'indicators')
      return [
        {
          type: 'report.added',
          elementId,
          entry: { ...stored, item: settled(stored.item) },
          before,
        },
      ];
    return [{ type: 'report.added', elementId, entry: stored, before }];
  },
  'report.change': (meeting, { elementId, part: name, itemId, was, now }) => {
    pick(meeting.elements, elementId);
    need(
      Object.keys(now).every((field) => field in part[name].entries),
      'input.invalid',
    );
    const current = pick<{ id: string } & ReportFields>(reportOf(meeting, elementId)[name], itemId);
    const edited = edit<ReportFields>(current, was, now);
    if (!edited) return [];
    const changes =
      name === 'indicators'
        ? withConsequences(pick(reportOf(meeting, elementId).indicators, itemId), edited)
        : edited;
    need(v.is(part[name], { ...current, ...changes }), 'input.invalid');
    need(edited.kind === undefined || !isLinked(meeting, itemId), 'element.inUse');
    mustHave(meeting, elementId, edited.indicatorIds);
    return [{ type: 'report.changed', elementId, part: name, itemId, changes }];
  },
  'report.move': (meeting, { elementId, part, itemId, before }) => {
    pick<{ id: string }>(reportOf(meeting, elementId)[part], itemId);
    return [{ type: 'report.moved', elementId, part, itemId, before }];
  },
  'report.remove': (meeting, { elementId, part, itemId }) => {
    pick<{ id: string }>(reportOf(meeting, elementId)[part], itemId);
    need(!isLinked(meeting, itemId), 'element.inUse');
    return [{ type: 'report.removed', elementId, part, itemId }];
  },
  'report.setReady': (meeting, { elementId, ready }) => {
    pick(meeting.elements, elementId);
    return reportOf(meeting, elementId).ready === ready
      ? []
      : [{ type: 'report.readySet', elementId, ready }];
  },
  'report.order': (meeting, { elementId, was, now }) => {
    pick(meeting.elements, elementId);
    need(
      new Set(now).size === presentationParts.length && now.length === presentationParts.length,
      'input.invalid',
    );
    const changes = edit(reportOf(meeting, elementId), { order: was }, { order: now });
    return changes ? [{ type: 'report.ordered', elementId, order: now }] : [];
  },
};

export const evolveReports: Evolutions<typeof reportEvents> = {
  'report.added': (meeting, { elementId, entry, before }) =>
    withPart(meeting, elementId, entry.part, (items) =>
      insert<{ id: string }>(items, entry.item, before),
    ),
  'report.changed': (meeting, { elementId, part, itemId, changes }) =>
    withPart(meeting, elementId, part, (items) =>
      replace(items, itemId, (item) => ({ ...item, ...changes })),
    ),
  'report.moved': (meeting, { elementId, part, itemId, before }) =>
    withPart(meeting, elementId, part, (items) => move(items, itemId, before)),
  'report.removed': (meeting, { elementId, part, itemId }) =>
    withPart(meeting, elementId, part, (items) => without(items, itemId)),
  'report.readySet': (meeting, { elementId, ready }) => ({
    ...meeting,
    reports: { ...meeting.reports, [elementId]: { ...reportOf(meeting, elementId), ready } },
  }),
  'report.ordered': (meeting, { elementId, order }) => ({
    ...meeting,
    reports: { ...meeting.reports, [elementId]: { ...reportOf(meeting, elementId), order } },
  }),
};
