import { expect, it } from 'vitest';
import { usualThresholds } from '../../meeting/achievement';
import { parseEvent } from '../../meeting/events';
import { emptyProfile } from '../../meeting/templates/empty-profile';
import { withIndicatorDetails, type RawEvent } from './lift-indicators';
import { upcast } from './upcast';

const old = {
  type: 'report.added',
  elementId: 'e1',
  entry: {
    part: 'indicators',
    item: {
      id: 'i1',
      code: 'SP2',
      name: 'Ibu hamil konsumsi TTD',
      unit: '%',
      direction: 'higher',
      target: 80,
      actual: 83.2,
      source: 'Laporan rutin',
      year: 2026,
      note: '',
    },
  },
  before: null,
};
const { thresholds: _, ...profile } = emptyProfile('2025-12-11');

it('an indicator of version 1 opens with nothing invented', () => {
  expect(() => parseEvent(old)).toThrow();
  const lifted = parseEvent(withIndicatorDetails(old));
  expect(lifted).toMatchObject({
    entry: { item: { actual: 83.2, numerator: null, previous: null, period: null } },
  });
});

it('a meeting of version 1 is judged as it was', () => {
  const created: RawEvent = { type: 'meeting.created', profile: { ...profile, title: 'Rakoor' } };
  expect(upcast({ version: 1, event: created })).toMatchObject({
    profile: { thresholds: usualThresholds },
  });
});

it('leaves other events as they are', () => {
  const point = { part: 'obstacles', item: { id: 'o1', text: 'Vaksin kosong' } };
  const event = { type: 'report.added', elementId: 'e1', entry: point, before: null };
  expect(withIndicatorDetails(event)).toBe(event);
});
