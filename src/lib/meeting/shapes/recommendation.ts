import * as v from 'valibot';
import { id, instant, line, prose, requiredProse } from '../text';
import { planEntries } from './follow-up';

/** The words of domain §5.2 no. 4. */
export const outcomes = [
  'adopted',
  'adoptedAmended',
  'notAdopted',
  'postponed',
  'returned',
] as const;
export const outcome = v.picklist(outcomes);
export type DecisionOutcome = v.InferOutput<typeof outcome>;

export const decision = v.object({
  outcome,
  /** consensus: by a check without objection or by acclamation; vote: after a formal vote; chair: otherwise. */
  by: v.picklist(['consensus', 'vote', 'chair']),
  ballotId: v.nullable(id),
  /** The wording as adopted. */
  text: requiredProse(1200),
  reason: prose(600),
  at: instant,
});
export type Decision = v.InferOutput<typeof decision>;

export const recommendation = v.object({
  id,
  text: requiredProse(1200),
  reason: prose(1200),
  /** What it answers, in short, where no obstacle is linked. */
  problem: line(300),
  elementId: v.nullable(id),
  obstacleId: v.nullable(id),
  /** The hindering factor it answers; logs from before have none. */
  factorId: v.optional(v.nullable(id), null),
  /** Written questions or proposals it came of; logs from before have none. */
  submissionIds: v.optional(v.pipe(v.array(id), v.maxLength(50)), []),
  ...planEntries,
  status: v.picklist(['draft', 'tabled', 'decided']),
  decision: v.nullable(decision),
});
export type Recommendation = v.InferOutput<typeof recommendation>;
