import { usualThresholds } from '../../meeting/achievement';
import { blankIndicator } from '../../meeting/imports';

/* Version 1 → 2: indicators gained counts, last year and period; a meeting gained its thresholds. */

export type RawEvent = { type: string } & Record<string, unknown>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The event with what a meeting of that time went by. One that has the fields already keeps them. */
export function withIndicatorDetails(event: RawEvent): RawEvent {
  const { type, entry, profile } = event;
  if (type === 'meeting.created' && isRecord(profile))
    return { ...event, profile: { thresholds: usualThresholds, ...profile } };
  if (type !== 'report.added' || !isRecord(entry) || entry.part !== 'indicators') return event;
  const { item } = entry;
  return isRecord(item)
    ? { ...event, entry: { ...entry, item: { ...blankIndicator, ...item } } }
    : event;
}
