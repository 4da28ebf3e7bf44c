import type { Meeting } from '../meeting';
import { submissionsScene } from '../views/submissions-scene';
import { audiences, shownTo } from './shown';

/** What the screen shows of what was written, as text. */
export const showing = (meeting: Meeting): string => JSON.stringify(submissionsScene(meeting, 0));

/** All that anybody but the phones' owners is sent, as text. */
export const showingAll = (meeting: Meeting): string =>
  JSON.stringify(
    audiences
      .filter((audience) => audience !== 'me')
      .map((audience) => shownTo(meeting, { audience, id: 'e1' })),
  );
