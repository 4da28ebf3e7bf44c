import * as v from 'valibot';
import { currentItem } from './agenda';
import { needQuiet } from './asking';
import type { Decisions, Evolutions } from './capability';
import type { AnyEvent } from './events';
import { edit } from './lists';
import { blankQuestionnaire } from './questionnaire';
import { noneYet } from './votes';
import { blankFloor, blankReview, profile, type Meeting } from './meeting';
import { need } from './refusal';

/* A meeting begins, is described, opens, closes. Creating one is templates/create.ts. */

const changes = v.partial(profile);
/** Files come in by uploads alone. */
const written = v.partial(v.omit(profile, ['logo', 'template']));

export const lifecycleCommands = {
  'profile.change': v.object({ was: written, now: written }),
  'meeting.close': v.object({}),
  'meeting.reopen': v.object({}),
};

export const lifecycleEvents = {
  'meeting.created': v.object({ profile }),
  'profile.changed': v.object({ changes }),
  'meeting.opened': v.object({}),
  'meeting.closed': v.object({}),
  'meeting.reopened': v.object({}),
};

/** The state before the first event. */
export const blankMeeting = (code: string): Omit<Meeting, 'profile'> => ({
  code,
  seq: 0,
  lastCommandId: null,
  createdAt: 0,
  phase: 'preparing',
  openedAt: null,
  closedAt: null,
  elements: [],
  reports: {},
  library: [],
  history: [],
  predecessor: null,
  contributing: { open: false, credit: 'element', contributions: [] },
  merges: [],
  submissions: { open: false, credits: ['element'], all: [] },
  supports: {},
  awards: [],
  attachments: [],
  questionnaire: blankQuestionnaire,
  responses: noneYet(),
  partners: {},
  agenda: [],
  attendees: [],
  seats: {},
  seatChanges: [],
  deputies: {},
  recommendations: [],
  wordings: {},
  amendments: [],
  draftingTeam: [],
  priorities: null,
  priorityMarks: noneYet(),
  ballots: [],
  elections: [],
  adjournments: [],
  groups: [],
  helpers: [],
  dissents: [],
  revocations: [],
  followUps: [],
  progress: {},
  floor: blankFloor,
  stage: { scene: { kind: 'lobby' }, held: null, blank: false, dark: false, clicker: true },
  minutes: { sections: {}, approvedAt: null, version: 0, finals: [], ignored: [], rewordings: [] },
  review: blankReview,
  photos: [],
  links: [],
  undo: null,
});

export const decideLifecycle: Decisions<typeof lifecycleCommands> = {
  'profile.change': (meeting, { was, now }) => {
    const changes = edit(meeting.profile, was, now);
    return changes ? [{ type: 'profile.changed', changes }] : [];
  },
  'meeting.close': (meeting) => {
    need(meeting.phase === 'running', 'meeting.notOpen');
    needQuiet(meeting);
    need(meeting.questionnaire.state !== 'open', 'questionnaire.running');
    need(meeting.priorities?.state !== 'open', 'priorities.running');
    const current = currentItem(meeting);
    const { speaker } = meeting.floor;
    const ending: AnyEvent[] = [
      ...(speaker ? [{ type: 'floor.ended' as const, attendeeId: speaker.attendeeId }] : []),
      ...(current ? [{ type: 'agenda.finished' as const, itemId: current.id }] : []),
    ];
    return [
      { type: 'meeting.closed' },
      ...ending,
      { type: 'stage.shown', scene: { kind: 'close' } },
    ];
  },
  'meeting.reopen': (meeting) => {
    return meeting.phase === 'closed' ? [{ type: 'meeting.reopened' }] : [];
  },
};

export const evolveLifecycle: Evolutions<typeof lifecycleEvents> = {
  'meeting.created': (meeting, { profile }, { at }) => ({ ...meeting, profile, createdAt: at }),
  'profile.changed': (meeting, { changes }) => ({
    ...meeting,
    profile: { ...meeting.profile, ...changes },
  }),
  'meeting.opened': (meeting, _, { at }) => ({ ...meeting, phase: 'running', openedAt: at }),
  'meeting.closed': (meeting, _, { at }) => ({ ...meeting, phase: 'closed', closedAt: at }),
  'meeting.reopened': (meeting) => ({ ...meeting, phase: 'running', closedAt: null }),
};
