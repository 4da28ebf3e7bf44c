import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import { edit } from './lists';
import type { Meeting } from './meeting';
import { need } from './refusal';
import { prose } from './text';

/* The secretary's own words in the minutes; all else flows in from the meeting. */

/** Free sections: opening words, discussion, next year's strategy, closing, and a note to each agenda item. */
const section = v.pipe(
  v.string(),
  v.regex(/^(opening|discussion|strategy|closing|item:[A-Za-z0-9_-]{1,40})$/, 'input.invalid'),
);
const text = prose(20_000);

export const minutesCommands = {
  'minutes.write': v.object({ section, was: text, now: text }),
  /** The secretary records that the chair approved the minutes: they become final. */
  'minutes.approve': v.object({}),
  'minutes.reopen': v.object({}),
};

export const minutesEvents = {
  'minutes.written': v.object({ section, text }),
  'minutes.approved': v.object({}),
  'minutes.reopened': v.object({}),
};

export const sectionText = (meeting: Pick<Meeting, 'minutes'>, section: string): string =>
  meeting.minutes.sections[section]?.text ?? '';

export const decideMinutes: Decisions<typeof minutesCommands> = {
  'minutes.write': (meeting, { section, was, now }) => {
    const changes = edit({ text: sectionText(meeting, section) }, { text: was }, { text: now });
    return changes ? [{ type: 'minutes.written', section, text: now }] : [];
  },
  'minutes.approve': (meeting) => {
    need(meeting.phase === 'closed', 'minutes.notClosed');
    return meeting.minutes.approvedAt === null ? [{ type: 'minutes.approved' }] : [];
  },
  'minutes.reopen': (meeting) =>
    meeting.minutes.approvedAt === null ? [] : [{ type: 'minutes.reopened' }],
};

export const evolveMinutes: Evolutions<typeof minutesEvents> = {
  'minutes.written': (meeting, { section, text }, { at }) => ({
    ...meeting,
    minutes: {
      ...meeting.minutes,
      sections: { ...meeting.minutes.sections, [section]: { text, at } },
    },
  }),
  'minutes.approved': (meeting, _, { at }) => ({
    ...meeting,
    minutes: { ...meeting.minutes, approvedAt: at, version: meeting.minutes.version + 1 },
  }),
  'minutes.reopened': (meeting) => ({
    ...meeting,
    minutes: { ...meeting.minutes, approvedAt: null },
  }),
};
