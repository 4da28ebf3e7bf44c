import { tabledAmendment } from '../amendments';
import { attachmentsOf } from '../attachments';
import type { AnnouncedAward } from '../awards';
import { currentItem, planned, type PlannedItem } from '../agenda';
import { byId } from '../lists';
import { speakingEnd } from '../floor';
import type { FollowUp, Meeting, Scene, TurnWords } from '../meeting';
import { inPages, presentationPages, type PresentationPage } from '../presentation';
import { problemOf } from '../recommendations';
import { reportOf } from '../reports';
import {
  outcomeOf,
  numberOf,
  question,
  type Numbered,
  type Outcome,
  type Question,
} from './ballot-view';
import { boardView, indicatorView, type BoardView, type IndicatorView } from './board-view';

import { electionScene, type ElectionScene } from './election-view';
import { roundsScene, rollCallScene, type RollCallScene, type RoundsScene } from './round-scenes';
import { factorScene, type FactorScene } from './factor-scene';
import { cooperationScene, type CooperationScene } from './cooperation-scene';
import { awardScene } from './award-scene';
import { prioritiesScene, type PrioritiesScene } from './priorities-view';
import { submissionsScene, type SubmissionsScene } from './submissions-scene';
import {
  predecessorScene,
  strategyScene,
  type PredecessorScene,
  type StrategyScene,
} from './predecessor-scene';

/* Each scene with everything its picture needs: the screen only draws. */

export const followUpsPerPage = 5;

/** A countdown: starts at `startedAt`, runs out after `minutes`. */
export type Clock = { startedAt: number; minutes: number };

type ElementName = { name: string; shortName: string };
export type FollowUpRow = Pick<
  FollowUp,
  'id' | 'action' | 'supporters' | 'due' | 'dueNote' | 'measure' | 'status'
> & {
  number: number;
  owner: ElementName | null;
};
export type SpeakerView = TurnWords & { name: string; position: string; element: string };

export type SceneView =
  | { kind: 'lobby'; present: { shortName: string; present: boolean }[] }
  | { kind: 'agenda'; items: PlannedItem[]; currentId: string | null }
  | {
      kind: 'presentation';
      element: ElementName;
      page: PresentationPage;
      pageNumber: number;
      pages: number;
      clock: Clock | null;
    }
  | BoardView
  | IndicatorView
  | {
      kind: 'floor';
      speaker: (SpeakerView & { since: number; clock: Clock | null }) | null;
      queue: SpeakerView[];
      waiting: number;
    }
  | ({
      kind: 'recommendation';
      text: string;
      problem: string;
      from: ElementName | null;
      owner: ElementName | null;
      amended: string | null;
      /** Whose proposal the amended wording is, while it is before the hall. */
      amendment: { from: string | null } | null;
    } & Numbered)
  | { kind: 'ballot'; question: Question; clock: Clock | null }
  | { kind: 'result'; outcome: Outcome }
  | ElectionScene
  | RoundsScene
  | RollCallScene
  | { kind: 'followUps'; rows: FollowUpRow[]; pageNumber: number; pages: number; total: number }
  | FactorScene
  | SubmissionsScene
  | PrioritiesScene
  | CooperationScene
  | PredecessorScene
  | StrategyScene
  | ({ kind: 'award' } & AnnouncedAward)
  | { kind: 'notice'; text: string; until: number | null }
  | {
      kind: 'close';
      decided: number;
      adopted: number;
      followUps: number;
      attendees: number;
      elements: number;
    };

/** The parts of the meeting that scenes are drawn from. */
export const sceneParts = [
  'stage',
  'elements',
  'reports',
  'library',
  'history',
  'contributing',
  'merges',
  'submissions',
  'supports',
  'awards',
  'questionnaire',
  'partners',
  'attachments',
  'agenda',
  'profile',
  'attendees',
  'floor',
  'recommendations',
  'amendments',
  'priorities',
  'ballots',
  'elections',
  'followUps',
  'predecessor',
] as const;
type SceneMeeting = Pick<Meeting, (typeof sceneParts)[number]>;

const nameOf = ({ elements }: SceneMeeting, id: string | null): ElementName | null => {
  const element = byId(elements, id);
  return element ? { name: element.name, shortName: element.shortName } : null;
};

function speakerView(
  meeting: SceneMeeting,
  { attendeeId, topic, kind, onBehalf }: TurnWords & { attendeeId: string },
): SpeakerView {
  const attendee = byId(meeting.attendees, attendeeId);
  const element =
    nameOf(meeting, attendee?.elementId ?? null)?.shortName ?? attendee?.organisation ?? '';
  const { name = '', position = '' } = attendee ?? {};
  return { name, position, element, topic, kind, onBehalf };
}

export function followUpRows(meeting: Pick<SceneMeeting, 'followUps' | 'elements'>): FollowUpRow[] {
  return meeting.followUps.map(
    ({ id, action, supporters, due, dueNote, measure, status, ownerId }, n) => {
      const owner = byId(meeting.elements, ownerId);
      return {
        id,
        number: n + 1,
        action,
        supporters,
        due,
        dueNote,
        measure,
        status,
        owner: owner ? { name: owner.name, shortName: owner.shortName } : null,
      };
    },
  );
}

/** The clock of the item that is on, if it is this element's turn. */
function clockOf(meeting: SceneMeeting, elementId: string): Clock | null {
  const item = currentItem(meeting);
  if (!item || item.elementId !== elementId || item.startedAt === null) return null;
  return { startedAt: item.startedAt, minutes: item.minutes + item.extraMinutes };
}

function presentationScene(meeting: SceneMeeting, elementId: string, pageIndex: number): SceneView {
  const pages = presentationPages(
    reportOf(meeting, elementId),
    meeting.profile.thresholds,
    attachmentsOf(meeting, elementId),
  );
  const at = Math.min(pageIndex, pages.length - 1);
  return {
    kind: 'presentation',
    element: nameOf(meeting, elementId) ?? { name: '', shortName: '' },
    page: pages[at] ?? { kind: 'texts', achievements: [], obstacles: [] },
    pageNumber: at + 1,
    pages: pages.length,
    clock: clockOf(meeting, elementId),
  };
}

function recommendationScene(meeting: SceneMeeting, recommendationId: string): SceneView {
  const r = byId(meeting.recommendations, recommendationId);
  if (!r) return agendaScene(meeting);
  const tabled = tabledAmendment(meeting, r.id);
  return {
    kind: 'recommendation',
    ...numberOf(meeting, r.id),
    text: r.text,
    problem: problemOf(meeting, r),
    from: nameOf(meeting, r.elementId),
    owner: nameOf(meeting, r.ownerId),
    amended: tabled?.text ?? (r.decision && r.decision.text !== r.text ? r.decision.text : null),
    amendment: tabled ? { from: nameOf(meeting, tabled.elementId)?.shortName ?? null } : null,
  };
}

const agendaScene = (meeting: SceneMeeting): SceneView => ({
  kind: 'agenda',
  items: planned(meeting),
  currentId: currentItem(meeting)?.id ?? null,
});

function ballotScene(meeting: SceneMeeting, ballotId: string): SceneView {
  const ballot = byId(meeting.ballots, ballotId);
  if (!ballot) return agendaScene(meeting);
  // A held screen may still stand on a ballot that has closed: it must not turn into its result by itself.
  const clock =
    ballot.closesAt === null || ballot.state !== 'open'
      ? null
      : { startedAt: ballot.openedAt, minutes: (ballot.closesAt - ballot.openedAt) / 60_000 };
  return {
    kind: 'ballot',
    question: question(meeting, ballot),
    clock,
  };
}

function resultScene(meeting: SceneMeeting, ballotId: string): SceneView {
  const ballot = byId(meeting.ballots, ballotId);
  return ballot?.state === 'closed'
    ? { kind: 'result', outcome: outcomeOf(meeting, ballot) }
    : agendaScene(meeting);
}

function followUpsScene(meeting: SceneMeeting, pageIndex: number): SceneView {
  const pages = inPages(followUpRows(meeting), followUpsPerPage);
  const at = Math.max(0, Math.min(pageIndex, pages.length - 1));
  return {
    kind: 'followUps',
    rows: pages[at] ?? [],
    pageNumber: at + 1,
    pages: Math.max(1, pages.length),
    total: meeting.followUps.length,
  };
}

function floorScene(meeting: SceneMeeting): SceneView {
  const { speaker, queue } = meeting.floor;
  const end = speakingEnd(meeting);
  const clockFrom = (startedAt: number): Clock | null =>
    end === null ? null : { startedAt, minutes: (end - startedAt) / 60_000 };
  return {
    kind: 'floor',
    speaker: speaker && {
      ...speakerView(meeting, speaker),
      since: speaker.since,
      clock: clockFrom(speaker.since),
    },
    queue: queue.slice(0, 3).map((turn) => speakerView(meeting, turn)),
    waiting: queue.length,
  };
}

function lobbyScene({ elements, attendees }: SceneMeeting): SceneView {
  const here = new Set(attendees.map((attendee) => attendee.elementId));
  return {
    kind: 'lobby',
    present: elements.map(({ id, shortName }) => ({ shortName, present: here.has(id) })),
  };
}

function closeScene({ recommendations, followUps, attendees }: SceneMeeting): SceneView {
  const decided = recommendations.filter((r) => r.decision);
  return {
    kind: 'close',
    decided: decided.length,
    adopted: decided.filter(
      (r) => r.decision?.outcome === 'adopted' || r.decision?.outcome === 'adoptedAmended',
    ).length,
    followUps: followUps.length,
    attendees: attendees.length,
    elements: new Set(attendees.flatMap((a) => a.elementId ?? [])).size,
  };
}

export function sceneView(meeting: SceneMeeting, scene: Scene): SceneView {
  switch (scene.kind) {
    case 'lobby':
      return lobbyScene(meeting);
    case 'agenda':
      return agendaScene(meeting);
    case 'presentation':
      return presentationScene(meeting, scene.elementId, scene.page);
    case 'board':
      return boardView(meeting, scene.sort, scene.page);
    case 'indicator':
      return indicatorView(meeting, scene);
    case 'floor':
      return floorScene(meeting);
    case 'recommendation':
      return recommendationScene(meeting, scene.recommendationId);
    case 'ballot':
      return ballotScene(meeting, scene.ballotId);
    case 'result':
      return resultScene(meeting, scene.ballotId);
    case 'rounds':
      return roundsScene(meeting, scene.recommendationId) ?? agendaScene(meeting);
    case 'rollCall':
      return rollCallScene(meeting, scene.ballotId, scene.page) ?? agendaScene(meeting);
    case 'election':
      return electionScene(meeting, scene.electionId, scene.page) ?? agendaScene(meeting);
    case 'followUps':
      return followUpsScene(meeting, scene.page);
    case 'factors':
      return factorScene(meeting, scene.page);
    case 'submissions':
      return submissionsScene(meeting, scene.page);
    case 'priorities':
      return prioritiesScene(meeting, scene.page) ?? agendaScene(meeting);
    case 'cooperation':
      return cooperationScene(meeting, scene.page);
    case 'award':
      return awardScene(meeting, scene.awardId) ?? agendaScene(meeting);
    case 'predecessor':
      return predecessorScene(meeting, scene.page) ?? agendaScene(meeting);
    case 'strategy':
      return strategyScene(meeting, scene.page);
    case 'notice':
      return scene;
    case 'close':
      return closeScene(meeting);
  }
}
