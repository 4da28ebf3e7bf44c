import { byId } from './lists';
import { followUpStatuses, type Element, type FollowUp, type Meeting } from './meeting';
import { currentStatus, isOverdue, reportsOn, type ProgressReport } from './progress';

/* Follow-ups as they are pursued between meetings: where each stands today, the late ones first. */

/** A follow-up with what was reported on it; `number` is its place in the matrix, from 1. */
export type Followed = FollowUp & {
  number: number;
  /** Short name of its owner. */
  owner: string;
  reports: readonly ProgressReport[];
};

/** The same as it stands on one day: `status` is the current one. */
export type Pursued = Followed & { overdue: boolean };

type Parts = Pick<Meeting, 'followUps' | 'progress' | 'elements'>;

/** Late first, then the open ones by due date (none last), then what is done; the matrix's order decides ties. */
const order = (a: Pursued, b: Pursued): number =>
  Number(b.overdue) - Number(a.overdue) ||
  Number(a.status === 'done') - Number(b.status === 'done') ||
  compare(a.due ?? '9999', b.due ?? '9999') ||
  a.number - b.number;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** All follow-ups in the matrix's order. */
export const followed = (meeting: Parts): Followed[] =>
  meeting.followUps.map((followUp, n) => ({
    ...followUp,
    number: n + 1,
    owner: byId(meeting.elements, followUp.ownerId)?.shortName ?? '',
    reports: reportsOn(meeting, followUp.id),
  }));

/** As they stand on `today` (`YYYY-MM-DD` in the meeting's zone), the late first. */
export const pursue = (rows: readonly Followed[], today: string): Pursued[] =>
  rows
    .map((row) => {
      const status = row.reports.at(-1)?.status ?? row.status;
      return { ...row, status, overdue: isOverdue({ due: row.due, status }, today) };
    })
    .sort(order);

export const pursued = (meeting: Parts, today: string): Pursued[] =>
  pursue(followed(meeting), today);

/** How many stand at each status. */
export const countByStatus = (
  rows: readonly Pick<Pursued, 'status'>[],
): Record<FollowUp['status'], number> => {
  const counted = followUpStatuses.map((status) => [
    status,
    rows.filter((row) => row.status === status).length,
  ]);
  return Object.fromEntries(counted) as Record<FollowUp['status'], number>;
};

/** Elements that own something unfinished and have reported on none of it. */
export const silentOwners = <E extends Pick<Element, 'id'>>(
  elements: readonly E[],
  rows: readonly Pursued[],
): E[] =>
  elements.filter(({ id }) => {
    const own = rows.filter((row) => row.ownerId === id && row.status !== 'done');
    return own.length > 0 && own.every(({ reports }) => !reports.some(({ by }) => by === id));
  });

/** Due dates of what is not done, for a count of the late without opening the meeting. */
export const openDues = (meeting: Pick<Meeting, 'phase' | 'followUps' | 'progress'>): string[] =>
  meeting.phase !== 'closed'
    ? []
    : meeting.followUps.flatMap((followUp) =>
        followUp.due && currentStatus(meeting, followUp) !== 'done' ? [followUp.due] : [],
      );
