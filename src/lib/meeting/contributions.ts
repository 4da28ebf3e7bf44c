import * as v from 'valibot';
import { attendeeOf } from './presence';
import { author, authorOf, credit, mayWrite, type Credit } from './authors';
import type { Decisions, Evolutions } from './capability';
import { byId, edit, pick, replace } from './lists';
import { factor, type Meeting } from './meeting';
import { isFactorInUse } from './factors';
import { found, need } from './refusal';
import { id, instant, requiredProse } from './text';

/* Factors that participants add from their phones, while the facilitator has opened it; staff look at each first. */

const verdict = v.picklist(['shown', 'declined']);

export const contribution = v.object({
  ...factor.entries,
  author,
  /** As it was promised when it was written. */
  credit,
  at: instant,
  state: v.picklist(['waiting', 'shown', 'declined']),
});
export type Contribution = v.InferOutput<typeof contribution>;

export type Contributing = Readonly<{
  open: boolean;
  credit: Credit;
  contributions: readonly Contribution[];
}>;

const sorting = v.partial(v.pick(contribution, ['kind', 'tag']));

export const contributionCommands = {
  /** Opens the phones' form; `credit` holds for what is written from now on. */
  'contribution.open': v.object({ credit }),
  'contribution.close': v.object({}),
  'contribution.give': v.object({
    text: requiredProse(280),
    ...v.pick(factor, ['kind', 'tag']).entries,
  }),
  'contribution.judge': v.object({ contributionId: id, verdict }),
  /** The author's words stay as they are; only where they stand can be put right. */
  'contribution.sort': v.object({ contributionId: id, was: sorting, now: sorting }),
};

export const contributionEvents = {
  'contribution.opened': v.object({ credit }),
  'contribution.closed': v.object({}),
  'contribution.given': v.object({ contribution }),
  'contribution.judged': v.object({ contributionId: id, verdict }),
  'contribution.sorted': v.object({ contributionId: id, changes: sorting }),
};

export const contributionsBy = (
  { contributing }: Pick<Meeting, 'contributing'>,
  attendeeId: string,
): Contribution[] =>
  contributing.contributions.filter(({ author }) => author.attendeeId === attendeeId);

export const decideContributions: Decisions<typeof contributionCommands> = {
  'contribution.open': ({ contributing, phase }, { credit }) => {
    need(phase === 'running', 'meeting.notOpen');
    return contributing.open && contributing.credit === credit
      ? []
      : [{ type: 'contribution.opened', credit }];
  },
  'contribution.close': ({ contributing }) =>
    contributing.open ? [{ type: 'contribution.closed' }] : [],
  'contribution.give': (meeting, stated, { actor, commandId, now }) => {
    const { open, credit, contributions } = meeting.contributing;
    need(open && meeting.phase === 'running', 'contribution.closed');
    const attendee = found(attendeeOf(meeting, actor.id), 'attendee.unknown');
    need(!byId(contributions, commandId), 'id.taken');
    mayWrite(contributions, attendee.id, now);
    const author = authorOf(meeting, attendee);
    const given = { id: commandId, ...stated, indicatorIds: [], author, credit, at: now };
    return [{ type: 'contribution.given', contribution: { ...given, state: 'waiting' } }];
  },
  'contribution.judge': (meeting, { contributionId, verdict }) => {
    const { state } = pick(meeting.contributing.contributions, contributionId);
    need(verdict === 'shown' || !isFactorInUse(meeting, contributionId), 'element.inUse');
    return state === verdict ? [] : [{ type: 'contribution.judged', contributionId, verdict }];
  },
  'contribution.sort': (meeting, { contributionId, was, now }) => {
    const current = pick(meeting.contributing.contributions, contributionId);
    const changes = edit<v.InferOutput<typeof sorting>>(current, was, now);
    if (!changes) return [];
    need(changes.kind === undefined || !isFactorInUse(meeting, contributionId), 'element.inUse');
    return [{ type: 'contribution.sorted', contributionId, changes }];
  },
};

const within = (meeting: Meeting, changes: Partial<Contributing>): Meeting => ({
  ...meeting,
  contributing: { ...meeting.contributing, ...changes },
});
const changed = (meeting: Meeting, id: string, changes: Partial<Contribution>): Meeting =>
  within(meeting, {
    contributions: replace(meeting.contributing.contributions, id, (one) => ({
      ...one,
      ...changes,
    })),
  });

export const evolveContributions: Evolutions<typeof contributionEvents> = {
  'contribution.opened': (meeting, { credit }) => within(meeting, { open: true, credit }),
  'contribution.closed': (meeting) => within(meeting, { open: false }),
  'contribution.given': (meeting, { contribution }) =>
    within(meeting, { contributions: [...meeting.contributing.contributions, contribution] }),
  'contribution.judged': (meeting, { contributionId, verdict }) =>
    changed(meeting, contributionId, { state: verdict }),
  'contribution.sorted': (meeting, { contributionId, changes }) =>
    changed(meeting, contributionId, changes),
};
