import type { Command } from './commands';

/* A step as the desk offers it: a name for its label and key, and the command it sends. */

export type StepName =
  | 'openMeeting'
  | 'startItem'
  | 'nextPage'
  | 'previousPage'
  | 'backToPresentation'
  | 'finishItem'
  | 'closeMeeting'
  | 'tableRecommendation'
  | 'openCheck'
  | 'openVote'
  | 'askAgain'
  | 'closeBallot'
  | 'extendBallot'
  | 'cancelBallot'
  | 'backToDiscussion'
  | 'acceptAmendment'
  | 'rejectAmendment'
  | 'showResult'
  | 'confirmConsensus'
  | 'confirmAdopted'
  | 'confirmAdoptedAmended'
  | 'confirmNotAdopted'
  | 'confirmPostponed'
  | 'confirmReturned'
  | 'compareRounds'
  | 'showRollCall'
  | 'resumeMeeting'
  | 'openElection'
  | 'closeElection'
  | 'extendElection'
  | 'cancelElection'
  | 'confirmElected'
  | 'showElection'
  | 'extendItem'
  | 'openQuestionnaire'
  | 'closeQuestionnaire'
  | 'cancelQuestionnaire'
  | 'showCooperation'
  | 'showFactors'
  | 'showSubmissions'
  | 'showPriorities'
  | 'closePriorities'
  | 'cancelPriorities'
  | 'showAwards'
  | 'showNextAward'
  | 'revealRank'
  | 'showAgenda'
  | 'showFollowUps'
  | 'showPredecessor'
  | 'settlePredecessor'
  | 'showStrategy'
  | 'showFloor'
  | 'showLobby';

/** `subject` is what the label names: an item's title, a recommendation's number. */
export type Step = { name: StepName; subject: string; command: Command };
export type NextStep = { primary: Step | null; others: Step[] };

/** `subject` is empty where the label names nothing. */
export const step = (name: StepName, command: Command, subject = ''): Step => ({
  name,
  subject,
  command,
});
