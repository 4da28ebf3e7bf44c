import type { Contribution } from './contributions';
import { byId } from './lists';
import type { Factor, Meeting } from './meeting';

/* Every factor of a meeting, whoever stated it: elements in their reports, participants from their phones. */

/** One factor as it was stated. `contribution` says who it came from; without one, the element's report. */
export type StatedFactor = Factor & {
  elementId: string | null;
  contribution: Contribution | null;
};

/** The parts of a meeting that factors stand in. */
export const factorParts = ['elements', 'reports', 'contributing'] as const;
type FactorMeeting = Pick<Meeting, (typeof factorParts)[number]>;

const asStated = (contribution: Contribution): StatedFactor => {
  const { id, text, kind, tag, indicatorIds, author } = contribution;
  return { id, text, kind, tag, indicatorIds, elementId: author.elementId, contribution };
};

/** What counts: all of the reports, and of the contributions those that staff let through. */
export const statedFactors = ({
  elements,
  reports,
  contributing,
}: FactorMeeting): StatedFactor[] => [
  ...elements.flatMap(({ id: elementId }) =>
    (reports[elementId]?.factors ?? []).map((factor) => ({
      ...factor,
      elementId,
      contribution: null,
    })),
  ),
  ...contributing.contributions.filter(({ state }) => state === 'shown').map(asStated),
];

/** The factor with this id, wherever it was stated; undefined for one that does not count. */
export const factorOf = (
  meeting: FactorMeeting,
  factorId: string | null,
): StatedFactor | undefined =>
  factorId === null ? undefined : byId(statedFactors(meeting), factorId);

/** Whether a factor is merged with others or answered by a recommendation: then it stays. */
export const isFactorInUse = (
  { merges, recommendations }: Pick<Meeting, 'merges' | 'recommendations'>,
  factorId: string,
): boolean =>
  merges.some(({ members }) => members.includes(factorId)) ||
  recommendations.some((r) => r.factorId === factorId);
