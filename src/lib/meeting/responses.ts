import * as v from 'valibot';
import { attendeeOf, presentSeats } from './presence';
import { seatHeldBy, seatsBy } from './seats';
import { isFree, needQuiet } from './asking';
import type { Context, Decisions, Evolutions } from './capability';
import { comment, commentsFrom } from './comments';
import {
  cooperationResult,
  resultOfAnswers,
  type Answered,
  type Score,
} from './cooperation-results';
import { byId } from './lists';
import type { Meeting } from './meeting';
import { score } from './partners';
import { askedItems, mostItems, type Questionnaire } from './questionnaire';
import { found, need } from './refusal';
import { id, instant, line } from './text';
import { noneYet, votedBesides, votesOf, withVote, type BySeat } from './votes';

/* The questionnaire is asked and answered, sealed like a secret ballot (docs/decisions/cooperation.md). */

const scores = v.pipe(v.array(v.nullable(score)), v.maxLength(mostItems, 'input.invalid'));
const commentText = line(280);

export const response = v.object({
  attendeeId: id,
  elementId: id,
  at: instant,
  /** Empty once the questionnaire has closed. */
  sealed: v.string(),
});
export type Response = v.InferOutput<typeof response>;
export type Responses = BySeat<Response>;

export const responseCommands = {
  'questionnaire.open': v.object({}),
  'questionnaire.close': v.object({}),
  'questionnaire.cancel': v.object({}),
  /** One score an item, in their order; null: does not know. */
  'questionnaire.answer': v.object({ questionnaireId: id, scores, comment: commentText }),
};
export const responseEvents = {
  'questionnaire.opened': v.object({ questionnaireId: id }),
  'questionnaire.answered': v.object({ questionnaireId: id, seatId: id, response }),
  'questionnaire.closed': v.object({
    result: v.nullable(cooperationResult),
    comments: v.array(comment),
  }),
  'questionnaire.cancelled': v.object({}),
};

const plain = v.tuple([v.array(v.nullable(v.number())), v.string()]);
/** Reads sealed answers with the questionnaire's key. */
export function readResponse(
  questionnaireId: string,
  { sealed }: Response,
  unseal: Context['unseal'],
): { scores: Score[]; comment: string } {
  const [scores, comment] = v.parse(plain, JSON.parse(unseal(questionnaireId, sealed)));
  return { scores, comment };
}

export const hasResponded = ({ responses }: Pick<Meeting, 'responses'>, elementId: string) =>
  votesOf(responses).some(([, response]) => response.elementId === elementId);

/** How many answers there are, and from how many they may come; never what they say. */
export function responseTurnout(
  meeting: Pick<Meeting, 'questionnaire' | 'responses' | 'attendees' | 'elements'>,
): { answered: number; expected: number } {
  const { unit } = meeting.questionnaire;
  const present = presentSeats(meeting, unit, seatsBy(meeting, unit));
  const { responses } = meeting;
  return { answered: responses.seats, expected: present.size + votedBesides(responses, present) };
}

/** It can be asked again only where nothing was told: two results of nearly the same people would tell who changed. */
export const mayBeAsked = ({ state, result }: Questionnaire): boolean =>
  state === 'draft' || (state === 'closed' && result === null);

const opened = ({ questionnaire }: Meeting): string => {
  need(questionnaire.state === 'open' && questionnaire.id !== null, 'questionnaire.closed');
  return questionnaire.id;
};

/** Opens every answer once; what leaves this function are sums, and comments in no telling order. */
function evaluate(meeting: Meeting, questionnaireId: string, unseal: Context['unseal']) {
  const answers: Answered[] = [];
  const texts: string[] = [];
  for (const [, response] of votesOf(meeting.responses)) {
    const { scores, comment } = readResponse(questionnaireId, response, unseal);
    const element = byId(meeting.elements, response.elementId);
    answers.push({ type: element?.type ?? 'partner', scores });
    texts.push(comment);
  }
  const itemIds = askedItems(meeting.questionnaire).map((item) => item.id);
  const result = resultOfAnswers(itemIds, answers);
  return { result, comments: result ? commentsFrom(questionnaireId, texts) : [] };
}

export const decideResponses: Decisions<typeof responseCommands> = {
  'questionnaire.open': (meeting, _, { commandId }) => {
    const { questionnaire } = meeting;
    need(meeting.phase === 'running', 'meeting.notOpen');
    needQuiet(meeting);
    need(questionnaire.state !== 'open', 'questionnaire.running');
    need(mayBeAsked(questionnaire), 'questionnaire.fixed');
    need(askedItems(questionnaire).length > 0, 'questionnaire.empty');
    need(isFree(meeting, commandId), 'id.taken');
    return [
      { type: 'questionnaire.opened', questionnaireId: commandId },
      { type: 'stage.shown', scene: { kind: 'cooperation', page: 0 } },
    ];
  },
  'questionnaire.close': (meeting, _, { unseal }) => [
    { type: 'questionnaire.closed', ...evaluate(meeting, opened(meeting), unseal) },
    { type: 'stage.shown', scene: { kind: 'cooperation', page: 0 } },
  ],
  'questionnaire.cancel': (meeting) => {
    opened(meeting);
    return [
      { type: 'questionnaire.cancelled' },
      { type: 'stage.shown', scene: { kind: 'agenda' } },
    ];
  },
  'questionnaire.answer': (meeting, { questionnaireId, scores, comment }, { actor, now, seal }) => {
    need(opened(meeting) === questionnaireId, 'questionnaire.closed');
    const attendee = found(attendeeOf(meeting, actor.id), 'attendee.unknown');
    const { unit } = meeting.questionnaire;
    const seatId = found(seatHeldBy(meeting, unit, attendee.id), 'seat.notYours');
    need(seatsBy(meeting, unit).includes(seatId), 'seat.notYours');
    need(scores.length === askedItems(meeting.questionnaire).length, 'input.invalid');
    const sealed = seal(questionnaireId, JSON.stringify([scores, comment]), 'words');
    const elementId = unit === 'element' ? seatId : found(attendee.elementId, 'seat.notYours');
    const response = { attendeeId: attendee.id, elementId, at: now, sealed };
    return [{ type: 'questionnaire.answered', questionnaireId, seatId, response }];
  },
};

/** Who answered stays known, as in a ballot; the ciphertext is of no more use. */
const emptied = (responses: Responses): Responses =>
  votesOf(responses).reduce(
    (kept, [seatId, response]) => withVote(kept, seatId, { ...response, sealed: '' }),
    noneYet<Response>(),
  );

const asked = (meeting: Meeting, changes: Partial<Questionnaire>): Meeting => ({
  ...meeting,
  questionnaire: { ...meeting.questionnaire, ...changes },
});

export const evolveResponses: Evolutions<typeof responseEvents> = {
  'questionnaire.opened': (meeting, { questionnaireId }, { at }) => ({
    ...asked(meeting, { id: questionnaireId, state: 'open', openedAt: at, closedAt: null }),
    responses: noneYet(),
  }),
  'questionnaire.answered': (meeting, { seatId, response }) => ({
    ...meeting,
    responses: withVote(meeting.responses, seatId, response),
  }),
  'questionnaire.closed': (meeting, { result, comments }, { at }) => ({
    ...asked(meeting, { state: 'closed', closedAt: at, result, comments }),
    responses: emptied(meeting.responses),
  }),
  'questionnaire.cancelled': (meeting) => ({
    ...asked(meeting, { state: 'draft', openedAt: null }),
    responses: noneYet(),
  }),
};
