import { expect, it } from 'vitest';
import { blankIndicator } from '../../../meeting/imports';
import { emptyReport, type Indicator } from '../../../meeting/meeting';
import { readinessOf } from './readiness';

const indicator = (id: string, actual: number | null): Indicator => ({
  ...blankIndicator,
  id,
  name: id,
  target: 90,
  actual,
});
const element = (id: string, presents = true) => ({ id, shortName: id, presents });

it('tells who has not begun, is filling in, is ready', () => {
  const reports = {
    copied: { ...emptyReport, indicators: [indicator('i', null)] },
    busy: {
      ...emptyReport,
      indicators: [indicator('i', 80), indicator('j', null)],
      obstacles: [{ id: 'o', text: 'x' }],
    },
    done: { ...emptyReport, ready: true },
  };
  const elements = ['copied', 'busy', 'done', 'absent'].map((id) => element(id));
  const rows = readinessOf(
    [...elements, element('guest', false)],
    reports,
    [{ elementId: 'busy' }, { elementId: null }],
    [
      { elementId: 'busy', pages: 3 },
      { elementId: 'busy', pages: 1 },
    ],
  );
  expect(rows.map((row) => [row.element.id, row.state])).toEqual([
    ['copied', 'notBegun'],
    ['busy', 'filling'],
    ['done', 'ready'],
    ['absent', 'notBegun'],
  ]);
  expect(rows[1]).toMatchObject({
    indicators: 2,
    filled: 1,
    obstacles: 1,
    proposals: 1,
    material: 4,
  });
});
