import * as v from 'valibot';
import { date, id, line, requiredProse } from '../text';
import { followUpStatuses, planEntries } from './follow-up';

/** Where a follow-up stood at the end of a meeting, or was reported to stand on a day between two. */
export const pastStanding = v.object({
  meeting: v.object({ code: line(20), title: line(200), date }),
  date,
  status: v.picklist(followUpStatuses),
  note: line(300),
});
export type PastStanding = v.InferOutput<typeof pastStanding>;

export const predecessorEntryLimit = 500;
const { ownerId: _, ...pastPlan } = planEntries;
/** A follow-up of the meeting before: a copy, so that it outlives that meeting. */
export const predecessorEntry = v.object({
  id,
  ...pastPlan,
  /** Short name of the element. */
  owner: line(40),
  /** The recommendation it carried out, as adopted. */
  recommendation: line(1200),
  status: v.picklist(followUpStatuses),
  note: line(300),
  /** Oldest first; the last is the meeting before this one. */
  history: v.pipe(v.array(pastStanding), v.maxLength(60, 'meeting.tooLarge')),
});
export type PredecessorEntry = v.InferOutput<typeof predecessorEntry>;

/** What becomes of an unfinished follow-up of the meeting before. */
export const settlement = v.variant('kind', [
  v.object({ kind: v.literal('carried'), followUpId: id }),
  v.object({ kind: v.literal('closed'), reason: requiredProse(300) }),
  v.object({ kind: v.literal('replaced'), by: id }),
]);
export type Settlement = v.InferOutput<typeof settlement>;

export const predecessor = v.object({
  code: line(20),
  title: line(200),
  date,
  followUps: v.pipe(
    v.array(predecessorEntry),
    v.maxLength(predecessorEntryLimit, 'meeting.tooLarge'),
  ),
  /** By the entry's id. */
  settled: v.record(v.string(), settlement),
});
export type Predecessor = v.InferOutput<typeof predecessor>;
