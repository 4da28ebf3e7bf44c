import * as v from 'valibot';
import type { Entry } from './chain';

const joined = v.object({
  attendee: v.object({ id: v.string(), elementId: v.nullable(v.string()) }),
});
const removed = v.object({ attendeeId: v.string() });

/** Who is on the attendance list at the end of the log: people, and the elements they came for. */
export function attendanceOf(entries: readonly Entry[]): { people: number; elements: number } {
  const here = new Map<string, string | null>();
  for (const { event } of entries) {
    if (event.type === 'attendee.joined') {
      const { attendee } = v.parse(joined, event);
      here.set(attendee.id, attendee.elementId);
    } else if (event.type === 'attendee.removed') {
      here.delete(v.parse(removed, event).attendeeId);
    }
  }
  const elements = new Set([...here.values()].filter((elementId) => elementId !== null));
  return { people: here.size, elements: elements.size };
}
