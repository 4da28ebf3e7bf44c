import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import { issueLink } from './links';
import { edit, pick, replace, without } from './lists';
import { remark, type Meeting } from './meeting';
import { unfilled } from './musts';
import { need } from './refusal';
import { count, id, instant, line, prose, requiredProse } from './text';

/* The chair reads the draft on an own link, with remarks beside paragraphs, and approves it or sends it back. */

/** Remarks of all rounds; more would be a conversation. */
const remarkLimit = 300;
const word = prose(2000);
const round = count;
const said = { text: requiredProse(2000) };

export const reviewCommands = {
  'review.ask': v.object({ message: word }),
  /** The secretary takes the draft back before the chair has answered. */
  'review.withdraw': v.object({}),
  'review.return': v.object({ round, answer: word }),
  'review.approve': v.object({ round }),
  'remark.add': v.object({ round, place: line(120), quote: line(300), ...said }),
  'remark.change': v.object({ remarkId: id, was: v.object(said), now: v.object(said) }),
  'remark.remove': v.object({ remarkId: id }),
  'remark.settle': v.object({ remarkId: id, settled: v.boolean(), answer: prose(500) }),
};

export const reviewEvents = {
  'review.asked': v.object({ message: word }),
  'review.withdrawn': v.object({}),
  'review.returned': v.object({ answer: word }),
  'remark.added': v.object({ remark }),
  'remark.changed': v.object({ remarkId: id, text: requiredProse(2000) }),
  'remark.removed': v.object({ remarkId: id }),
  'remark.settled': v.object({
    remarkId: id,
    settledAt: v.nullable(instant),
    answer: prose(500),
  }),
};

export const isWithChair = ({ review }: Pick<Meeting, 'review'>): boolean =>
  review.state === 'asked';

/** The draft that was read must be the one that lies with the chair. */
const needRead = (meeting: Meeting, read: number) =>
  need(isWithChair(meeting) && meeting.review.round === read, 'review.over');

/** A remark of this reading, which its writer may still change. */
function ownRemark(meeting: Meeting, remarkId: string) {
  const found = pick(meeting.review.remarks, remarkId);
  needRead(meeting, found.round);
  return found;
}

const hasLink = ({ links }: Meeting) =>
  links.some((link) => link.role === 'chair' && link.revokedAt === null);

export const decideReview: Decisions<typeof reviewCommands> = {
  'review.ask': (meeting, { message }, context) => {
    need(meeting.phase === 'closed', 'minutes.notClosed');
    need(unfilled(meeting.profile).length === 0, 'minutes.unfilled');
    if (isWithChair(meeting)) return [];
    return [
      ...(hasLink(meeting) ? [] : [issueLink(context, 'chair', null)]),
      { type: 'review.asked', message },
    ];
  },
  'review.withdraw': (meeting) => (isWithChair(meeting) ? [{ type: 'review.withdrawn' }] : []),
  'review.return': (meeting, { round, answer }) => {
    needRead(meeting, round);
    const says = answer || meeting.review.remarks.some((one) => one.round === round);
    need(says, 'review.empty');
    return [{ type: 'review.returned', answer }];
  },
  'review.approve': (meeting, { round }) => {
    needRead(meeting, round);
    return [{ type: 'minutes.approved' }];
  },
  'remark.add': (meeting, { round, place, quote, text }, { commandId, now }) => {
    needRead(meeting, round);
    const { remarks } = meeting.review;
    need(remarks.length < remarkLimit, 'review.full');
    need(!remarks.some(({ id }) => id === commandId), 'id.taken');
    const fresh = { id: commandId, round, place, quote, text };
    return [{ type: 'remark.added', remark: { ...fresh, at: now, settledAt: null, answer: '' } }];
  },
  'remark.change': (meeting, { remarkId, was, now }) => {
    const changes = edit({ text: ownRemark(meeting, remarkId).text }, was, now);
    return changes ? [{ type: 'remark.changed', remarkId, text: now.text }] : [];
  },
  'remark.remove': (meeting, { remarkId }) => {
    ownRemark(meeting, remarkId);
    return [{ type: 'remark.removed', remarkId }];
  },
  'remark.settle': (meeting, { remarkId, settled, answer }, { now }) => {
    const { settledAt, answer: before } = pick(meeting.review.remarks, remarkId);
    if (settled === (settledAt !== null) && answer === before) return [];
    return [{ type: 'remark.settled', remarkId, settledAt: settled ? now : null, answer }];
  },
};

const answered = (meeting: Meeting, review: Partial<Meeting['review']>): Meeting => ({
  ...meeting,
  review: { ...meeting.review, ...review },
});

export const evolveReview: Evolutions<typeof reviewEvents> = {
  'review.asked': (meeting, { message }, { at }) =>
    answered(meeting, {
      round: meeting.review.round + 1,
      state: 'asked',
      askedAt: at,
      message,
      answeredAt: null,
      answer: '',
    }),
  'review.withdrawn': (meeting) => answered(meeting, { state: 'idle', askedAt: null }),
  'review.returned': (meeting, { answer }, { at }) =>
    answered(meeting, { state: 'returned', answeredAt: at, answer }),
  'remark.added': (meeting, { remark }) =>
    answered(meeting, { remarks: [...meeting.review.remarks, remark] }),
  'remark.changed': (meeting, { remarkId, text }) =>
    answered(meeting, {
      remarks: replace(meeting.review.remarks, remarkId, (one) => ({ ...one, text })),
    }),
  'remark.removed': (meeting, { remarkId }) =>
    answered(meeting, { remarks: without(meeting.review.remarks, remarkId) }),
  'remark.settled': (meeting, { remarkId, settledAt, answer }) =>
    answered(meeting, {
      remarks: replace(meeting.review.remarks, remarkId, (one) => ({ ...one, settledAt, answer })),
    }),
};
