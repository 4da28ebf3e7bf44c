import * as v from 'valibot';
import { handedOn } from './history';
import { libraryLimit } from './library';
import { byId } from './lists';
import {
  earlierMeeting,
  libraryIndicator,
  predecessorEntry,
  type Meeting,
  type PastStanding,
  type PredecessorEntry,
} from './meeting';
import { predecessorEntryLimit } from './meeting';
import { currentStatus, reportsOn, type ProgressReport } from './progress';
import { Refusal } from './refusal';

/* What a finished meeting hands on to the next one: its figures, its follow-ups and its indicators, in this folder or as a file. */

const described = v.omit(libraryIndicator, ['id']);

export const handover = v.object({
  ...earlierMeeting.entries,
  followUps: v.pipe(
    v.array(predecessorEntry),
    v.maxLength(predecessorEntryLimit, 'meeting.tooLarge'),
  ),
  /** What it evaluated; files from before have none. */
  library: v.optional(
    v.pipe(v.array(described), v.maxLength(libraryLimit, 'meeting.tooLarge')),
    [],
  ),
});
export type Handover = v.InferOutput<typeof handover>;

export const handoverSchema = 'rakoor/berkas-rapat-berikutnya';
export const handoverVersion = 1;
const handoverFile = v.object({
  schema: v.literal(handoverSchema),
  version: v.literal(handoverVersion),
  meeting: handover,
});
export type HandoverFile = v.InferOutput<typeof handoverFile>;

const noteLength = 300;
/** As many as a handover's form takes. */
const historyLimit = 60;

/** A report in one line, with the name of its evidence; the file itself stays with the meeting it was sent to. */
function reportedNote({ note, evidence }: ProgressReport): string {
  const proof = evidence ? `bukti: ${evidence.name}` : '';
  const words = [note.replace(/\s+/g, ' '), proof].filter(Boolean).join('; ');
  return words.length > noteLength ? `${words.slice(0, noteLength - 1)}…` : words;
}

/** Where a follow-up stood when its meeting ended and as reported since, after the meetings before. */
function standings(meeting: Meeting, followUpId: string): PastStanding[] {
  const { code, profile, predecessor, followUps } = meeting;
  const carried = predecessor?.followUps.find(({ id }) => {
    const settlement = predecessor.settled[id];
    return settlement?.kind === 'carried' && settlement.followUpId === followUpId;
  });
  const own = byId(followUps, followUpId);
  if (!own) return [];
  const place = { code, title: profile.shortTitle || profile.title, date: profile.date };
  const here: PastStanding = {
    meeting: place,
    date: profile.date,
    status: own.status,
    note: own.note,
  };
  const since = reportsOn(meeting, followUpId).map((report): PastStanding => ({
    meeting: place,
    date: report.at,
    status: report.status,
    note: reportedNote(report),
  }));
  return [...(carried?.history ?? []), here, ...since].slice(-historyLimit);
}

/** All that a later meeting may take over, as plain data: nothing of it points back here. */
export const handoverOf = (meeting: Meeting): Handover => ({
  ...handedOn(meeting),
  library: meeting.library.map(({ id: _, ...entry }) => entry),
  followUps: meeting.followUps.map((followUp): PredecessorEntry => {
    const { id, action, ownerId, supporters, due, dueNote, measure, funding, note } = followUp;
    const report = reportsOn(meeting, id).at(-1);
    const recommendation = byId(meeting.recommendations, followUp.recommendationId);
    return {
      id,
      action,
      owner: byId(meeting.elements, ownerId)?.shortName ?? '',
      supporters,
      due,
      dueNote,
      measure,
      funding,
      forYear: followUp.forYear,
      programme: followUp.programme,
      recommendation: recommendation?.decision?.text ?? recommendation?.text ?? '',
      status: currentStatus(meeting, followUp),
      note: (report && reportedNote(report)) || note,
      history: standings(meeting, id),
    };
  }),
});

/** The handover as a file for another installation. */
export const handoverFileOf = (meeting: Meeting): HandoverFile => ({
  schema: handoverSchema,
  version: handoverVersion,
  meeting: handoverOf(meeting),
});

const newer = v.object({
  schema: v.literal(handoverSchema),
  version: v.pipe(v.number(), v.minValue(handoverVersion + 1)),
});

/**
 * The handover in a file's JSON, cleaned like anything typed.
 * @throws Refusal `file.newer` from a later version of Rakoor, else `file.unreadable`.
 */
export function readHandover(file: unknown): Handover {
  if (v.is(newer, file)) throw new Refusal('file.newer');
  const read = v.safeParse(handoverFile, file);
  if (!read.success) throw new Refusal('file.unreadable');
  const ids = new Set(read.output.meeting.followUps.map(({ id }) => id));
  if (ids.size < read.output.meeting.followUps.length) throw new Refusal('file.unreadable');
  return read.output.meeting;
}
