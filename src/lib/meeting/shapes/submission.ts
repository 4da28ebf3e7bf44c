import * as v from 'valibot';
import { author, credit, type Credit } from '../authors';
import { id, instant, prose, requiredProse } from '../text';

/** Pertanyaan or usul. */
export const submissionKinds = ['question', 'proposal'] as const;
/** What became of it: nothing yet, answered, noted in the minutes, made a draft recommendation. */
export const treatments = ['open', 'answered', 'noted', 'drafted'] as const;
export type Treatment = (typeof treatments)[number];

/** A question or proposal written on a phone (masukan tertulis). */
export const submission = v.object({
  id,
  kind: v.picklist(submissionKinds),
  text: requiredProse(400),
  author,
  credit,
  at: instant,
  state: v.picklist(['waiting', 'shown', 'declined']),
  treatment: v.picklist(treatments),
  /** Empty where it was answered by word of mouth, or not yet. */
  answer: prose(1200),
  /** The one that says the same and stands for both. */
  into: v.nullable(id),
});
export type Submission = v.InferOutput<typeof submission>;

export type Submissions = Readonly<{
  open: boolean;
  /** How authors may be named: as the meeting allows. */
  credits: readonly Credit[];
  all: readonly Submission[];
}>;

/** Submission → attendees who support it, each once. Apart from the texts: phones need not hear of each press. */
export type Supports = Readonly<Record<string, readonly string[]>>;
