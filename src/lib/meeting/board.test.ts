import { describe, expect, it } from 'vitest';
import { boardOf, boardParts } from './board';
import { blankIndicator } from './imports';
import {
  emptyReport,
  type EarlierMeeting,
  type EarlierValue,
  type Element,
  type Indicator,
} from './meeting';
import { nothing } from './testing';
import { boardView, indicatorView } from './views/board-view';

const element = (id: string): Element => ({
  id,
  name: id,
  shortName: id,
  type: 'office',
  presents: true,
  votes: true,
  weight: 1,
});
const one = (code: string, actual: number | null): Indicator => ({
  ...blankIndicator,
  id: code,
  code,
  name: code,
  target: 100,
  actual,
});
const meeting = {
  ...nothing,
  elements: [element('Dinsos'), element('Bappeda'), element('Kosong')],
  reports: {
    Dinsos: { ...emptyReport, indicators: [one('A', 100), one('B', 50)] },
    Bappeda: { ...emptyReport, indicators: [one('B', 80), one('C', null)] },
  },
};
const names = (sort: 'order' | 'name' | 'furthest') =>
  boardOf(meeting, sort).rows.map(({ name }) => name);

describe('the board', () => {
  it('tells not reported from not yet known', () => {
    const { columns, rows, recap } = boardOf(meeting, 'order');
    expect(columns.map(({ key }) => key)).toEqual(['A', 'B', 'C']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['met', 'below', null],
      [null, 'near', 'missing'],
    ]);
    expect(recap).toEqual({ met: 1, near: 1, below: 1, missing: 1, all: 4 });
  });

  it('is sorted as the desk wants', () => {
    expect(names('order')).toEqual(['Dinsos', 'Bappeda']);
    expect(names('name')).toEqual(['Bappeda', 'Dinsos']);
    expect(names('furthest')).toEqual(['Dinsos', 'Bappeda']);
  });

  it('of 40 × 36 shows the whole first, then every cell once on readable pages', () => {
    const size = { rows: 40, columns: 36 };
    const [whole, ...parts] = boardParts(size);
    expect(whole).toMatchObject({ rows: 40, columns: 36 });
    const cells = parts.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    expect(cells).toBe(40 * 36);
  });

  it('stays within its pages', () => {
    expect(boardView(meeting, 'order', 9)).toMatchObject({ pageNumber: 1, pages: 1 });
    expect(boardView(nothing, 'order', 0)).toMatchObject({ rows: [], columns: [], pages: 1 });
  });
});

describe('one indicator', () => {
  const shown = (elementId: string | null) =>
    indicatorView(meeting, { key: 'B', elementId, page: 0 }).rows.map(({ element }) => element);

  it('of all who report it, in the elements’ order or with the one that was asked for first', () => {
    expect(shown(null)).toEqual(['Dinsos', 'Bappeda']);
    expect(shown('Bappeda')).toEqual(['Bappeda', 'Dinsos']);
    expect(shown('Kosong')).toEqual(['Dinsos', 'Bappeda']);
  });

  it('beside the trend of the one that was asked for, otherwise the longest', () => {
    const value = (element: string, year: number): EarlierValue => ({
      element,
      key: 'B',
      name: 'B',
      unit: '%',
      actual: 40,
      source: '',
      year,
      period: null,
    });
    const held = (year: number, values: EarlierValue[]): EarlierMeeting => ({
      code: `L${String(year)}`,
      title: 'Rakoor',
      date: `${String(year)}-12-01`,
      values,
    });
    const history = [
      held(2024, [value('Bappeda', 2024)]),
      held(2025, [value('Bappeda', 2025), value('Dinsos', 2025)]),
    ];
    const trend = (elementId: string | null) =>
      indicatorView({ ...meeting, history }, { key: 'B', elementId, page: 0 }).trend;
    expect(trend(null)).toMatchObject({ element: 'Bappeda' });
    expect(trend('Dinsos')).toMatchObject({ element: 'Dinsos' });
    expect(trend('Dinsos')?.points).toHaveLength(2);
  });
});
