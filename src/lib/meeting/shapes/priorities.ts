import * as v from 'valibot';
import { votingUnits } from './rules';
import { count, id, instant } from '../text';
import type { BySeat } from '../votes';

/** Each seat spreads points, or ranks its first few: the first gets all of the points, the next one less. */
export const priorityMethods = ['points', 'ranking'] as const;
export const mostOptions = 60;

/** A draft's place: more points before fewer, then more seats behind it, then its place in the list. */
export const priorityRow = v.object({ recommendationId: id, points: count, seats: count });
export type PriorityRow = v.InferOutput<typeof priorityRow>;

/** One round of penentuan prioritas. Never a vote: it decides what is discussed, not what is agreed. */
export const priorityRound = v.object({
  id,
  method: v.picklist(priorityMethods),
  /** How many points a seat spreads, or how many drafts it ranks. */
  points: v.pipe(count, v.minValue(1, 'number.invalid'), v.maxValue(20, 'number.invalid')),
  recommendationIds: v.array(id),
  unit: v.picklist(votingUnits),
  /** Seats that may take part, frozen when it opened. */
  eligible: v.array(id),
});
export type PriorityRound = v.InferOutput<typeof priorityRound>;

export type Priorities = PriorityRound &
  Readonly<{
    state: 'open' | 'closed';
    openedAt: number;
    closedAt: number | null;
    /** Seats that took part. */
    took: number;
    /** Set when it closes, first place first. */
    result: readonly PriorityRow[] | null;
    /** How many are above the line; null until the facilitator draws it. */
    cut: number | null;
  }>;

/** What one seat gave: a number for each draft asked about, in their order. */
export const priorityMarks = v.object({ attendeeId: id, at: instant, marks: v.array(count) });
export type PriorityMarks = v.InferOutput<typeof priorityMarks>;
export type MarksBySeat = BySeat<PriorityMarks>;
