import { rate, status, type IndicatorStatus } from './achievement';
import type { Indicator, Report } from './meeting';

/* A presentation in pages: texts and indicators together cannot be read from the back row. */

export const rowsPerPage = 5;

export type IndicatorRow = Omit<Indicator, 'id' | 'note'> & {
  rate: number | null;
  status: IndicatorStatus;
};
export type PresentationPage =
  | { kind: 'texts'; achievements: NumberedText[]; obstacles: NumberedText[] }
  | { kind: 'factors'; supporting: string[]; hindering: string[] }
  | { kind: 'indicators'; indicators: IndicatorRow[] };
export type NumberedText = { number: number; text: string };

export const indicatorRow = ({ id: _, note: __, ...indicator }: Indicator): IndicatorRow => ({
  ...indicator,
  rate: rate(indicator),
  status: status(indicator),
});

/** `items` in runs of at most `size`. */
export const inPages = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );

const numbered = (points: readonly { text: string }[]): NumberedText[] =>
  points.map(({ text }, n) => ({ number: n + 1, text }));

/** The pages of one element's presentation, at least one. */
export function presentationPages(report: Report): PresentationPage[] {
  const achievements = inPages(numbered(report.achievements), rowsPerPage);
  const obstacles = inPages(numbered(report.obstacles), rowsPerPage);
  const texts = Array.from(
    { length: Math.max(1, achievements.length, obstacles.length) },
    (_, n) => ({
      kind: 'texts' as const,
      achievements: achievements[n] ?? [],
      obstacles: obstacles[n] ?? [],
    }),
  );
  const indicators = inPages(report.indicators.map(indicatorRow), rowsPerPage).map((rows) => ({
    kind: 'indicators' as const,
    indicators: rows,
  }));
  const said = (kind: 'supporting' | 'hindering') =>
    inPages(
      report.factors.filter((f) => f.kind === kind).map((f) => f.text),
      rowsPerPage,
    );
  const [supporting, hindering] = [said('supporting'), said('hindering')];
  const factors = Array.from({ length: Math.max(supporting.length, hindering.length) }, (_, n) => ({
    kind: 'factors' as const,
    supporting: supporting[n] ?? [],
    hindering: hindering[n] ?? [],
  }));
  return [...texts, ...indicators, ...factors];
}
