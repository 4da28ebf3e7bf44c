import * as v from 'valibot';
import { count, instant, id, line, prose, requiredProse } from '../text';

/** What the chair says about a paragraph of the draft. */
export const remark = v.object({
  id,
  /** Which handing over it answers. */
  round: count,
  /** Where the paragraph stood (documents/places.ts), and how it began: it may move or change. */
  place: line(120),
  quote: line(300),
  text: requiredProse(2000),
  at: instant,
  /** When the secretary dealt with it, and what is to be said to that. */
  settledAt: v.nullable(instant),
  answer: prose(500),
});
export type Remark = v.InferOutput<typeof remark>;

export type Review = Readonly<{
  /** Counts how often the draft was handed to the chair; an answer names the one it answers. */
  round: number;
  /** While it is `asked`, the record stands still: what is approved is what was read. */
  state: 'idle' | 'asked' | 'returned' | 'approved';
  askedAt: number | null;
  /** The secretary's word to the chair. */
  message: string;
  answeredAt: number | null;
  /** The chair's word on sending it back. */
  answer: string;
  remarks: readonly Remark[];
}>;
export const blankReview: Review = {
  round: 0,
  state: 'idle',
  askedAt: null,
  message: '',
  answeredAt: null,
  answer: '',
  remarks: [],
};
