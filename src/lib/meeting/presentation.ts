import type { Attachment } from './attachments';
import { rate, status, type IndicatorStatus } from './achievement';
import { comparablePrevious } from './indicators';
import {
  presentationParts,
  type Indicator,
  type PresentationPart,
  type Report,
  type Thresholds,
} from './meeting';

/* A presentation in pages: texts and indicators together cannot be read from the back row. */

export const rowsPerPage = 5;

export type IndicatorRow = Pick<
  Indicator,
  'code' | 'name' | 'unit' | 'direction' | 'target' | 'actual' | 'source' | 'year' | 'period'
> & {
  /** Last year's, null where it came from a source that is not comparable. */
  previous: number | null;
  rate: number | null;
  status: IndicatorStatus;
};
export type PresentationPage =
  | { kind: 'texts'; achievements: NumberedText[]; obstacles: NumberedText[] }
  | { kind: 'factors'; supporting: string[]; hindering: string[] }
  | { kind: 'indicators'; indicators: IndicatorRow[] }
  | AttachmentPage;
/** A page of a file: `page` counts from 1. `next` is what follows, to be made ready. */
export type AttachmentPage = { kind: 'attachment' } & FilePage & { next: FilePage | null };
export type FilePage = Pick<Attachment, 'type' | 'name'> & { fileId: string; page: number };
export type NumberedText = { number: number; text: string };

export const indicatorRow = (indicator: Indicator, bounds: Thresholds): IndicatorRow => {
  const { code, name, unit, direction, target, actual, source, year, period } = indicator;
  return {
    code,
    name,
    unit,
    direction,
    target,
    actual,
    source,
    year,
    period,
    previous: comparablePrevious(indicator),
    rate: rate(indicator),
    status: status(indicator, bounds),
  };
};

/** `items` in runs of at most `size`. */
export const inPages = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );

const numbered = (points: readonly { text: string }[]): NumberedText[] =>
  points.map(({ text }, n) => ({ number: n + 1, text }));

/** Every part once: as wanted, then what an order from before it existed does not name. */
const inOrder = (wanted: readonly PresentationPart[]): PresentationPart[] => [
  ...new Set([...wanted, ...presentationParts]),
];

const pagesOfFiles = (attachments: readonly Attachment[]): AttachmentPage[] => {
  const pages = attachments.flatMap(({ id, type, name, pages }) =>
    Array.from({ length: pages }, (_, n): FilePage => ({ fileId: id, type, name, page: n + 1 })),
  );
  return pages.map((page, n) => ({ kind: 'attachment', ...page, next: pages[n + 1] ?? null }));
};

/** The pages of one element's presentation, in its own order, at least one; those of its material come last. */
export function presentationPages(
  report: Report,
  bounds: Thresholds,
  attachments: readonly Attachment[] = [],
): PresentationPage[] {
  const achievements = inPages(numbered(report.achievements), rowsPerPage);
  const obstacles = inPages(numbered(report.obstacles), rowsPerPage);
  const texts = Array.from({ length: Math.max(achievements.length, obstacles.length) }, (_, n) => ({
    kind: 'texts' as const,
    achievements: achievements[n] ?? [],
    obstacles: obstacles[n] ?? [],
  }));
  const indicators = inPages(
    report.indicators.map((indicator) => indicatorRow(indicator, bounds)),
    rowsPerPage,
  ).map((rows) => ({
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
  const pages: Record<PresentationPart, PresentationPage[]> = { texts, indicators, factors };
  const filled = [
    ...inOrder(report.order).flatMap((part) => pages[part]),
    ...pagesOfFiles(attachments),
  ];
  // Who has filled in nothing presents all the same.
  return filled.length > 0 ? filled : [{ kind: 'texts', achievements: [], obstacles: [] }];
}
