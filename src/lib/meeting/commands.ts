import type * as v from 'valibot';
import { adjournmentCommands } from './adjournment';
import { agendaCommands } from './agenda';
import { attachmentCommands } from './attachments';
import { attendanceCommands } from './attendance';
import { seatCommands } from './seats';
import { awardCommands } from './awards';
import { commentCommands } from './comments';
import { ballotCommands } from './ballot-forms';
import { contributionCommands } from './contributions';
import { decisionCommands } from './decisions';
import { amendmentCommands } from './amendments';
import { draftingCommands } from './drafting';
import { draftingTeamCommands } from './drafting-team';
import { dissentCommands } from './dissents';
import { electionAskingCommands } from './election-asking';
import { electionCommands } from './elections';
import { elementCommands } from './elements';
import { floorCommands } from './floor';
import { followUpCommands } from './follow-ups';
import { groupCommands } from './groups';
import { deputyCommands } from './deputies';
import { helperCommands } from './helpers';
import { historyCommands } from './history';
import { importCommands } from './imports';
import { libraryCommands } from './library';
import { lifecycleCommands } from './lifecycle';
import { linkCommands } from './links';
import { mergeCommands } from './merges';
import { minutesCommands } from './minutes';
import { photoCommands } from './photos';
import { progressCommands } from './progress';
import { officeCommands } from './office';
import { partnerCommands } from './partners';
import { priorityCommands } from './priorities';
import { questionnaireCommands } from './questionnaire';
import { predecessorCommands } from './predecessor';
import { previousCommands } from './previous';
import { recommendationCommands } from './recommendations';
import { reportCommands } from './reports';
import { responseCommands } from './responses';
import { reviewCommands } from './review';
import { rewordingCommands } from './rewordings';
import { seatCodeCommands } from './seat-codes';
import { stageCommands } from './stage';
import { submissionCommands } from './submissions';
import { undoCommands } from './undo';

/** Everything anybody can say to a meeting. Who may: permissions.ts. */
export const commandSchemas = {
  ...lifecycleCommands,
  ...officeCommands,
  ...linkCommands,
  ...elementCommands,
  ...reportCommands,
  ...importCommands,
  ...libraryCommands,
  ...historyCommands,
  ...predecessorCommands,
  ...previousCommands,
  ...contributionCommands,
  ...mergeCommands,
  ...awardCommands,
  ...attachmentCommands,
  ...questionnaireCommands,
  ...responseCommands,
  ...commentCommands,
  ...partnerCommands,
  ...agendaCommands,
  ...attendanceCommands,
  ...seatCommands,
  ...seatCodeCommands,
  ...floorCommands,
  ...stageCommands,
  ...recommendationCommands,
  ...ballotCommands,
  ...draftingTeamCommands,
  ...draftingCommands,
  ...amendmentCommands,
  ...priorityCommands,
  ...adjournmentCommands,
  ...electionCommands,
  ...electionAskingCommands,
  ...decisionCommands,
  ...dissentCommands,
  ...groupCommands,
  ...deputyCommands,
  ...helperCommands,
  ...followUpCommands,
  ...progressCommands,
  ...minutesCommands,
  ...reviewCommands,
  ...rewordingCommands,
  ...photoCommands,
  ...submissionCommands,
  ...undoCommands,
};

export type CommandName = keyof typeof commandSchemas;
/** What a client sends. */
export type CommandInput<K extends CommandName = CommandName> = v.InferInput<
  (typeof commandSchemas)[K]
>;
/** What arrives after validation and cleaning. */
export type Command = {
  [K in CommandName]: { type: K } & v.InferOutput<(typeof commandSchemas)[K]>;
}[CommandName];
export const isCommandName = (name: string): name is CommandName =>
  Object.hasOwn(commandSchemas, name);
