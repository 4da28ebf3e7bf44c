import * as v from 'valibot';
import { attendeeOf } from './presence';
import { authorOf, credit, mayWrite } from './authors';
import type { Decisions, Evolutions } from './capability';
import { byId, edit, pick, replace } from './lists';
import { submission, type Meeting, type Recommendation, type Submission } from './meeting';
import { found, need } from './refusal';
import { blankRecommendation } from './blank-recommendation';
import { id } from './text';

/* Questions and proposals from phones: moderated, supported, merged, answered, kept as origin of what became of them. */

const verdict = v.picklist(['shown', 'declined']);
const answer = v.partial(v.pick(submission, ['answer']));

export const submissionCommands = {
  /** Opens the phones' form; `credits`: how authors may be named. */
  'submission.open': v.object({
    credits: v.pipe(v.array(credit), v.minLength(1, 'input.invalid'), v.maxLength(3)),
  }),
  'submission.close': v.object({}),
  'submission.give': v.object({ ...v.pick(submission, ['kind', 'text']).entries, credit }),
  'submission.judge': v.object({ submissionId: id, verdict }),
  'submission.support': v.object({ submissionId: id, on: v.boolean() }),
  /** It says the same as `into`, which then stands for both. */
  'submission.merge': v.object({ submissionId: id, into: id }),
  'submission.separate': v.object({ submissionId: id }),
  'submission.answer': v.object({ submissionId: id, was: answer, now: answer }),
  'submission.settle': v.object({
    submissionId: id,
    treatment: v.picklist(['open', 'answered', 'noted']),
  }),
  /** Makes a draft recommendation of it that remembers where it came from. */
  'submission.draft': v.object({ submissionId: id }),
};

export const submissionEvents = {
  'submission.opened': v.object({ credits: v.array(credit) }),
  'submission.closed': v.object({}),
  'submission.given': v.object({ submission }),
  'submission.judged': v.object({ submissionId: id, verdict }),
  'submission.supported': v.object({ submissionId: id, attendeeId: id, on: v.boolean() }),
  'submission.merged': v.object({ submissionId: id, into: id }),
  'submission.separated': v.object({ submissionId: id }),
  'submission.answered': v.object({ submissionId: id, changes: answer }),
  'submission.settled': v.object({
    submissionId: id,
    treatment: submission.entries.treatment,
  }),
};

type SubmissionParts = Pick<Meeting, 'submissions' | 'supports'>;
const supportedBy = ({ supports }: Pick<Meeting, 'supports'>, submissionId: string) =>
  supports[submissionId] ?? [];

export const submissionsBy = ({ submissions }: Pick<Meeting, 'submissions'>, attendeeId: string) =>
  submissions.all.filter(({ author }) => author.attendeeId === attendeeId);

/** Ids of what an attendee supports. */
export const supportsOf = ({ supports }: Pick<Meeting, 'supports'>, attendeeId: string): string[] =>
  Object.keys(supports).filter((key) => supports[key]?.includes(attendeeId));

const isShown = ({ state, into }: Submission) => state === 'shown' && into === null;
/** What the hall may read, in the order it came. */
export const shownSubmissions = ({ submissions }: Pick<Meeting, 'submissions'>): Submission[] =>
  submissions.all.filter(isShown);
export const mergedInto = ({ submissions }: Pick<Meeting, 'submissions'>, submissionId: string) =>
  submissions.all.filter(({ into }) => into === submissionId);

/** How many stand behind it beside its author: who pressed, and who wrote the same, each once. */
export function supportOf(meeting: SubmissionParts, { id, author }: Submission): number {
  const merged = mergedInto(meeting, id);
  const people = new Set([
    ...[id, ...merged.map((one) => one.id)].flatMap((one) => supportedBy(meeting, one)),
    ...merged.map((one) => one.author.attendeeId),
  ]);
  people.delete(author.attendeeId);
  return people.size;
}

/** What the hall may read, most support first, then as it came. */
export const bySupport = (meeting: SubmissionParts): Submission[] =>
  shownSubmissions(meeting)
    .map((one) => ({ one, support: supportOf(meeting, one) }))
    .sort((a, b) => b.support - a.support)
    .map(({ one }) => one);

/** Recommendations that came of it. */
export const draftsFrom = <R extends Pick<Recommendation, 'submissionIds'>>(
  recommendations: readonly R[],
  submissionId: string,
): R[] => recommendations.filter(({ submissionIds }) => submissionIds.includes(submissionId));

function shown(meeting: Meeting, submissionId: string): Submission {
  const one = pick(meeting.submissions.all, submissionId);
  need(isShown(one), 'submission.notShown');
  return one;
}

export const decideSubmissions: Decisions<typeof submissionCommands> = {
  'submission.open': ({ submissions, phase }, { credits }) => {
    need(phase === 'running', 'meeting.notOpen');
    const allowed = [...new Set(credits)];
    const same = submissions.open && submissions.credits.join() === allowed.join();
    return same ? [] : [{ type: 'submission.opened', credits: allowed }];
  },
  'submission.close': ({ submissions }) =>
    submissions.open ? [{ type: 'submission.closed' }] : [],
  'submission.give': (meeting, stated, { actor, commandId, now }) => {
    const { open, credits, all } = meeting.submissions;
    need(open && meeting.phase === 'running', 'submission.closed');
    const attendee = found(attendeeOf(meeting, actor.id), 'attendee.unknown');
    need(credits.includes(stated.credit), 'submission.credit');
    need(!byId(all, commandId), 'id.taken');
    mayWrite(all, attendee.id, now);
    const author = authorOf(meeting, attendee);
    const fresh = { state: 'waiting', treatment: 'open', answer: '', into: null } as const;
    return [
      {
        type: 'submission.given',
        submission: { id: commandId, ...stated, author, at: now, ...fresh },
      },
    ];
  },
  'submission.judge': (meeting, { submissionId, verdict }) => {
    const { state } = pick(meeting.submissions.all, submissionId);
    const inUse =
      mergedInto(meeting, submissionId).length > 0 ||
      draftsFrom(meeting.recommendations, submissionId).length > 0;
    need(verdict === 'shown' || !inUse, 'element.inUse');
    return state === verdict ? [] : [{ type: 'submission.judged', submissionId, verdict }];
  },
  'submission.support': (meeting, { submissionId, on }, { actor }) => {
    need(meeting.submissions.open && meeting.phase === 'running', 'submission.closed');
    const { id: attendeeId } = found(attendeeOf(meeting, actor.id), 'attendee.unknown');
    need(shown(meeting, submissionId).author.attendeeId !== attendeeId, 'submission.own');
    return supportedBy(meeting, submissionId).includes(attendeeId) === on
      ? []
      : [{ type: 'submission.supported', submissionId, attendeeId, on }];
  },
  'submission.merge': (meeting, { submissionId, into }) => {
    need(submissionId !== into, 'input.invalid');
    const { state, into: before } = pick(meeting.submissions.all, submissionId);
    need(state !== 'declined', 'submission.notShown');
    shown(meeting, into);
    return before === into ? [] : [{ type: 'submission.merged', submissionId, into }];
  },
  'submission.separate': (meeting, { submissionId }) =>
    pick(meeting.submissions.all, submissionId).into === null
      ? []
      : [{ type: 'submission.separated', submissionId }],
  'submission.answer': (meeting, { submissionId, was, now }) => {
    const changes = edit<Pick<Submission, 'answer'>>(
      pick(meeting.submissions.all, submissionId),
      was,
      now,
    );
    return changes ? [{ type: 'submission.answered', submissionId, changes }] : [];
  },
  'submission.settle': (meeting, { submissionId, treatment }) =>
    shown(meeting, submissionId).treatment === treatment
      ? []
      : [{ type: 'submission.settled', submissionId, treatment }],
  'submission.draft': (meeting, { submissionId }, { commandId }) => {
    const { text, credit, author } = shown(meeting, submissionId);
    need(!byId(meeting.recommendations, commandId), 'id.taken');
    need(meeting.recommendations.length < 300, 'meeting.tooLarge');
    // Who was promised not to be named is not named as the element that proposes.
    const elementId = credit === 'nobody' ? null : author.elementId;
    const submissionIds = [submissionId, ...mergedInto(meeting, submissionId).map((one) => one.id)];
    return [
      {
        type: 'recommendation.added',
        recommendation: {
          ...blankRecommendation,
          id: commandId,
          text,
          elementId: byId(meeting.elements, elementId) ? elementId : null,
          submissionIds,
          status: 'draft',
          decision: null,
        },
        before: null,
      },
      { type: 'submission.settled', submissionId, treatment: 'drafted' },
    ];
  },
};

const within = (meeting: Meeting, changes: Partial<Meeting['submissions']>): Meeting => ({
  ...meeting,
  submissions: { ...meeting.submissions, ...changes },
});
const changed = (meeting: Meeting, submissionId: string, changes: Partial<Submission>): Meeting =>
  within(meeting, {
    all: replace(meeting.submissions.all, submissionId, (one) => ({ ...one, ...changes })),
  });

export const evolveSubmissions: Evolutions<typeof submissionEvents> = {
  'submission.opened': (meeting, { credits }) => within(meeting, { open: true, credits }),
  'submission.closed': (meeting) => within(meeting, { open: false }),
  'submission.given': (meeting, { submission }) =>
    within(meeting, { all: [...meeting.submissions.all, submission] }),
  'submission.judged': (meeting, { submissionId, verdict }) =>
    changed(meeting, submissionId, { state: verdict }),
  'submission.supported': (meeting, { submissionId, attendeeId, on }) => {
    const others = supportedBy(meeting, submissionId).filter((one) => one !== attendeeId);
    return {
      ...meeting,
      supports: { ...meeting.supports, [submissionId]: on ? [...others, attendeeId] : others },
    };
  },
  'submission.merged': (meeting, { submissionId, into }) =>
    within(meeting, {
      // What stood for others hands them on.
      all: meeting.submissions.all.map((one) =>
        one.id === submissionId || one.into === submissionId
          ? { ...one, into, state: 'shown' as const }
          : one,
      ),
    }),
  'submission.separated': (meeting, { submissionId }) =>
    changed(meeting, submissionId, { into: null }),
  'submission.answered': (meeting, { submissionId, changes: { answer } }) =>
    answer === undefined ? meeting : changed(meeting, submissionId, { answer }),
  'submission.settled': (meeting, { submissionId, treatment }) =>
    changed(meeting, submissionId, { treatment }),
};
