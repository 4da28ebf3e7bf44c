import { expect, it } from 'vitest';
import { resultOfAnswers, type Answered } from '../cooperation-results';
import type { Element } from '../meeting';
import { blankQuestionnaire } from '../questionnaire';
import { kindLines } from './cooperation-scene';

const from = (type: Element['type'], ...scores: (number | null)[]): Answered[] =>
  scores.map((score) => ({ type, scores: [score] }));

const linesOf = (answers: Answered[]) => {
  const questionnaire = {
    ...blankQuestionnaire,
    items: [{ id: 'k1', text: 'Data sasaran sama', short: true }],
    result: resultOfAnswers(['k1'], answers),
  };
  return kindLines({ questionnaire });
};

it('stands each kind of five beside all others together, with how many rated', () => {
  const offices = from('office', 4, 4, 4, 4, 4, 4, null);
  const rest = [...from('partner', 2, 2, 2), ...from('village', 3, 3), ...from('subdistrict', 3)];
  const { types, lines } = linesOf([...offices, ...rest]);
  expect(types).toEqual(['office', 'others']);
  expect(lines[0]?.means).toEqual([
    { mean: 4, rated: 6 },
    { mean: 2.5, rated: 6 },
  ]);
});

it('has no column for others where nobody is left, and none at all where no kind is told', () => {
  expect(linesOf([...from('office', 1, 1, 1, 1, 1), ...from('village', 5, 5, 5, 5, 5)])).toEqual({
    types: ['office', 'village'],
    lines: [
      {
        number: 1,
        text: 'Data sasaran sama',
        means: [
          { mean: 1, rated: 5 },
          { mean: 5, rated: 5 },
        ],
      },
    ],
  });
  expect(linesOf(from('office', 1, 2, 3, 4, 5, 5)).types).toEqual([]);
});
