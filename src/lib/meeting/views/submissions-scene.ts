import { publicName } from '../authors';
import type { Meeting, Recommendation, Submission } from '../meeting';
import { inPages } from '../presentation';
import { bySupport, draftsFrom, mergedInto, shownSubmissions, supportOf } from '../submissions';
import { slice } from './slice';

/* Written questions and proposals: as the hall, the phones and those who run the meeting see them. */

const perPage = 4;

/** What anybody may read of one; `by` is null where the author was promised not to be named. */
export type PublicSubmission = Pick<Submission, 'kind' | 'text' | 'treatment' | 'answer'> & {
  by: string | null;
};
const inPublic = (one: Submission): PublicSubmission => ({
  kind: one.kind,
  text: one.text,
  treatment: one.treatment,
  answer: one.answer,
  by: publicName(one),
});

export type SubmissionLine = PublicSubmission & { support: number; merged: number };
export type SubmissionsScene = {
  kind: 'submissions';
  open: boolean;
  lines: SubmissionLine[];
  total: number;
  pageNumber: number;
  pages: number;
};

type Parts = Pick<Meeting, 'submissions' | 'supports'>;
export const submissionPages = (meeting: Parts): number =>
  Math.max(1, Math.ceil(shownSubmissions(meeting).length / perPage));

export function submissionsScene(meeting: Parts, pageIndex: number): SubmissionsScene {
  const sorted = bySupport(meeting);
  const pages = inPages(sorted, perPage);
  const at = Math.max(0, Math.min(pageIndex, pages.length - 1));
  return {
    kind: 'submissions',
    open: meeting.submissions.open,
    lines: (pages[at] ?? []).map((one) => ({
      ...inPublic(one),
      support: supportOf(meeting, one),
      merged: mergedInto(meeting, one.id).length,
    })),
    total: sorted.length,
    pageNumber: at + 1,
    pages: Math.max(1, pages.length),
  };
}

/** What a phone reads, without a count: a press of somebody else is nothing for a thousand phones. */
export const submissionsForPhones = slice(['submissions', 'phase'], (meeting) => {
  const { open, credits } = meeting.submissions;
  return open && meeting.phase === 'running'
    ? {
        credits,
        list: shownSubmissions(meeting).map((one) => ({ id: one.id, ...inPublic(one) })),
      }
    : null;
});

const numbersOf = (recommendations: readonly Recommendation[], submissionId: string): number[] =>
  draftsFrom(recommendations, submissionId).map((r) => recommendations.indexOf(r) + 1);

/** Everything, with its author: for those who decide whether it is shown. Most support first. */
export const submissionsForStaff = slice(
  ['submissions', 'supports', 'recommendations'],
  (meeting) => {
    const { open, credits, all } = meeting.submissions;
    const shown = bySupport(meeting);
    const others = all.filter((one) => !shown.includes(one));
    return {
      open,
      credits,
      list: [...shown, ...others].map((one) => ({
        ...one,
        support: supportOf(meeting, one),
        recommendations: numbersOf(meeting.recommendations, one.id),
      })),
    };
  },
);
