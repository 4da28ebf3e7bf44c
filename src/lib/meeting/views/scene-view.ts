import { currentItem, planned, type PlannedItem } from '../agenda';
import type { AnnouncedAward } from '../awards';
import type { Scene } from '../meeting';
import { awardScene } from './award-scene';
import { boardView, indicatorView, type BoardView, type IndicatorView } from './board-view';
import { cooperationScene, type CooperationScene } from './cooperation-scene';
import {
  ballotScene,
  recommendationScene,
  resultScene,
  type BallotScene,
  type RecommendationScene,
  type ResultScene,
} from './decision-scenes';
import { electionScene, type ElectionScene } from './election-view';
import { factorScene, type FactorScene } from './factor-scene';
import { floorScene, type FloorScene } from './floor-scene';
import { followUpsScene, type FollowUpsScene } from './follow-ups-scene';
import {
  predecessorScene,
  strategyScene,
  type PredecessorScene,
  type StrategyScene,
} from './predecessor-scene';
import { presentationScene, type PresentationScene } from './presentation-scene';
import { prioritiesScene, type PrioritiesScene } from './priorities-view';
import { roundsScene, rollCallScene, type RollCallScene, type RoundsScene } from './round-scenes';
import type { SceneMeeting } from './scene-parts';
import { submissionsScene, type SubmissionsScene } from './submissions-scene';

/* Each scene with everything its picture needs: the screen only draws. */

export type SceneView =
  | { kind: 'lobby'; present: { shortName: string; present: boolean }[] }
  | { kind: 'agenda'; items: PlannedItem[]; currentId: string | null }
  | PresentationScene
  | BoardView
  | IndicatorView
  | FloorScene
  | RecommendationScene
  | BallotScene
  | ResultScene
  | ElectionScene
  | RoundsScene
  | RollCallScene
  | FollowUpsScene
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

const agendaScene = (meeting: SceneMeeting): SceneView => ({
  kind: 'agenda',
  items: planned(meeting),
  currentId: currentItem(meeting)?.id ?? null,
});

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
      return recommendationScene(meeting, scene.recommendationId) ?? agendaScene(meeting);
    case 'ballot':
      return ballotScene(meeting, scene.ballotId) ?? agendaScene(meeting);
    case 'result':
      return resultScene(meeting, scene.ballotId) ?? agendaScene(meeting);
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
