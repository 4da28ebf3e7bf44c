import * as v from 'valibot';
import { count } from '../text';

/** A file of a final version, by its name, with the SHA-256 of its bytes. */
export const keptPaper = v.object({
  name: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]{1,200}$/, 'input.invalid')),
  bytes: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'input.invalid')),
});
export type KeptPaper = v.InferOutput<typeof keptPaper>;

/** The minutes as they were final once. */
export type FinalVersion = {
  version: number;
  approvedAt: number;
  /** Who pressed: the chair on the own link, or the office, which records what was said on paper. */
  by: 'chair' | 'office';
  /** The approval's place in the log: the meeting up to there is what was approved. */
  seq: number;
  reopenedAt: number | null;
  /** Why it was reopened. */
  reason: string;
  /** Hash of the approval in the log, printed on the papers; empty until they are stored. */
  log: string;
  /** Empty until they are stored. */
  papers: readonly KeptPaper[];
};
