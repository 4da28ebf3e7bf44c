import type { Meeting } from '../meeting';
import { submissionsScene } from '../views/submissions-scene';

/** What the screen shows of what was written, as text. */
export const showing = (meeting: Meeting): string => JSON.stringify(submissionsScene(meeting, 0));
