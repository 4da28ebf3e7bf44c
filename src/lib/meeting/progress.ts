import * as v from 'valibot';
import { attachment, checkedFile } from './attachments';
import type { Actor, Decisions, Evolutions } from './capability';
import { pick, replace } from './lists';
import { followUpStatuses, type Element, type FollowUp, type Meeting } from './meeting';
import { Refusal, found, need } from './refusal';
import { date, id, instant, prose } from './text';
import { inZone } from './zone-time';

/*
 * What owners report between meetings. A follow-up itself stays as the meeting recorded it, and so do the minutes; its
 * current status is that of the last report (decisions/progress.md).
 */

/** A photo or PDF that shows it. Its id is the name of its file in the meeting's folder. */
export const evidence = v.omit(attachment, ['elementId']);
export type Evidence = v.InferOutput<typeof evidence>;

/** One report about a follow-up; `id` is its command's. */
export const progressReport = v.object({
  id,
  /** The day it describes. */
  at: date,
  /** When it arrived, epoch ms. */
  receivedAt: instant,
  status: v.picklist(followUpStatuses),
  note: prose(600),
  /** The element that reported; null: the secretariat, in its stead or as a correction. */
  by: v.nullable(id),
  /** For the secretariat and the element alone. */
  evidence: v.nullable(evidence),
});
export type ProgressReport = v.InferOutput<typeof progressReport>;
/** Follow-up → its reports, in the order in which they arrived. */
export type Progress = Readonly<Record<string, readonly ProgressReport[]>>;

const said = v.omit(progressReport, ['id', 'receivedAt', 'by', 'evidence']);

export const progressCommands = {
  'progress.report': v.object({ followUpId: id, ...said.entries }),
  /** Said by the server alone, once the file is on disk (permissions.ts): evidence for the last report. */
  'progress.addEvidence': v.object({ followUpId: id, reportId: id, file: checkedFile }),
  /** Takes back the last report: the element its own, the secretariat any. */
  'progress.withdraw': v.object({ followUpId: id, reportId: id }),
};

export const progressEvents = {
  'progress.reported': v.object({ followUpId: id, report: progressReport }),
  'progress.evidenceAdded': v.object({ followUpId: id, reportId: id, evidence }),
  'progress.withdrawn': v.object({ followUpId: id, reportId: id }),
};

/** All evidence that the meeting keeps. */
export const allEvidence = ({ progress }: Pick<Meeting, 'progress'>): Evidence[] =>
  Object.values(progress)
    .flat()
    .flatMap(({ evidence }) => evidence ?? []);

export const reportsOn = (
  { progress }: Pick<Meeting, 'progress'>,
  followUpId: string,
): readonly ProgressReport[] => progress[followUpId] ?? [];

/** Where a follow-up stands now: as last reported, else as the meeting left it. */
export const currentStatus = (
  meeting: Pick<Meeting, 'progress'>,
  { id, status }: Pick<FollowUp, 'id' | 'status'>,
): FollowUp['status'] => reportsOn(meeting, id).at(-1)?.status ?? status;

/** Late from the day after its due date, in the meeting's zone, until it is done; also when postponed without a new date. */
export const isOverdue = (
  { due, status }: Pick<FollowUp, 'due' | 'status'>,
  today: string,
): boolean => status !== 'done' && due !== null && due < today;

/** Whether an element stands among the supporters, who are written as names with commas between. */
export const supports = (
  { supporters }: Pick<FollowUp, 'supporters'>,
  { name, shortName }: Pick<Element, 'name' | 'shortName'>,
): boolean => {
  const names = supporters.split(/[,;]/).map((part) => part.trim().toLowerCase());
  return [name, shortName].some((one) => names.includes(one.toLowerCase()));
};

/** What stops or moves a commitment says why. */
const needsNote: ReadonlySet<FollowUp['status']> = new Set(['stuck', 'postponed']);

/** An owner speaks of the own commitments only. */
const mayReport = (actor: Actor, { ownerId }: FollowUp) =>
  actor.role !== 'presenter' || ownerId === actor.id;

function reported(meeting: Meeting, followUpId: string, actor: Actor): FollowUp {
  const followUp = pick(meeting.followUps, followUpId);
  need(mayReport(actor, followUp), 'role.forbidden');
  need(meeting.phase === 'closed', 'progress.notYet');
  return followUp;
}

/** The last report, if it is this one and the actor's to change. */
function ownLast(meeting: Meeting, followUpId: string, reportId: string, actor: Actor) {
  reported(meeting, followUpId, actor);
  const last = found(reportsOn(meeting, followUpId).at(-1), 'item.unknown');
  need(last.id === reportId, 'item.unknown');
  need(actor.role !== 'presenter' || last.by === actor.id, 'role.forbidden');
  return last;
}

export const decideProgress: Decisions<typeof progressCommands> = {
  'progress.report': (meeting, { followUpId, ...said }, { actor, now, commandId }) => {
    reported(meeting, followUpId, actor);
    const { at, status, note } = said;
    if (at > inZone(now, meeting.profile.zone).date)
      throw new Refusal('date.invalid', { field: 'at' });
    if (needsNote.has(status) && !note) throw new Refusal('text.required', { field: 'note' });
    const earlier = reportsOn(meeting, followUpId);
    need(!earlier.some((other) => other.id === commandId), 'id.taken');
    need(earlier.length < 200, 'meeting.tooLarge');
    const by = actor.role === 'presenter' ? actor.id : null;
    const report = { id: commandId, receivedAt: now, by, evidence: null, ...said };
    return [{ type: 'progress.reported', followUpId, report }];
  },
  'progress.addEvidence': (meeting, { followUpId, reportId, file }, { actor, commandId }) => {
    const last = ownLast(meeting, followUpId, reportId, actor);
    need(last.evidence === null, 'id.taken');
    const evidence = { id: commandId, ...file };
    need(!allEvidence(meeting).some(({ id }) => id === commandId), 'id.taken');
    return [{ type: 'progress.evidenceAdded', followUpId, reportId, evidence }];
  },
  'progress.withdraw': (meeting, { followUpId, reportId }, { actor }) => {
    ownLast(meeting, followUpId, reportId, actor);
    return [{ type: 'progress.withdrawn', followUpId, reportId }];
  },
};

const withReports = (
  meeting: Meeting,
  followUpId: string,
  reports: readonly ProgressReport[],
): Meeting => ({ ...meeting, progress: { ...meeting.progress, [followUpId]: reports } });

export const evolveProgress: Evolutions<typeof progressEvents> = {
  'progress.reported': (meeting, { followUpId, report }) =>
    withReports(meeting, followUpId, [...reportsOn(meeting, followUpId), report]),
  'progress.evidenceAdded': (meeting, { followUpId, reportId, evidence }) =>
    withReports(
      meeting,
      followUpId,
      replace(reportsOn(meeting, followUpId), reportId, (report) => ({ ...report, evidence })),
    ),
  'progress.withdrawn': (meeting, { followUpId, reportId }) =>
    withReports(
      meeting,
      followUpId,
      reportsOn(meeting, followUpId).filter(({ id }) => id !== reportId),
    ),
};
