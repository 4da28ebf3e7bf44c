import * as v from 'valibot';
import { currentItem } from './agenda';
import { attendeeOf } from './presence';
import type { Decisions, Evolutions } from './capability';
import { pick } from './lists';
import { scene, type Meeting, type Scene } from './meeting';
import { found, need, Refusal } from './refusal';
import { pagesOf } from './scene-pages';
import { count, id } from './text';
import { hasRollCall } from './views/round-scenes';

/* What the hall looks at. */

const on = v.object({ on: v.boolean() });

export const stageCommands = {
  'stage.show': v.object({ scene }),
  /** "Tahan tampilan": the screen keeps its scene while the desk moves on. */
  'stage.hold': on,
  /** "Layar kosong". */
  'stage.blank': on,
  /** The hall's lights are off. */
  'stage.dark': on,
  /** Whether presenters may turn the pages of their own presentation. */
  'stage.handClicker': on,
  /** A presenter, or a participant of the element, turns from one page (as shown) to another, both from 0. */
  'stage.turn': v.object({ elementId: id, was: count, now: count }),
};

export const stageEvents = {
  'stage.shown': v.object({ scene }),
  'stage.held': on,
  'stage.blanked': on,
  'stage.darkened': on,
  'stage.clickerHanded': on,
  'stage.turned': v.object({ elementId: id, page: count }),
};

/** The scene on the projector now, held or not. */
export const shownScene = ({ stage }: Pick<Meeting, 'stage'>): Scene => stage.held ?? stage.scene;

/** Who turns an element's pages: `desk` also while the screen does not follow; `nobody` when it is not its turn. */
export function clickerOf(
  meeting: Pick<Meeting, 'stage' | 'agenda'>,
  elementId: string,
): 'presenter' | 'desk' | 'nobody' {
  const { scene, held, blank, clicker } = meeting.stage;
  const item = currentItem(meeting);
  if (item?.kind !== 'presentation' || item.elementId !== elementId) return 'nobody';
  const follows = scene.kind === 'presentation' && scene.elementId === elementId;
  return clicker && follows && held === null && !blank ? 'presenter' : 'desk';
}

/** Where an element's pages stand while it is its turn (`page` from 0), and whether it turns them itself. */
export type OwnClicker = { elementId: string; page: number; pages: number; isMine: boolean };

export function ownClicker(meeting: Meeting, elementId: string | null): OwnClicker | null {
  const holder = elementId === null ? 'nobody' : clickerOf(meeting, elementId);
  if (elementId === null || holder === 'nobody') return null;
  const { scene } = meeting.stage;
  const shown = scene.kind === 'presentation' && scene.elementId === elementId ? scene.page : 0;
  const pages = pagesOf(meeting, { kind: 'presentation', elementId, page: shown });
  return { elementId, page: Math.min(shown, pages - 1), pages, isMine: holder === 'presenter' };
}

/** A scene may only show what exists, and a result only once its ballot is closed. */
function mustExist(meeting: Meeting, scene: Scene) {
  if (scene.kind === 'presentation') pick(meeting.elements, scene.elementId);
  if (scene.kind === 'recommendation') pick(meeting.recommendations, scene.recommendationId);
  if (scene.kind === 'rounds') pick(meeting.recommendations, scene.recommendationId);
  if (scene.kind === 'rollCall')
    need(hasRollCall(pick(meeting.ballots, scene.ballotId)), 'ballot.notClosed');
  if (scene.kind === 'election') pick(meeting.elections, scene.electionId);
  if (scene.kind === 'award') pick(meeting.awards, scene.awardId);
  if (scene.kind === 'priorities') found(meeting.priorities, 'item.unknown');
  if (scene.kind === 'predecessor') found(meeting.predecessor, 'item.unknown');
  if (scene.kind === 'ballot')
    need(pick(meeting.ballots, scene.ballotId).state === 'open', 'ballot.closed');
  if (scene.kind === 'result')
    need(pick(meeting.ballots, scene.ballotId).state === 'closed', 'ballot.notClosed');
}

export const decideStage: Decisions<typeof stageCommands> = {
  'stage.show': (meeting, { scene }) => {
    mustExist(meeting, scene);
    return [{ type: 'stage.shown', scene }];
  },
  'stage.hold': ({ stage }, { on }) =>
    (stage.held !== null) === on ? [] : [{ type: 'stage.held', on }],
  'stage.blank': ({ stage }, { on }) => (stage.blank === on ? [] : [{ type: 'stage.blanked', on }]),
  'stage.dark': ({ stage }, { on }) => (stage.dark === on ? [] : [{ type: 'stage.darkened', on }]),
  'stage.handClicker': ({ stage }, { on }) =>
    stage.clicker === on ? [] : [{ type: 'stage.clickerHanded', on }],
  'stage.turn': (meeting, { elementId, was, now }, { actor }) => {
    const isOwn =
      actor.role !== 'participant' || attendeeOf(meeting, actor.id)?.elementId === elementId;
    need(isOwn, 'clicker.notYourTurn');
    const holder = clickerOf(meeting, elementId);
    need(holder !== 'nobody', 'clicker.notYourTurn');
    const { scene } = meeting.stage;
    need(holder === 'presenter' && scene.kind === 'presentation', 'clicker.taken');
    const pages = pagesOf(meeting, scene);
    // The report may have become shorter since the page was shown.
    const page = Math.min(scene.page, pages - 1);
    need(now < pages, 'item.unknown');
    if (page === now) return [];
    if (page !== was) throw new Refusal('edit.conflict', { field: 'page', current: { page } });
    return [{ type: 'stage.turned', elementId, page: now }];
  },
};

export const evolveStage: Evolutions<typeof stageEvents> = {
  'stage.shown': (meeting, { scene }) => ({ ...meeting, stage: { ...meeting.stage, scene } }),
  'stage.held': (meeting, { on }) => ({
    ...meeting,
    stage: { ...meeting.stage, held: on ? meeting.stage.scene : null },
  }),
  'stage.blanked': (meeting, { on }) => ({ ...meeting, stage: { ...meeting.stage, blank: on } }),
  'stage.darkened': (meeting, { on }) => ({ ...meeting, stage: { ...meeting.stage, dark: on } }),
  'stage.clickerHanded': (meeting, { on }) => ({
    ...meeting,
    stage: { ...meeting.stage, clicker: on },
  }),
  'stage.turned': (meeting, { elementId, page }) => ({
    ...meeting,
    stage: { ...meeting.stage, scene: { kind: 'presentation', elementId, page } },
  }),
};
