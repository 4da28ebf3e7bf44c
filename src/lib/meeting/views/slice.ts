import type { Meeting } from '../meeting';
import { memo } from '../memo';

/**
 * One named part of a view: built from the listed parts of the meeting, again only when one of them changed, unless
 * the change is none that the slice shows.
 */
export type Slice<T> = {
  parts: readonly (keyof Meeting)[];
  build: (meeting: Meeting) => T;
  unaffected?: (before: Meeting, after: Meeting) => boolean;
  /** Milliseconds from one building to the next, where seeing it later does no harm. */
  everyMs?: number;
};

/**
 * The compiler holds `build` to the parts it lists, so a slice cannot go stale.
 * Audiences that share a slice share what was built of one state of the meeting.
 */
export const slice = <K extends keyof Meeting, T>(
  parts: readonly K[],
  build: (meeting: Pick<Meeting, K>) => T,
): Slice<T> => ({ parts, build: memo(build) });

export type Slices = Record<string, Slice<unknown>>;
export type ViewOf<S extends Slices> = { [K in keyof S]: S[K] extends Slice<infer T> ? T : never };

export const isStale = (
  { parts, unaffected }: Slice<unknown>,
  before: Meeting,
  after: Meeting,
): boolean =>
  parts.some((part) => before[part] !== after[part]) && unaffected?.(before, after) !== true;
