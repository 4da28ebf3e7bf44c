import { byId } from '../lists';
import type { Meeting } from '../meeting';
import { currentStatus, reportsOn, supports } from '../progress';

/* What one element sees of the follow-ups between meetings. */

/** Its own: the whole row and every report on it. `number` is the place in the matrix, from 1. */
export const ownedBy = (meeting: Pick<Meeting, 'followUps' | 'progress'>, elementId: string) =>
  meeting.followUps.flatMap((followUp, n) =>
    followUp.ownerId === elementId
      ? [{ ...followUp, number: n + 1, reports: reportsOn(meeting, followUp.id) }]
      : [],
  );

/** Those it supports: where they stand, without notes and evidence, which the owner gave the secretariat. */
export function supportedBy(
  meeting: Pick<Meeting, 'followUps' | 'progress' | 'elements'>,
  elementId: string,
) {
  const element = byId(meeting.elements, elementId);
  if (!element) return [];
  return meeting.followUps.flatMap((followUp, n) => {
    if (followUp.ownerId === elementId || !supports(followUp, element)) return [];
    const { id, action, due, dueNote, ownerId } = followUp;
    return [
      {
        id,
        number: n + 1,
        action,
        due,
        dueNote,
        owner: byId(meeting.elements, ownerId)?.shortName ?? '',
        status: currentStatus(meeting, followUp),
        reportedAt: reportsOn(meeting, id).at(-1)?.at ?? null,
      },
    ];
  });
}
