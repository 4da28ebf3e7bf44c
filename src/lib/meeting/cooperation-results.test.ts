import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  highShareOf,
  indexOf,
  leastAnswers,
  meanOf,
  resultOfAnswers,
  type Answered,
  type Score,
} from './cooperation-results';
import { elementTypes, type Element } from './meeting';

const from = (type: Element['type'], ...scores: Score[]): Answered[] =>
  scores.map((score) => ({ type, scores: [score] }));
const item = (...answers: Answered[]) => {
  const [first] = resultOfAnswers(['k1'], answers)?.items ?? [];
  if (!first) throw new Error('nothing is told');
  return first;
};

describe('the rules of domain §5.5', () => {
  it.each<[name: string, scores: Score[], mean: string, high: number, unknown: number]>([
    ['all alike', [4, 4, 4, 4, 4], '4.0', 100, 0],
    ['mean to one decimal', [1, 2, 3, 4, 5, 5], '3.3', 50, 0],
    ['who does not know counts in neither', [5, 5, 4, 3, 1, null, null], '3.6', 60, 2],
    ['the ends of the scale', [1, 1, 1, 1, 1], '1.0', 0, 0],
  ])('%s', (_, scores, mean, high, unknown) => {
    const tally = item(...from('office', ...scores));
    expect(meanOf(tally)?.toFixed(1)).toBe(mean);
    expect(highShareOf(tally)).toBe(high);
    expect(tally).toMatchObject({ rated: scores.length - unknown, unknown });
  });

  it('the index is the mean of the items’ means, not of all answers', () => {
    const answers = [5, 5, 5, 5, 5, null, null].map((second, n): Answered => ({
      type: 'office',
      scores: [[1, 2, 3, 4, 5, 1, 5][n] ?? null, second],
    }));
    const result = resultOfAnswers(['k1', 'k2'], answers);
    expect(indexOf(result?.items ?? [])?.toFixed(2)).toBe('4.00');
    expect(indexOf([])).toBeNull();
  });

  it('tells nothing of four answers, nor of four who rated among more', () => {
    expect(resultOfAnswers(['k1'], from('office', 1, 2, 3, 4))).toBeNull();
    expect(item(...from('office', 1, 2, 3, 4, null, null))).toEqual({
      itemId: 'k1',
      rated: 4,
      unknown: 2,
      sum: null,
      high: null,
      kinds: [],
    });
  });
});

describe('by kind of element', () => {
  const kinds = (...answers: Answered[]) => item(...answers).kinds.map(({ type }) => type);
  const some = (type: Element['type'], n: number) =>
    from(type, ...Array.from({ length: n }, () => 3));

  it('two kinds of five stand beside each other', () => {
    expect(kinds(...some('office', 5), ...some('subdistrict', 5))).toEqual([
      'office',
      'subdistrict',
    ]);
  });
  it('a small kind is not told, and the smallest of the others hides it', () => {
    const answers = [...some('office', 9), ...some('subdistrict', 6), ...some('village', 5)];
    expect(kinds(...answers, ...some('partner', 1))).toEqual(['subdistrict', 'office'].sort());
  });
  it('where hiding leaves one kind, none is told', () => {
    expect(kinds(...some('office', 9), ...some('partner', 2))).toEqual([]);
  });
  it('one large kind is told beside five others of small kinds, but not as the whole', () => {
    const offices = some('office', 9);
    expect(kinds(...offices, ...some('partner', 3), ...some('village', 2))).toEqual(['office']);
    expect(kinds(...offices)).toEqual([]);
    expect(kinds(...offices, ...from('partner', null, null, null, null, null))).toEqual([]);
  });
  it('small kinds that are five together hide each other', () => {
    const answers = [...some('office', 5), ...some('subdistrict', 5), ...some('partner', 3)];
    expect(kinds(...answers, ...some('village', 2))).toEqual(['office', 'subdistrict']);
  });
});

it('nothing told, and nothing that is left over, concerns one to four answers', () => {
  const score = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 3 });
  const answered = fc.record({
    type: fc.constantFrom(...elementTypes.slice(0, 5)),
    scores: fc.tuple(score, score),
  });
  fc.assert(
    fc.property(fc.array(answered, { maxLength: 40 }), (answers) => {
      const result = resultOfAnswers(['k1', 'k2'], answers);
      expect(result === null).toBe(answers.length < leastAnswers);
      for (const { rated, unknown, sum, high, kinds } of result?.items ?? []) {
        expect(rated + unknown).toBe(answers.length);
        if (rated < leastAnswers) expect([sum, high, kinds]).toEqual([null, null, []]);
        for (const kind of kinds) expect(kind.rated).toBeGreaterThanOrEqual(leastAnswers);
        if (kinds.length === 0) continue;
        const told = kinds.reduce((n, kind) => n + kind.rated, 0);
        const toldOf = kinds.reduce((n, kind) => n + kind.rated + kind.unknown, 0);
        for (const left of [rated - told, answers.length - toldOf])
          expect(left === 0 || left >= leastAnswers).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});
