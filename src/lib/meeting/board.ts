import { rate, recapOf, status, type IndicatorStatus, type Recap } from './achievement';
import { indicatorKey } from './indicators';
import type { BoardSort, Indicator, Meeting } from './meeting';

/* The regency's board: every reporting element against every indicator anybody reports. */

export type BoardColumn = { key: string; code: string; name: string };
/** A cell is null where the element does not report the indicator: that is no missing datum. */
export type BoardRow = {
  elementId: string;
  name: string;
  cells: (IndicatorStatus | null)[];
  recap: Recap;
};
export type Board = { columns: BoardColumn[]; rows: BoardRow[]; recap: Recap };
type BoardMeeting = Pick<Meeting, 'elements' | 'reports' | 'library' | 'profile'>;

const indicatorsOf = ({ reports }: Pick<Meeting, 'reports'>, elementId: string) =>
  reports[elementId]?.indicators ?? [];

/** Columns in the library's order; what it does not know comes after, as elements report it. */
function columnsOf({ library, elements, reports }: BoardMeeting): BoardColumn[] {
  const reported = new Map<string, BoardColumn>();
  for (const { id } of elements)
    for (const indicator of indicatorsOf({ reports }, id)) {
      const { code, name } = indicator;
      const key = indicatorKey(indicator);
      if (!reported.has(key)) reported.set(key, { key, code, name });
    }
  const listed = library.flatMap((entry) => {
    const key = indicatorKey(entry);
    const column = reported.get(key);
    reported.delete(key);
    return column ? [{ ...column, name: entry.name }] : [];
  });
  return [...listed, ...reported.values()];
}

const meanRate = (indicators: readonly Indicator[]): number => {
  const rates = indicators.flatMap((indicator) => rate(indicator) ?? []);
  // Who has no rate at all is neither near nor far: it comes last.
  return rates.length > 0 ? rates.reduce((sum, one) => sum + one, 0) / rates.length : Infinity;
};

export function boardOf(meeting: BoardMeeting, sort: BoardSort): Board {
  const { thresholds } = meeting.profile;
  const columns = columnsOf(meeting);
  const at = new Map(columns.map(({ key }, n) => [key, n]));
  const reporting = meeting.elements
    .map((element) => ({ element, indicators: indicatorsOf(meeting, element.id) }))
    .filter(({ indicators }) => indicators.length > 0);
  if (sort === 'name')
    reporting.sort((a, b) => a.element.shortName.localeCompare(b.element.shortName, 'id'));
  if (sort === 'furthest')
    reporting.sort((a, b) => {
      const [first, second] = [meanRate(a.indicators), meanRate(b.indicators)];
      return first === second ? 0 : first - second;
    });
  const rows = reporting.map(({ element, indicators }) => {
    const cells: BoardRow['cells'] = columns.map(() => null);
    for (const indicator of indicators) {
      const n = at.get(indicatorKey(indicator));
      if (n !== undefined) cells[n] = status(indicator, thresholds);
    }
    return {
      elementId: element.id,
      name: element.shortName,
      cells,
      recap: recapOf(indicators, thresholds),
    };
  });
  const all = reporting.flatMap(({ indicators }) => indicators);
  return { columns, rows, recap: recapOf(all, thresholds) };
}

/** What the back row can read at 1024×768 with letters of the least size. */
export const boardPage = { rows: 10, columns: 23 };

export type BoardPart = { fromRow: number; fromColumn: number; rows: number; columns: number };

/**
 * The board's pages. One that fits is one page; of a larger one the first shows everything as a picture,
 * the others its parts, row by row of parts.
 */
export function boardParts({ columns, rows }: { columns: number; rows: number }): BoardPart[] {
  const whole = { fromRow: 0, fromColumn: 0, rows, columns };
  if (rows <= boardPage.rows && columns <= boardPage.columns) return [whole];
  const parts: BoardPart[] = [];
  for (let fromRow = 0; fromRow < rows; fromRow += boardPage.rows)
    for (let fromColumn = 0; fromColumn < columns; fromColumn += boardPage.columns)
      parts.push({
        fromRow,
        fromColumn,
        rows: Math.min(boardPage.rows, rows - fromRow),
        columns: Math.min(boardPage.columns, columns - fromColumn),
      });
  return [whole, ...parts];
}

/** Everybody who reports an indicator, in the elements' order. */
export const reportersOf = (
  meeting: Pick<Meeting, 'elements' | 'reports'>,
  key: string,
): { elementId: string; element: string; indicator: Indicator }[] =>
  meeting.elements.flatMap(({ id, shortName }) => {
    const indicator = indicatorsOf(meeting, id).find((own) => indicatorKey(own) === key);
    return indicator ? [{ elementId: id, element: shortName, indicator }] : [];
  });

/** Rows and columns of a board, for its pages. */
export const sizeOf = ({ columns, rows }: Pick<Board, 'columns' | 'rows'>) => ({
  columns: columns.length,
  rows: rows.length,
});
