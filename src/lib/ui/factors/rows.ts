import type { Lang } from '../../locale/lang';
import type { Contribution } from '../../meeting/contributions';
import { indicatorsOf, publicNames, type BoardFactor } from '../../meeting/factor-board';
import { byId } from '../../meeting/lists';
import type { Factor } from '../../meeting/meeting';
import type { Views } from '../../meeting/views';
import { plain } from '../emphasis';
import { namesLine } from '../factor-names';

/* The lists that facilitator and secretary work on: what waits, what hinders, what helps, obstacles. */

export type FactorView = Pick<
  Views['secretary'],
  'factors' | 'contributing' | 'reports' | 'elements' | 'recommendations'
>;
export const listNames = ['waiting', 'hindering', 'supporting', 'obstacles'] as const;
export type ListName = (typeof listNames)[number];

/** What a recommendation would answer. */
export type Answerable = {
  elementId: string | null;
  obstacleId: string | null;
  factorId: string | null;
};
export type FactorRow = {
  id: string;
  text: string;
  tag: Factor['tag'];
  /** Whose it is, as staff see it. */
  by: string;
  indicators: string;
  factor: BoardFactor | null;
  waiting: Contribution | null;
  answerable: Answerable | null;
  /** Recommendations that answer it. */
  answeredBy: { id: string; number: number }[];
};

const bare = { indicators: '', factor: null, waiting: null, answerable: null, answeredBy: [] };

const waitingRows = ({ contributing }: FactorView): FactorRow[] =>
  contributing.contributions
    .filter(({ state }) => state === 'waiting')
    .map((waiting) => {
      const { id, text, tag, author } = waiting;
      return {
        ...bare,
        id,
        text,
        tag,
        by: [author.name, author.from].filter(Boolean).join(', '),
        waiting,
      };
    });

/** The element a draft comes from: never that of a participant who was promised to stay unnamed. */
const elementBehind = ({ origins }: BoardFactor): string | null =>
  origins.find(({ contribution }) => contribution?.credit !== 'nobody')?.elementId ?? null;

function factorRow(view: FactorView, factor: BoardFactor, lang: Lang): FactorRow {
  const members = factor.origins.map(({ id }) => id);
  const answeredBy = view.recommendations.filter(
    ({ factorId }) => factorId !== null && members.includes(factorId),
  );
  const [first] = factor.origins;
  const answerable = {
    elementId: elementBehind(factor),
    obstacleId: null,
    factorId: first?.id ?? null,
  };
  return {
    ...bare,
    id: factor.id,
    text: factor.text,
    tag: factor.tag,
    by: namesLine(publicNames(factor, view.elements), lang),
    indicators: indicatorsOf(view, factor)
      .map(({ code, name }) => code || plain(name))
      .join(', '),
    factor,
    answerable: factor.kind === 'hindering' ? answerable : null,
    answeredBy,
  };
}

const obstacleRows = ({ elements, reports, recommendations }: FactorView): FactorRow[] =>
  elements.flatMap(({ id: elementId, shortName }) =>
    (reports[elementId]?.obstacles ?? []).map(({ id, text }) => ({
      ...bare,
      id,
      text,
      tag: null,
      by: shortName,
      answerable: { elementId, obstacleId: id, factorId: null },
      answeredBy: recommendations.filter(({ obstacleId }) => obstacleId === id),
    })),
  );

export function rowsOf(view: FactorView, list: ListName, lang: Lang): FactorRow[] {
  if (list === 'waiting') return waitingRows(view);
  if (list === 'obstacles') return obstacleRows(view);
  return view.factors
    .filter(({ kind }) => kind === list)
    .map((factor) => factorRow(view, factor, lang));
}

/** The row after or before the chosen one; stays at the ends. */
export function neighbour(
  rows: readonly { id: string }[],
  chosen: string | null,
  by: 1 | -1,
): string | null {
  const at = rows.findIndex(({ id }) => id === chosen);
  const next = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by));
  return rows[next]?.id ?? null;
}

/** The list that a factor stands in. */
export const listOf = (
  view: FactorView,
  factorId: string,
): { list: ListName; id: string } | null => {
  const line = view.factors.find(({ origins }) => byId(origins, factorId));
  return line ? { list: line.kind, id: line.id } : null;
};
