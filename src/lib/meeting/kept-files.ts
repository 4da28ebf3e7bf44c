import { filesOf as attachedFiles } from './attachments';
import type { Meeting } from './meeting';
import { officeFiles } from './office';
import { allEvidence } from './progress';

/** The parts of a meeting that speak of files. */
export const fileParts = ['attachments', 'progress', 'photos', 'profile'] as const;
type FileParts = (typeof fileParts)[number];

/** Ids of all files of the meeting's folder that the meeting still speaks of; any other may be swept. */
export const filesOf = (meeting: Pick<Meeting, FileParts>): ReadonlySet<string> =>
  new Set([
    ...attachedFiles(meeting),
    ...[...allEvidence(meeting), ...meeting.photos].map(({ id }) => id),
    ...officeFiles(meeting.profile),
  ]);
