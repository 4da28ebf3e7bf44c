import { openElection } from '../asking';
import type { Credit } from '../authors';
import type { AnnouncedAward } from '../awards';
import { openBallot } from '../ballots';
import { askedItems, type Questionnaire, type QuestionnaireItem } from '../questionnaire';
import { shownScene } from '../stage';
import { question, type Outcome } from './ballot-view';
import { agendaSlice, elementsSlice, meetingSlice, presenceSlice } from './common';
import { electionQuestion, type PublicElection } from './election-view';
import { prioritiesForPhones } from './priorities-view';
import { sceneParts, type Clock } from './scene-parts';
import { sceneView, type SceneView } from './scene-view';
import { slice } from './slice';
import { submissionsForPhones } from './submissions-scene';

/* What every phone shows: little, and nothing per vote. What concerns one attendee alone: me.ts. */

export type Now =
  | { kind: 'lobby' | 'agenda' | 'floor' | 'followUps' | 'close' | 'blank' | 'ballot' }
  | { kind: 'factors' | 'cooperation' }
  | { kind: 'submissions' | 'priorities' }
  | ({ kind: 'award' } & AnnouncedAward)
  | { kind: 'presentation'; name: string; clock: Clock | null }
  | {
      kind: 'recommendation';
      number: number;
      total: number;
      text: string;
      problem: string;
      amended: string | null;
    }
  | { kind: 'result'; outcome: Outcome }
  | { kind: 'election'; election: PublicElection }
  | { kind: 'notice'; text: string; until: number | null };

/** The projector's scene, in short. */
function now(scene: SceneView): Now {
  switch (scene.kind) {
    case 'presentation':
      return { kind: 'presentation', name: scene.element.name, clock: scene.clock };
    case 'recommendation': {
      const { kind, number, total, text, problem, amended } = scene;
      return { kind, number, total, text, problem, amended };
    }
    case 'board':
    case 'rounds':
    case 'rollCall':
    case 'indicator':
      // Too much for a phone: it says where the meeting is instead.
      return { kind: 'agenda' };
    case 'predecessor':
    case 'strategy':
      return { kind: 'agenda' };
    case 'submissions':
    case 'priorities':
      return { kind: scene.kind };
    case 'factors':
    case 'cooperation':
      return { kind: scene.kind };
    case 'election':
      return { kind: 'election', election: scene.election };
    case 'result':
    case 'award':
    case 'notice':
      return scene;
    default:
      return { kind: scene.kind };
  }
}

/** The questionnaire as a phone is asked it. */
export type Asked = Pick<Questionnaire, 'openQuestion' | 'unit'> & {
  id: string;
  items: Pick<QuestionnaireItem, 'id' | 'text'>[];
};

export const participantSlices = {
  meeting: meetingSlice,
  agenda: agendaSlice,
  elements: elementsSlice,
  /** With every join it would be a thousand messages a thousand times. */
  presence: { ...presenceSlice, everyMs: 5_000 },
  now: slice(sceneParts, (meeting): Now =>
    meeting.stage.blank ? { kind: 'blank' } : now(sceneView(meeting, shownScene(meeting))),
  ),
  /** Whether factors may be added, and how their authors will be named; null while they may not. */
  contributing: slice(['contributing', 'phase'], ({ contributing, phase }): Credit | null =>
    contributing.open && phase === 'running' ? contributing.credit : null,
  ),
  submissions: submissionsForPhones,
  priorities: prioritiesForPhones,
  /** What the questionnaire asks; null while it is not open. */
  questionnaire: slice(['questionnaire'], ({ questionnaire }): Asked | null =>
    questionnaire.state === 'open' && questionnaire.id !== null
      ? {
          id: questionnaire.id,
          items: askedItems(questionnaire).map(({ id, text }) => ({ id, text })),
          openQuestion: questionnaire.openQuestion,
          unit: questionnaire.unit,
        }
      : null,
  ),
  /** What is asked of the seats among candidates; null while nothing is. */
  election: slice(['elections'], (meeting) => {
    const election = openElection(meeting);
    return election ? electionQuestion(election) : null;
  }),
  ballot: slice(['ballots', 'recommendations'], (meeting) => {
    const ballot = openBallot(meeting);
    return ballot ? question(meeting, ballot) : null;
  }),
};
