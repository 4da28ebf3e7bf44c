import type { PlannedItem } from '../../../meeting/agenda';
import type { Zone } from '../../../meeting/meeting';
import { inZone, minutesOff } from '../../../meeting/zone-time';

/* The rundown as a cue list: planned and actual times, drift, what to fold away. */

export type Cue = {
  item: PlannedItem;
  number: number;
  state: 'done' | 'now' | 'next';
  /** Minute of the day at which it really began. */
  startedMinute: number | null;
  /** Minutes it began after (+) or before (−) its plan. */
  drift: number | null;
};

export function cues(items: readonly PlannedItem[], currentId: string | null, zone: Zone): Cue[] {
  return items.map((item, n) => {
    const startedMinute = item.startedAt === null ? null : inZone(item.startedAt, zone).minute;
    return {
      item,
      number: n + 1,
      state: item.id === currentId ? 'now' : item.endedAt === null ? 'next' : 'done',
      startedMinute,
      drift: startedMinute === null ? null : minutesOff(startedMinute, item.plannedStart),
    };
  });
}

const keptDone = 2;

/** Splits off the finished items at the top, but for the last two; a fold of one or two would save nothing. */
export function folded(list: readonly Cue[]): { fold: Cue[]; rest: Cue[] } {
  const firstOpen = list.findIndex((cue) => cue.state !== 'done');
  const done = firstOpen < 0 ? list.length : firstOpen;
  const at = done - keptDone;
  return at < 3 ? { fold: [], rest: [...list] } : { fold: list.slice(0, at), rest: list.slice(at) };
}

/**
 * Minutes the next item will begin after its plan, if what runs keeps to its own length; "geser semua" by as much
 * makes plan and day meet again. Null when nothing is left to shift.
 */
export function lateness(
  items: readonly PlannedItem[],
  currentId: string | null,
  now: number,
  zone: Zone,
): number | null {
  const at = items.findIndex((item) => item.id === currentId);
  const upcoming = items.slice(at + 1).find((item) => item.startedAt === null);
  if (!upcoming) return null;
  const current = items[at];
  const due = current?.startedAt
    ? current.startedAt + (current.minutes + current.extraMinutes) * 60_000
    : now;
  return minutesOff(inZone(Math.max(now, due), zone).minute, upcoming.plannedStart);
}
