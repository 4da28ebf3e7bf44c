import type { Attachment } from '../../../meeting/attachments';
import {
  emptyReport,
  type Element,
  type Recommendation,
  type Report,
} from '../../../meeting/meeting';

export type Readiness = {
  element: Pick<Element, 'id' | 'shortName'>;
  indicators: number;
  /** Indicators whose actual is known. */
  filled: number;
  achievements: number;
  obstacles: number;
  factors: number;
  proposals: number;
  /** Pages of its material. */
  material: number;
  state: 'notBegun' | 'filling' | 'ready';
};

/** How far each presenting element has come. */
export const readinessOf = (
  elements: readonly Pick<Element, 'id' | 'shortName' | 'presents'>[],
  reports: Readonly<Record<string, Report>>,
  recommendations: readonly Pick<Recommendation, 'elementId'>[],
  attachments: readonly Pick<Attachment, 'elementId' | 'pages'>[] = [],
): Readiness[] =>
  elements
    .filter(({ presents }) => presents)
    .map(({ id, shortName }) => {
      const report = reports[id] ?? emptyReport;
      const counts = {
        indicators: report.indicators.length,
        filled: report.indicators.filter(({ actual }) => actual !== null).length,
        achievements: report.achievements.length,
        obstacles: report.obstacles.length,
        factors: report.factors.length,
        proposals: recommendations.filter(({ elementId }) => elementId === id).length,
        material: attachments
          .filter(({ elementId }) => elementId === id)
          .reduce((sum, { pages }) => sum + pages, 0),
      };
      // Targets may come from last year's copy: having indicators is not yet having begun.
      const { filled, achievements, obstacles, factors } = counts;
      const begun = filled + achievements + obstacles + factors > 0;
      return {
        element: { id, shortName },
        ...counts,
        state: report.ready ? 'ready' : begun ? 'filling' : 'notBegun',
      };
    });
