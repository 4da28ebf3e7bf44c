import * as v from 'valibot';
import { instant, line, requiredProse } from '../text';

/** Other words for a paragraph that flows in by itself; the link to its source stays. */
export const rewording = v.object({
  /** Which paragraph (documents/places.ts), and what it said when it was reworded. */
  place: line(120),
  original: requiredProse(12_000),
  text: requiredProse(12_000),
  at: instant,
});
export type Rewording = v.InferOutput<typeof rewording>;
