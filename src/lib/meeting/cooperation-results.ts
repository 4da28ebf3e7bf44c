import * as v from 'valibot';
import { elementTypes, type Element } from './meeting';
import { count, id } from './text';

/*
 * What remains of the answers when the questionnaire closes: sums an item, never a row of anybody's answers. Nothing
 * is told of fewer than five, neither directly nor by taking what is told of others from the whole
 * (docs/decisions/cooperation.md).
 */

/** 1 strongly disagrees … 5 strongly agrees; null: does not know, or does not concern. */
export type Score = number | null;
/** One respondent's answers in the order of the items, and the kind of element it came from. */
export type Answered = { type: Element['type']; scores: readonly Score[] };

export const leastAnswers = 5;

const sums = { rated: count, unknown: count };
export const tally = v.object({
  ...sums,
  /** Of the scores, and how many were 4 or 5; null where fewer than five rated. */
  sum: v.nullable(count),
  high: v.nullable(count),
});
export type Tally = v.InferOutput<typeof tally>;

const kindTally = v.object({ type: v.picklist(elementTypes), ...sums, sum: count, high: count });
export const cooperationResult = v.object({
  respondents: count,
  items: v.array(v.object({ itemId: id, ...tally.entries, kinds: v.array(kindTally) })),
});
export type CooperationResult = v.InferOutput<typeof cooperationResult>;

type Sums = { respondents: number; rated: number; unknown: number; sum: number; high: number };

function sumsOf(scores: readonly Score[]): Sums {
  const rated = scores.filter((score) => score !== null);
  return {
    respondents: scores.length,
    rated: rated.length,
    unknown: scores.length - rated.length,
    sum: rated.reduce((sum, score) => sum + score, 0),
    high: rated.filter((score) => score >= 4).length,
  };
}

const isSmall = (n: number) => n > 0 && n < leastAnswers;
type Kind = { type: Element['type'] } & Sums;

/**
 * The kinds whose sums may stand beside the whole: each of at least five, and what is left over is nobody or at least
 * five as well. Where it is not, the smallest kind joins it (complementary suppression).
 */
function separable(whole: Sums, kinds: readonly Kind[], size: (sums: Sums) => number): Kind[] {
  const shown = kinds.filter((kind) => size(kind) >= leastAnswers);
  const left = () => size(whole) - shown.reduce((sum, kind) => sum + size(kind), 0);
  while (shown.length > 0 && isSmall(left())) {
    const smallest = shown.reduce((least, kind) => (size(kind) < size(least) ? kind : least));
    shown.splice(shown.indexOf(smallest), 1);
  }
  return shown;
}

/** Sums of one item; `types` are the kinds that had enough respondents. */
function itemResult(itemId: string, answers: readonly Answered[], n: number) {
  const scoresOf = (some: readonly Answered[]) =>
    sumsOf(some.map(({ scores }) => scores[n] ?? null));
  const whole = scoresOf(answers);
  const told = whole.rated >= leastAnswers;
  const kindsOf = (types: readonly Element['type'][]): Kind[] =>
    types.map((type) => ({ type, ...scoresOf(answers.filter((one) => one.type === type)) }));
  const byRespondents = separable(whole, kindsOf(elementTypes), (kind) => kind.respondents);
  const kinds = separable(whole, byRespondents, (kind) => kind.rated);
  return {
    itemId,
    rated: whole.rated,
    unknown: whole.unknown,
    sum: told ? whole.sum : null,
    high: told ? whole.high : null,
    // One kind that is the whole says nothing more.
    kinds:
      told && kinds.some((kind) => kind.rated < whole.rated)
        ? kinds.map(({ respondents: _, ...kind }) => kind)
        : [],
  };
}

/** @returns null where fewer than five answered: then nothing is kept at all. */
export function resultOfAnswers(
  itemIds: readonly string[],
  answers: readonly Answered[],
): CooperationResult | null {
  if (answers.length < leastAnswers) return null;
  return {
    respondents: answers.length,
    items: itemIds.map((itemId, n) => itemResult(itemId, answers, n)),
  };
}

/** All kinds together that are not told apart: of nobody or of at least five, or no kind were told beside them. */
export const othersOf = ({
  rated,
  sum,
  kinds,
}: CooperationResult['items'][number]): Pick<Tally, 'rated' | 'sum'> => ({
  rated: kinds.reduce((left, kind) => left - kind.rated, rated),
  sum: sum === null ? null : kinds.reduce((left, kind) => left - kind.sum, sum),
});

/** Mean of the scores, 1 to 5; null where it may not be told. */
export const meanOf = ({ rated, sum }: Pick<Tally, 'rated' | 'sum'>): number | null =>
  sum === null || rated < leastAnswers ? null : sum / rated;

/** Percent of those who rated that answered 4 or 5. */
export const highShareOf = ({ rated, high }: Pick<Tally, 'rated' | 'high'>): number | null =>
  high === null || rated < leastAnswers ? null : (high / rated) * 100;

/** Mean of the items' means: "indeks ringkas (bukan instrumen baku)" (domain §5.5); null without any. */
export function indexOf(items: readonly Tally[]): number | null {
  const means = items.map(meanOf).filter((mean) => mean !== null);
  return means.length === 0 ? null : means.reduce((sum, mean) => sum + mean, 0) / means.length;
}
