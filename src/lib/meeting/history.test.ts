import { describe, expect, it } from 'vitest';
import { handedOn, trendOf } from './history';
import { blankIndicator } from './imports';
import type { EarlierMeeting, Indicator } from './meeting';
import { nothing, organiser, send } from './testing';

const indicator = (fields: Partial<Indicator>): Indicator => ({
  ...blankIndicator,
  id: 'i1',
  code: 'D1',
  name: 'Prevalensi stunting',
  ...fields,
});
const earlier = (year: number, actual: number, source: string): EarlierMeeting => ({
  code: `LAMA${String(year)}`,
  title: 'Rakoor',
  date: `${String(year)}-12-01`,
  values: [
    {
      element: 'Dinkes',
      key: 'D1',
      name: 'Prevalensi stunting',
      unit: '%',
      actual,
      source,
      year: null,
      period: null,
    },
  ],
});
const record = (on: typeof nothing, meeting: EarlierMeeting) =>
  send(on, organiser, { type: 'history.record', earlier: meeting }, { id: meeting.code });
const later = record(nothing, earlier(2025, 21.6, 'SSGI'));
const both = record(later, earlier(2024, 25.1, 'SSGI'));

describe('a trend', () => {
  const now = indicator({ actual: 20.2, source: 'SSGI 2026', year: 2026 });

  it('is every year’s value, oldest first, whatever order the meetings came in', () => {
    const years = trendOf(both, 'Dinkes', now).map(({ year, value }) => [year, value]);
    expect(years).toEqual([
      [2024, 25.1],
      [2025, 21.6],
      [2026, 20.2],
    ]);
  });

  it('never joins SSGI with e-PPGBM, nor other units or elements', () => {
    expect(trendOf(both, 'Dinkes', { ...now, source: 'e-PPGBM' })).toEqual([]);
    expect(trendOf(both, 'Dinkes', { ...now, unit: 'anak' })).toEqual([]);
    expect(trendOf(both, 'Dinsos', now)).toEqual([]);
  });

  it('of quarters is of quarters alone, in their order; a meeting of the same quarter gives way', () => {
    const quarter = (n: 1 | 2 | 3, actual: number): EarlierMeeting => {
      const meeting = earlier(2026, actual, 'rutin');
      const values = meeting.values.map((one) => ({
        ...one,
        year: 2026,
        period: `quarter${n}` as const,
      }));
      return { ...meeting, code: `TW${String(n)}`, date: `2026-0${String(n * 3)}-10`, values };
    };
    const year = record(nothing, earlier(2025, 70, 'rutin'));
    const held = [quarter(2, 41), quarter(1, 20), quarter(3, 55)].reduce(record, year);
    const third = indicator({ actual: 60, source: 'rutin', year: 2026, period: 'quarter3' });
    const points = trendOf(held, 'Dinkes', third);
    expect(points.map(({ period, value }) => [period, value])).toEqual([
      ['quarter1', 20],
      ['quarter2', 41],
      ['quarter3', 60],
    ]);
    expect(trendOf(held, 'Dinkes', { ...third, period: 'year' })).toMatchObject([
      { year: 2025, value: 70 },
      { year: 2026, value: 60 },
    ]);
    expect(trendOf(held, 'Dinkes', { ...third, period: 'semester1' })).toEqual([]);
  });

  it('does not take what is missing for a value', () => {
    expect(trendOf(both, 'Dinkes', { ...now, actual: null })).toHaveLength(2);
  });

  it('takes the newer record of the same meeting', () => {
    expect(record(both, earlier(2025, 22, 'SSGI')).history).toHaveLength(2);
  });
});

it('a meeting hands on what was reached, not what is missing', () => {
  const element = {
    id: 'e1',
    name: 'Dinas Kesehatan',
    shortName: 'Dinkes',
    type: 'office' as const,
    presents: true,
    votes: true,
    weight: 1,
  };
  const report = {
    indicators: [indicator({ actual: 0 }), indicator({ id: 'i2', code: 'D2' })],
    achievements: [],
    obstacles: [],
    factors: [],
    order: [],
    ready: false,
  };
  const { values } = handedOn({ ...nothing, elements: [element], reports: { e1: report } });
  expect(values).toMatchObject([{ element: 'Dinkes', key: 'D1', actual: 0 }]);
});
