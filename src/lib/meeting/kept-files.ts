import { filesOf as attachedFiles } from './attachments';
import type { Meeting } from './meeting';
import { officeFiles } from './office';
import { allEvidence } from './progress';

/** Ids of all files of the meeting's folder that the meeting still speaks of; any other may be swept. */
export const filesOf = (
  meeting: Pick<Meeting, 'attachments' | 'progress' | 'profile'>,
): ReadonlySet<string> =>
  new Set([
    ...attachedFiles(meeting),
    ...allEvidence(meeting).map(({ id }) => id),
    ...officeFiles(meeting.profile),
  ]);
