import { describe, expect, it, test } from 'vitest';
import { ballotKinds } from '../../../meeting/meeting';
import { answerOf, choicesOf, procedures } from '../../../meeting/procedures';
import { areValid } from '../../../meeting/priority-count';
import { answerTo, chanceFrom, choiceAmong, marksAmong, temperOf, type Temper } from './temper';

const people = Array.from({ length: 1000 }, (_, n) => temperOf(chanceFrom(n)));
const share = (is: (temper: Temper) => boolean) => people.filter(is).length / people.length;

describe('a simulated hall', () => {
  it('is the same for the same seed', () => {
    expect(temperOf(chanceFrom(7))).toEqual(temperOf(chanceFrom(7)));
  });

  test.each<[string, number, number, (temper: Temper) => boolean]>([
    ['late', 0.1, 0.2, ({ arrivesAfterMs }) => arrivesAfterMs > 30_000],
    ['silent', 0.05, 0.12, ({ silent }) => silent],
    ['cut off now and then', 0.08, 0.17, ({ dropsEveryMs }) => dropsEveryMs !== null],
    ['talkative', 0.06, 0.14, ({ talks }) => talks],
  ])('some are %s', (_, least, most, is) => {
    expect(share(is)).toBeGreaterThan(least);
    expect(share(is)).toBeLessThan(most);
  });
});

test('who elects names some candidates, each once, no more than allowed', () => {
  for (let n = 0; n < 300; n += 1) {
    const choice = choiceAmong(5, 3, chanceFrom(n));
    expect(choice.length).toBeGreaterThan(0);
    expect(choice.length).toBeLessThanOrEqual(3);
    expect(new Set(choice).size).toBe(choice.length);
    expect(choice.every((place) => place >= 0 && place < 5)).toBe(true);
  }
});

test.each(['points', 'ranking'] as const)(
  'who sets priorities gives what a %s round takes',
  (method) => {
    for (let n = 0; n < 300; n += 1) {
      const terms = { method, points: 1 + (n % 7), options: 2 + (n % 12) };
      const marks = marksAmong(terms, chanceFrom(n));
      const recommendationIds = marks.map((_, option) => String(option));
      expect(areValid({ ...terms, recommendationIds }, marks)).toBe(true);
      expect(marks.some((mark) => mark > 0)).toBe(true);
    }
  },
);

test.each(ballotKinds)('%s: answers are offered ones, with a note where one is due', (kind) => {
  const noteRequired = procedures[kind].answers
    .filter(({ note }) => note === 'required')
    .map(({ choice }) => choice);
  const answers = people.flatMap((temper, n) => {
    const chance = chanceFrom(n + 1_000_000);
    return answerTo({ kind, choices: choicesOf(kind), noteRequired }, temper, chance) ?? [];
  });
  for (const { choice, note } of answers) {
    expect(choicesOf(kind)).toContain(choice);
    expect(note !== '').toBe(noteRequired.includes(choice));
  }
  const against = answers.filter(({ choice }) => answerOf(kind, choice)?.leaning === 'against');
  expect(against.length).toBeGreaterThan(0);
  expect(against.length).toBeLessThan(answers.length / 3);
  expect(answers.length).toBeLessThan(people.length);
});
