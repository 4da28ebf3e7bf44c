import type { Score } from '../cooperation-results';
import type { Element, Meeting, VotingUnit } from '../meeting';
import { starterQuestionnaire } from '../questionnaire-items';
import { attendee, facilitator, given, secretary, send } from '../testing';
import { hall, join } from './hall';

/* A hall that answers the questionnaire, for tests. */

/**
 * Attendees p1, p2 … of these kinds of element; the questionnaire q1 is open. Where everybody answers, all of one kind
 * come from one element, else each from an own one.
 */
export function asking(
  types: readonly Element['type'][],
  { unit = 'element' }: { unit?: VotingUnit } = {},
): Meeting {
  const drafted = given(
    [
      { type: 'questionnaire.drafted', draft: { ...starterQuestionnaire, unit } },
      ...types.map((type, n) => ({
        type: 'element.changed' as const,
        elementId: `e${String(n + 1)}`,
        changes: { type },
      })),
    ],
    unit === 'element' ? hall({ entitled: types.length }) : crowded(types),
    secretary,
  );
  return send(drafted, facilitator, { type: 'questionnaire.open' }, { id: 'q1' });
}

const crowded = (types: readonly Element['type'][]): Meeting =>
  types.reduce(
    (meeting, type, n) => join(meeting, `p${String(n + 1)}`, `e${String(types.indexOf(type) + 1)}`),
    hall({ entitled: types.length, present: 0 }),
  );

export type Answer = { scores: readonly Score[]; comment: string };
export const alike = (score: Score, comment = ''): Answer => ({
  scores: starterQuestionnaire.items.map(() => score),
  comment,
});

/** Attendee `p<n>` answers. */
export const respond = (meeting: Meeting, n: number, { scores, comment }: Answer): Meeting =>
  send(meeting, attendee(`p${String(n)}`), {
    type: 'questionnaire.answer',
    questionnaireId: meeting.questionnaire.id ?? '',
    scores: [...scores],
    comment,
  });

/** p1, p2 … answer in turn. */
export const respondAll = (meeting: Meeting, answers: readonly Answer[]): Meeting =>
  answers.reduce((before, answer, n) => respond(before, n + 1, answer), meeting);

export const closeAsking = (meeting: Meeting): Meeting =>
  send(meeting, facilitator, { type: 'questionnaire.close' });
