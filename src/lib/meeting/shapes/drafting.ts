import * as v from 'valibot';
import type { Actor } from '../capability';
import { id, instant, prose, requiredProse } from '../text';

/** How a recommendation came to say what it says. */
export const wordingOrigins = ['written', 'changed', 'merged', 'split', 'amended'] as const;
/** One wording a recommendation has had. */
export type Wording = Readonly<{
  text: string;
  at: number;
  by: Actor;
  how: (typeof wordingOrigins)[number];
}>;
/** Recommendation → its wordings, oldest first. */
export type Wordings = Readonly<Record<string, readonly Wording[]>>;

/** Another wording that somebody proposes for a recommendation (usul perubahan). */
export const amendment = v.object({
  id,
  recommendationId: id,
  text: requiredProse(1200),
  /** Why, or the note it was made of. */
  note: prose(280),
  /** Who proposes it, where that is known: a note in a secret check has nobody's name. */
  elementId: v.nullable(id),
  /** The check whose note it was made of. */
  ballotId: v.nullable(id),
  at: instant,
  /** `tabled`: before the hall, against the wording that stands. */
  state: v.picklist(['draft', 'tabled', 'accepted', 'rejected', 'withdrawn']),
});
export type Amendment = v.InferOutput<typeof amendment>;
