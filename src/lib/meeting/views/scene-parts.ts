import { byId } from '../lists';
import type { Meeting } from '../meeting';

/* What several scenes are made of. */

/** The parts of the meeting that scenes are drawn from. */
export const sceneParts = [
  'stage',
  'elements',
  'reports',
  'library',
  'history',
  'contributing',
  'merges',
  'submissions',
  'supports',
  'awards',
  'questionnaire',
  'partners',
  'attachments',
  'agenda',
  'profile',
  'attendees',
  'floor',
  'recommendations',
  'amendments',
  'priorities',
  'ballots',
  'elections',
  'followUps',
  'predecessor',
] as const;
export type SceneMeeting = Pick<Meeting, (typeof sceneParts)[number]>;

/** A countdown: starts at `startedAt`, runs out after `minutes`. */
export type Clock = { startedAt: number; minutes: number };

export type ElementName = { name: string; shortName: string };

export const nameOf = ({ elements }: SceneMeeting, id: string | null): ElementName | null => {
  const element = byId(elements, id);
  return element ? { name: element.name, shortName: element.shortName } : null;
};
