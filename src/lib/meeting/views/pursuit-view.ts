import { byId } from '../lists';
import type { Meeting } from '../meeting';
import { supports } from '../progress';
import { followed } from '../pursuit';

/* What one element sees of the follow-ups between meetings. */

type Parts = Pick<Meeting, 'followUps' | 'progress' | 'elements'>;

/** Its own: the whole row and every report on it. */
export const ownedBy = (meeting: Parts, elementId: string) =>
  followed(meeting).filter(({ ownerId }) => ownerId === elementId);

/** Those it supports: where they stand, without notes and evidence, which the owner gave the secretariat. */
export function supportedBy(meeting: Parts, elementId: string) {
  const element = byId(meeting.elements, elementId);
  if (!element) return [];
  const others = followed(meeting).filter((row) => row.ownerId !== elementId);
  return others
    .filter((row) => supports(row, element))
    .map(({ id, number, action, due, dueNote, owner, status, reports }) => ({
      id,
      number,
      action,
      due,
      dueNote,
      owner,
      status: reports.at(-1)?.status ?? status,
    }));
}
