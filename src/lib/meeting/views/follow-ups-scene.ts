import { byId } from '../lists';
import type { FollowUp } from '../meeting';
import { inPages } from '../presentation';
import type { ElementName, SceneMeeting } from './scene-parts';

/* The matrix of follow-ups, a few rows a page. */

export const followUpsPerPage = 5;

export type FollowUpRow = Pick<
  FollowUp,
  'id' | 'action' | 'supporters' | 'due' | 'dueNote' | 'measure' | 'status'
> & {
  number: number;
  owner: ElementName | null;
};
export type FollowUpsScene = {
  kind: 'followUps';
  rows: FollowUpRow[];
  pageNumber: number;
  pages: number;
  total: number;
};

function followUpRows(meeting: Pick<SceneMeeting, 'followUps' | 'elements'>): FollowUpRow[] {
  return meeting.followUps.map(
    ({ id, action, supporters, due, dueNote, measure, status, ownerId }, n) => {
      const owner = byId(meeting.elements, ownerId);
      return {
        id,
        number: n + 1,
        action,
        supporters,
        due,
        dueNote,
        measure,
        status,
        owner: owner ? { name: owner.name, shortName: owner.shortName } : null,
      };
    },
  );
}

export function followUpsScene(meeting: SceneMeeting, pageIndex: number): FollowUpsScene {
  const pages = inPages(followUpRows(meeting), followUpsPerPage);
  const at = Math.max(0, Math.min(pageIndex, pages.length - 1));
  return {
    kind: 'followUps',
    rows: pages[at] ?? [],
    pageNumber: at + 1,
    pages: Math.max(1, pages.length),
    total: meeting.followUps.length,
  };
}
