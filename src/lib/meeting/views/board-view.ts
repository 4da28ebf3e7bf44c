import type { Recap } from '../achievement';
import { sharedEnds } from '../bar-scale';
import {
  boardOf,
  boardPage,
  boardParts,
  reportersOf,
  sizeOf,
  type BoardColumn,
  type BoardRow,
} from '../board';
import { trendOf, type TrendPoint } from '../history';
import type { BoardSort, Meeting, Scene } from '../meeting';
import { indicatorRow, inPages, rowsPerPage, type IndicatorRow } from '../presentation';

/* The board and one indicator across elements, as their scenes draw them. */

type BoardMeeting = Pick<Meeting, 'elements' | 'reports' | 'library' | 'profile' | 'history'>;

export type BoardView = {
  kind: 'board';
  columns: BoardColumn[];
  rows: Pick<BoardRow, 'name' | 'cells'>[];
  recap: Recap;
  /** Symbols only: too many to be named at a readable size. */
  overview: boolean;
  pageNumber: number;
  pages: number;
};

export type IndicatorView = {
  kind: 'indicator';
  code: string;
  name: string;
  /** One element a row. */
  rows: (IndicatorRow & { element: string })[];
  /** Right ends of the bars by unit, the same on every page. */
  ends: Record<string, number>;
  /** Of the element asked for, otherwise of the one that has the longest. */
  trend: { element: string; unit: string; points: TrendPoint[] } | null;
  recap: Recap;
  pageNumber: number;
  pages: number;
};

const within = (page: number, pages: number) => Math.max(0, Math.min(page, pages - 1));

export function boardView(meeting: BoardMeeting, sort: BoardSort, page: number): BoardView {
  const board = boardOf(meeting, sort);
  const parts = boardParts(sizeOf(board));
  const at = within(page, parts.length);
  const { fromRow, fromColumn, rows, columns } = parts[at] ?? {
    fromRow: 0,
    fromColumn: 0,
    rows: 0,
    columns: 0,
  };
  return {
    kind: 'board',
    columns: board.columns.slice(fromColumn, fromColumn + columns),
    rows: board.rows
      .slice(fromRow, fromRow + rows)
      .map(({ name, cells }) => ({ name, cells: cells.slice(fromColumn, fromColumn + columns) })),
    recap: board.recap,
    overview: rows > boardPage.rows || columns > boardPage.columns,
    pageNumber: at + 1,
    pages: parts.length,
  };
}

/** With a trend beside them fewer rows can be read. */
const rowsBesideTrend = 3;

type IndicatorScene = Pick<Extract<Scene, { kind: 'indicator' }>, 'key' | 'elementId' | 'page'>;

/** Everybody who reports it, the one asked for first. */
function reportersFor(meeting: BoardMeeting, { key, elementId }: IndicatorScene) {
  const all = reportersOf(meeting, key);
  const isAsked = (one: { elementId: string }) => one.elementId === elementId;
  return [...all.filter(isAsked), ...all.filter((one) => !isAsked(one))];
}

export function indicatorPages(meeting: BoardMeeting, scene: IndicatorScene): number {
  const reporters = reportersFor(meeting, scene);
  const perPage = trendBeside(meeting, scene) ? rowsBesideTrend : rowsPerPage;
  return Math.max(1, Math.ceil(reporters.length / perPage));
}

/** Of the element asked for, otherwise the longest. */
function trendBeside(meeting: BoardMeeting, scene: IndicatorScene): IndicatorView['trend'] {
  const trends = reportersFor(meeting, scene)
    .map(({ elementId, element, indicator }) => ({
      isAsked: elementId === scene.elementId,
      trend: { element, unit: indicator.unit, points: trendOf(meeting, element, indicator) },
    }))
    .filter(({ trend }) => trend.points.length > 1)
    .sort(
      (a, b) =>
        Number(b.isAsked) - Number(a.isAsked) || b.trend.points.length - a.trend.points.length,
    );
  return trends[0]?.trend ?? null;
}

export function indicatorView(meeting: BoardMeeting, scene: IndicatorScene): IndicatorView {
  const { key, page } = scene;
  const reporters = reportersFor(meeting, scene);
  const rows = reporters.map(({ element, indicator }) => ({
    ...indicatorRow(indicator, meeting.profile.thresholds),
    element,
  }));
  const trend = trendBeside(meeting, scene);
  const pages = inPages(rows, trend ? rowsBesideTrend : rowsPerPage);
  const at = within(page, pages.length);
  const column = boardOf(meeting, 'order').columns.find((one) => one.key === key);
  const recap = { met: 0, near: 0, below: 0, missing: 0, all: rows.length };
  for (const row of rows) recap[row.status] += 1;
  return {
    kind: 'indicator',
    code: column?.code ?? '',
    name: column?.name ?? '',
    rows: pages[at] ?? [],
    ends: sharedEnds(rows),
    trend,
    recap,
    pageNumber: at + 1,
    pages: Math.max(1, pages.length),
  };
}
