import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import { edit, pick, replace } from './lists';
import type { Meeting } from './meeting';
import { id, requiredLine } from './text';

/* Answers to the open question, without names: the secretary decides which stand in the minutes, and in which words. */

export const comment = v.object({
  id,
  /** As it was written; it stays, whatever is printed. */
  original: requiredLine(280),
  text: requiredLine(280),
  state: v.picklist(['waiting', 'kept', 'hidden']),
});
export type Comment = v.InferOutput<typeof comment>;

const verdict = v.picklist(['kept', 'hidden']);
const wording = v.partial(v.pick(comment, ['text']));

export const commentCommands = {
  'comment.judge': v.object({ commentId: id, verdict }),
  'comment.reword': v.object({ commentId: id, was: wording, now: wording }),
};
export const commentEvents = {
  'comment.judged': v.object({ commentId: id, verdict }),
  'comment.reworded': v.object({ commentId: id, changes: wording }),
};

/** Their order tells nothing: by text, as a secret ballot's notes are. */
export const commentsFrom = (questionnaireId: string, texts: readonly string[]): Comment[] =>
  texts
    .filter(Boolean)
    .sort((a, b) => (a < b ? -1 : 1))
    .map((text, n) => ({
      id: `${String(n + 1)}-${questionnaireId}`.slice(0, 40),
      original: text,
      text,
      state: 'waiting',
    }));

export const decideComments: Decisions<typeof commentCommands> = {
  'comment.judge': ({ questionnaire }, { commentId, verdict }) =>
    pick(questionnaire.comments, commentId).state === verdict
      ? []
      : [{ type: 'comment.judged', commentId, verdict }],
  'comment.reword': ({ questionnaire }, { commentId, was, now }) => {
    const current = pick(questionnaire.comments, commentId);
    const changes = edit<Pick<Comment, 'text'>>(current, was, now);
    return changes ? [{ type: 'comment.reworded', commentId, changes }] : [];
  },
};

const changed = (meeting: Meeting, commentId: string, changes: Partial<Comment>): Meeting => ({
  ...meeting,
  questionnaire: {
    ...meeting.questionnaire,
    comments: replace(meeting.questionnaire.comments, commentId, (one) => ({ ...one, ...changes })),
  },
});

export const evolveComments: Evolutions<typeof commentEvents> = {
  'comment.judged': (meeting, { commentId, verdict }) =>
    changed(meeting, commentId, { state: verdict }),
  'comment.reworded': (meeting, { commentId, changes }) => changed(meeting, commentId, changes),
};
