import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import { pick } from './lists';
import { scene, type Meeting, type Scene } from './meeting';
import { found, need } from './refusal';

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
};

export const stageEvents = {
  'stage.shown': v.object({ scene }),
  'stage.held': on,
  'stage.blanked': on,
  'stage.darkened': on,
};

/** The scene on the projector now, held or not. */
export const shownScene = ({ stage }: Pick<Meeting, 'stage'>): Scene => stage.held ?? stage.scene;

/** A scene may only show what exists, and a result only once its ballot is closed. */
function mustExist(meeting: Meeting, scene: Scene) {
  if (scene.kind === 'presentation') pick(meeting.elements, scene.elementId);
  if (scene.kind === 'recommendation') pick(meeting.recommendations, scene.recommendationId);
  if (scene.kind === 'award') pick(meeting.awards, scene.awardId);
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
};

export const evolveStage: Evolutions<typeof stageEvents> = {
  'stage.shown': (meeting, { scene }) => ({ ...meeting, stage: { ...meeting.stage, scene } }),
  'stage.held': (meeting, { on }) => ({
    ...meeting,
    stage: { ...meeting.stage, held: on ? meeting.stage.scene : null },
  }),
  'stage.blanked': (meeting, { on }) => ({ ...meeting, stage: { ...meeting.stage, blank: on } }),
  'stage.darkened': (meeting, { on }) => ({ ...meeting, stage: { ...meeting.stage, dark: on } }),
};
