import { byId } from '../lists';
import type { Meeting, PriorityRow } from '../meeting';
import { inPages } from '../presentation';
import { prioritiesTurnout } from '../priorities';
import { slice } from './slice';

/* Penentuan prioritas: asked on phones, its progress and its result on the screen. */

const perPage = 6;

type PriorityParts = Pick<Meeting, 'priorities' | 'recommendations'>;
export type PriorityLine = PriorityRow & { place: number; text: string; isAbove: boolean };

export type PrioritiesScene = {
  kind: 'priorities';
  method: 'points' | 'ranking';
  points: number;
  options: number;
  isOpen: boolean;
  took: number;
  entitled: number;
  unit: 'element' | 'attendee';
  cut: number | null;
  lines: PriorityLine[];
  pageNumber: number;
  pages: number;
};

const textOf = ({ recommendations }: PriorityParts, id: string) =>
  byId(recommendations, id)?.text ?? '';

/** The result with its texts, first place first. */
export function priorityLines(meeting: PriorityParts): PriorityLine[] {
  const { result, cut } = meeting.priorities ?? { result: null, cut: null };
  return (result ?? []).map((row, n) => ({
    ...row,
    place: n + 1,
    text: textOf(meeting, row.recommendationId),
    isAbove: cut === null || n < cut,
  }));
}

export const priorityPages = (meeting: PriorityParts): number =>
  Math.max(1, Math.ceil(priorityLines(meeting).length / perPage));

export function prioritiesScene(meeting: PriorityParts, pageIndex: number): PrioritiesScene | null {
  const { priorities } = meeting;
  if (!priorities) return null;
  const pages = inPages(priorityLines(meeting), perPage);
  const at = Math.max(0, Math.min(pageIndex, pages.length - 1));
  const { method, points, unit, took, cut } = priorities;
  return {
    kind: 'priorities',
    method,
    points,
    unit,
    took,
    cut,
    options: priorities.recommendationIds.length,
    isOpen: priorities.state === 'open',
    entitled: priorities.eligible.length,
    lines: pages[at] ?? [],
    pageNumber: at + 1,
    pages: Math.max(1, pages.length),
  };
}

/** What phones are asked; null while it is not open. */
export const prioritiesForPhones = slice(['priorities', 'recommendations'], (meeting) => {
  const { priorities, recommendations } = meeting;
  if (priorities?.state !== 'open') return null;
  const { id, method, points, recommendationIds } = priorities;
  const options = recommendationIds.map((one) => ({
    id: one,
    number: recommendations.findIndex((r) => r.id === one) + 1,
    text: textOf(meeting, one),
  }));
  return { id, method, points, options };
});

/** For those who run the meeting. No seat's marks: nobody needs them, and totals wait until it closes. */
export const prioritiesForStaff = slice(['priorities', 'recommendations'], (meeting) => {
  const { priorities } = meeting;
  if (!priorities) return null;
  const { id, method, points, recommendationIds, unit, eligible, state, openedAt, closedAt } =
    priorities;
  const { took, cut } = priorities;
  return {
    id,
    method,
    points,
    recommendationIds,
    unit,
    entitled: eligible.length,
    state,
    openedAt,
    closedAt,
    took,
    cut,
    lines: priorityLines(meeting),
  };
});

/** How many have taken part while it is open. */
export const prioritisingSlice = slice(
  ['priorities', 'priorityMarks', 'attendees'],
  prioritiesTurnout,
);
