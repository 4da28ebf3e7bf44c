import { currentItem } from '../agenda';
import { attachmentsOf } from '../attachments';
import { presentationPages, type PresentationPage } from '../presentation';
import { reportOf } from '../reports';
import { nameOf, type Clock, type ElementName, type SceneMeeting } from './scene-parts';

/* An element presents: one page, and the clock of its turn. */

export type PresentationScene = {
  kind: 'presentation';
  element: ElementName;
  page: PresentationPage;
  pageNumber: number;
  pages: number;
  clock: Clock | null;
};

/** The clock of the item that is on, if it is this element's turn. */
function clockOf(meeting: SceneMeeting, elementId: string): Clock | null {
  const item = currentItem(meeting);
  if (!item || item.elementId !== elementId || item.startedAt === null) return null;
  return { startedAt: item.startedAt, minutes: item.minutes + item.extraMinutes };
}

export function presentationScene(
  meeting: SceneMeeting,
  elementId: string,
  pageIndex: number,
): PresentationScene {
  const pages = presentationPages(
    reportOf(meeting, elementId),
    meeting.profile.thresholds,
    attachmentsOf(meeting, elementId),
  );
  const at = Math.min(pageIndex, pages.length - 1);
  return {
    kind: 'presentation',
    element: nameOf(meeting, elementId) ?? { name: '', shortName: '' },
    page: pages[at] ?? { kind: 'texts', achievements: [], obstacles: [] },
    pageNumber: at + 1,
    pages: pages.length,
    clock: clockOf(meeting, elementId),
  };
}
