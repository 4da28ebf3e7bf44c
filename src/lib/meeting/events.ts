import * as v from 'valibot';
import { adjournmentEvents } from './adjournment';
import { agendaEvents } from './agenda';
import { attachmentEvents } from './attachments';
import { attendanceEvents } from './attendance';
import { seatEvents } from './seats';
import { awardEvents } from './awards';
import { ballotEvents } from './ballot-forms';
import type { EventOf } from './capability';
import { commentEvents } from './comments';
import { contributionEvents } from './contributions';
import { decisionEvents } from './decisions';
import { amendmentEvents } from './amendments';
import { draftingEvents } from './drafting';
import { draftingTeamEvents } from './drafting-team';
import { dissentEvents } from './dissents';
import { electionAskingEvents } from './election-asking';
import { electionEvents } from './elections';
import { elementEvents } from './elements';
import { floorEvents } from './floor';
import { followUpEvents } from './follow-ups';
import { groupEvents } from './groups';
import { deputyEvents } from './deputies';
import { helperEvents } from './helpers';
import { historyEvents } from './history';
import { importEvents } from './imports';
import { libraryEvents } from './library';
import { lifecycleEvents } from './lifecycle';
import { linkEvents } from './links';
import { mergeEvents } from './merges';
import { minutesEvents } from './minutes';
import { photoEvents } from './photos';
import { progressEvents } from './progress';
import { partnerEvents } from './partners';
import { priorityEvents } from './priorities';
import { questionnaireEvents } from './questionnaire';
import { predecessorEvents } from './predecessor';
import { recommendationEvents } from './recommendations';
import { reportEvents } from './reports';
import { responseEvents } from './responses';
import { reviewEvents } from './review';
import { rewordingEvents } from './rewordings';
import { stageEvents } from './stage';
import { submissionEvents } from './submissions';
import { undoEvents } from './undo';

/** Every fact a meeting's log may hold. */
export const eventSchemas = {
  ...lifecycleEvents,
  ...linkEvents,
  ...elementEvents,
  ...reportEvents,
  ...importEvents,
  ...libraryEvents,
  ...historyEvents,
  ...predecessorEvents,
  ...contributionEvents,
  ...mergeEvents,
  ...awardEvents,
  ...attachmentEvents,
  ...questionnaireEvents,
  ...responseEvents,
  ...commentEvents,
  ...partnerEvents,
  ...agendaEvents,
  ...attendanceEvents,
  ...seatEvents,
  ...floorEvents,
  ...stageEvents,
  ...recommendationEvents,
  ...ballotEvents,
  ...draftingTeamEvents,
  ...draftingEvents,
  ...amendmentEvents,
  ...priorityEvents,
  ...adjournmentEvents,
  ...electionEvents,
  ...electionAskingEvents,
  ...decisionEvents,
  ...dissentEvents,
  ...groupEvents,
  ...deputyEvents,
  ...helperEvents,
  ...followUpEvents,
  ...progressEvents,
  ...minutesEvents,
  ...reviewEvents,
  ...rewordingEvents,
  ...photoEvents,
  ...submissionEvents,
  ...undoEvents,
};

export type EventType = keyof typeof eventSchemas;
export type AnyEvent = EventOf<typeof eventSchemas>;
export const isEventType = (type: string): type is EventType => Object.hasOwn(eventSchemas, type);

/** Reads an event from a log. @throws ValiError when it is of no known form. */
export function parseEvent(raw: { type: string }): AnyEvent {
  const { type, ...payload } = raw;
  if (!isEventType(type)) throw new Error(`unknown event ${type}`);
  return { type, ...v.parse(eventSchemas[type], payload) } as AnyEvent;
}
