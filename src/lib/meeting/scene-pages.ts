import { cooperationPages } from './views/cooperation-scene';
import { attachmentsOf } from './attachments';
import { boardOf, boardParts, sizeOf } from './board';
import { byId } from './lists';
import { rollCallPages } from './views/round-scenes';
import { electionPages } from './views/election-view';
import { factorBoard, factorBoardPages } from './factor-board';
import type { Meeting, Scene } from './meeting';
import { presentationPages } from './presentation';
import { reportOf } from './reports';
import { indicatorPages } from './views/board-view';
import { priorityPages } from './views/priorities-view';
import { submissionPages } from './views/submissions-scene';
import { predecessorPages, strategyPages } from './views/predecessor-scene';

/** How many pages a scene has, at least 1; the follow-ups' are turned in their own panel. */
export function pagesOf(meeting: Meeting, scene: Scene): number {
  switch (scene.kind) {
    case 'presentation': {
      const report = reportOf(meeting, scene.elementId);
      const attachments = attachmentsOf(meeting, scene.elementId);
      return presentationPages(report, meeting.profile.thresholds, attachments).length;
    }
    case 'rollCall':
      return rollCallPages(meeting, scene.ballotId);
    case 'election': {
      const election = byId(meeting.elections, scene.electionId);
      return election ? electionPages(election) : 1;
    }
    case 'board':
      return boardParts(sizeOf(boardOf(meeting, scene.sort))).length;
    case 'indicator':
      return indicatorPages(meeting, scene);
    case 'factors':
      return factorBoardPages(factorBoard(meeting)).length;
    case 'submissions':
      return submissionPages(meeting);
    case 'priorities':
      return priorityPages(meeting);
    case 'cooperation':
      return cooperationPages(meeting).length;
    case 'predecessor':
      return predecessorPages(meeting);
    case 'strategy':
      return strategyPages(meeting);
    default:
      return 1;
  }
}
