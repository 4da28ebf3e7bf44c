import * as v from 'valibot';
import { count, id, instant, line, requiredLine } from '../text';

/** A person on the attendance list. `organisation` is what an observer wrote. */
export const attendee = v.object({
  id,
  number: count,
  name: requiredLine(120),
  position: line(160),
  elementId: v.nullable(id),
  organisation: line(160),
  joinedAt: instant,
  /** SHA-256 of the phone's token; null for somebody entered by the secretary. */
  deviceHash: v.nullable(v.string()),
});
export type Attendee = v.InferOutput<typeof attendee>;
