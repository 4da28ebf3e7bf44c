import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import { edit } from './lists';
import type { FinalVersion, Meeting } from './meeting';
import { unfilled } from './musts';
import { need } from './refusal';
import { keptPaper } from './shapes/final';
import { count, hash, prose, requiredLine, requiredProse } from './text';

/* The secretary's own words in the minutes; all else flows in from the meeting. */

/** Free sections: opening words, discussion, next year's strategy, closing, and a note to each agenda item. */
const section = v.pipe(
  v.string(),
  v.regex(/^(opening|discussion|strategy|closing|item:[A-Za-z0-9_-]{1,40})$/, 'input.invalid'),
);
const text = prose(20_000);
const finding = requiredLine(200);
const ignoredLimit = 1000;

export const minutesCommands = {
  'minutes.write': v.object({ section, was: text, now: text }),
  /** What the language check found is to stay so; or is to be told of again. */
  'minutes.ignore': v.object({ finding, ignored: v.boolean() }),
  /** The secretary records that the chair approved the minutes: they become final. */
  'minutes.approve': v.object({}),
  'minutes.reopen': v.object({ reason: requiredProse(500) }),
  /** The server has stored a version's files, so that it can be had as it was for ever. */
  'minutes.keep': v.object({ version: count, log: hash, papers: v.array(keptPaper) }),
};

export const minutesEvents = {
  'minutes.written': v.object({ section, text }),
  'minutes.ignored': v.object({ finding, ignored: v.boolean() }),
  'minutes.approved': v.object({}),
  /** Logs from before give no reason. */
  'minutes.reopened': v.object({ reason: v.optional(prose(500), '') }),
  /** Logs from before say no hash. */
  'minutes.kept': v.object({
    version: count,
    log: v.optional(hash, ''),
    papers: v.array(keptPaper),
  }),
};

export const sectionText = (meeting: Pick<Meeting, 'minutes'>, section: string): string =>
  meeting.minutes.sections[section]?.text ?? '';

export const decideMinutes: Decisions<typeof minutesCommands> = {
  'minutes.write': (meeting, { section, was, now }) => {
    const changes = edit({ text: sectionText(meeting, section) }, { text: was }, { text: now });
    return changes ? [{ type: 'minutes.written', section, text: now }] : [];
  },
  'minutes.ignore': (meeting, { finding, ignored }) => {
    const all = meeting.minutes.ignored;
    if (all.includes(finding) === ignored) return [];
    need(!ignored || all.length < ignoredLimit, 'input.invalid');
    return [{ type: 'minutes.ignored', finding, ignored }];
  },
  'minutes.approve': (meeting) => {
    need(meeting.phase === 'closed', 'minutes.notClosed');
    need(unfilled(meeting.profile).length === 0, 'minutes.unfilled');
    return meeting.minutes.approvedAt === null ? [{ type: 'minutes.approved' }] : [];
  },
  'minutes.reopen': (meeting, { reason }) =>
    meeting.minutes.approvedAt === null ? [] : [{ type: 'minutes.reopened', reason }],
  'minutes.keep': (meeting, { version, log, papers }) => {
    const known = meeting.minutes.finals.find((one) => one.version === version);
    return known?.papers.length === 0 ? [{ type: 'minutes.kept', version, log, papers }] : [];
  },
};

/** A version was approved whose files are still being written. */
export const hasUnkept = ({ minutes }: Pick<Meeting, 'minutes'>): boolean =>
  minutes.finals.some(({ papers }) => papers.length === 0);

/** The meeting with one of its final versions changed. */
export const withFinal = (
  meeting: Meeting,
  version: number,
  change: Partial<FinalVersion>,
): Meeting => ({
  ...meeting,
  minutes: {
    ...meeting.minutes,
    finals: meeting.minutes.finals.map((one) =>
      one.version === version ? { ...one, ...change } : one,
    ),
  },
});

export const evolveMinutes: Evolutions<typeof minutesEvents> = {
  'minutes.written': (meeting, { section, text }, { at }) => ({
    ...meeting,
    minutes: {
      ...meeting.minutes,
      sections: { ...meeting.minutes.sections, [section]: { text, at } },
    },
  }),
  'minutes.ignored': (meeting, { finding, ignored }) => {
    const others = meeting.minutes.ignored.filter((one) => one !== finding);
    return {
      ...meeting,
      minutes: { ...meeting.minutes, ignored: ignored ? [...others, finding] : others },
    };
  },
  'minutes.approved': (meeting, _, { at, seq, actor }) => {
    const version = meeting.minutes.version + 1;
    const by = actor.role === 'chair' ? 'chair' : 'office';
    const final: FinalVersion = {
      version,
      approvedAt: at,
      by,
      seq,
      reopenedAt: null,
      reason: '',
      log: '',
      papers: [],
    };
    const { minutes, review } = meeting;
    return {
      ...meeting,
      minutes: { ...minutes, approvedAt: at, version, finals: [...minutes.finals, final] },
      review: { ...review, state: 'approved', answeredAt: at },
    };
  },
  'minutes.reopened': (meeting, { reason }, { at }) => {
    const reopened = withFinal(meeting, meeting.minutes.version, { reopenedAt: at, reason });
    return {
      ...reopened,
      minutes: { ...reopened.minutes, approvedAt: null },
      review: { ...meeting.review, state: 'idle' },
    };
  },
  'minutes.kept': (meeting, { version, log, papers }) =>
    withFinal(meeting, version, { log, papers }),
};
