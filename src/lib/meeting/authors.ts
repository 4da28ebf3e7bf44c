import * as v from 'valibot';
import { byId } from './lists';
import type { Attendee, Meeting } from './meeting';
import { need } from './refusal';
import { id, line } from './text';

/* Who wrote something on a phone, how that is told in public, and how much one attendee may write. */

export const credits = ['nobody', 'element', 'name'] as const;
/** How the author is named on the screen, on phones and in the minutes. Staff always see who it was. */
export const credit = v.picklist(credits);
export type Credit = v.InferOutput<typeof credit>;

export const author = v.object({
  attendeeId: id,
  name: line(120),
  elementId: v.nullable(id),
  /** Element's short name, or the organisation an observer wrote. */
  from: line(160),
});
export type Author = v.InferOutput<typeof author>;

export const authorOf = (
  { elements }: Pick<Meeting, 'elements'>,
  { id: attendeeId, name, elementId, organisation }: Attendee,
): Author => ({
  attendeeId,
  name,
  elementId,
  from: byId(elements, elementId)?.shortName ?? organisation,
});

/** The name in public; null where none was promised. */
export function publicName({ author, credit }: { author: Author; credit: Credit }): string | null {
  if (credit === 'nobody') return null;
  if (credit === 'element') return author.from;
  return [author.name, author.from].filter(Boolean).join(', ');
}

/** How much one attendee may write: so many within a minute, so many in all. */
export const writtenPerMinute = 3;
export const writtenEach = 20;
const writtenInAll = 1000;

/** @throws Refusal when an attendee has written too much of a kind already, or all together have. */
export function mayWrite(
  all: readonly { author: Author; at: number }[],
  attendeeId: string,
  now: number,
): void {
  const own = all.filter(({ author }) => author.attendeeId === attendeeId);
  const recent = own.filter(({ at }) => at > now - 60_000);
  need(recent.length < writtenPerMinute && own.length < writtenEach, 'rate.exceeded');
  need(all.length < writtenInAll, 'meeting.tooLarge');
}
