import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { band, rate, status, usualThresholds, type Band } from './achievement';
import { blankIndicator } from './imports';
import {
  comparablePrevious,
  indicatorKey,
  mixesSurveys,
  settled,
  surveyOf,
  withConsequences,
} from './indicators';
import type { Indicator } from './meeting';

const given = (fields: Partial<Indicator>): Indicator => ({
  ...blankIndicator,
  id: 'i1',
  name: 'Cakupan',
  ...fields,
});

describe('rate and bands over any targets and actuals', () => {
  const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  const direction = fc.constantFrom('higher' as const, 'lower' as const);
  const order: Band[] = ['veryPoor', 'poor', 'fair', 'good', 'veryGood'];

  it('on target is 100 % both ways, and met', () => {
    fc.assert(
      fc.property(amount, direction, (target, direction) => {
        const exact = given({ target, actual: target, direction });
        expect(rate(exact)).toBe(100);
        expect(status(exact, usualThresholds)).toBe('met');
      }),
    );
  });

  it('better never counts less, worse never more', () => {
    fc.assert(
      fc.property(amount, amount, amount, direction, (target, a, b, direction) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        const [worse, better] = direction === 'higher' ? [least, most] : [most, least];
        const low = rate(given({ target, actual: worse, direction })) ?? NaN;
        const high = rate(given({ target, actual: better, direction })) ?? NaN;
        expect(high).toBeGreaterThanOrEqual(low);
        const step = (percent: number) => order.indexOf(band(percent, usualThresholds));
        expect(step(high)).toBeGreaterThanOrEqual(step(low));
      }),
    );
  });

  it('both directions miss a target by the same share', () => {
    fc.assert(
      fc.property(amount, fc.double({ min: 0, max: 1, noNaN: true }), (target, share) => {
        const below = rate(given({ target, actual: target * (1 - share), direction: 'higher' }));
        const above = rate(given({ target, actual: target * (1 + share), direction: 'lower' }));
        expect(below).toBeCloseTo(above ?? NaN, 5);
      }),
    );
  });

  it('the light and the five steps agree with the meeting’s own bounds', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -500, max: 500, noNaN: true }),
        fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 4, maxLength: 4 }),
        (percent, bounds) => {
          const [veryGood = 0, good = 0, fair = 0, poor = 0] = bounds.sort((a, b) => b - a);
          const own = { ...usualThresholds, veryGood, good, fair, poor };
          const above = [poor, fair, good, veryGood].filter((bound) => percent >= bound).length;
          expect(band(percent, own)).toBe(order[above]);
        },
      ),
    );
  });

  it('a missing figure is never judged, whatever the other says', () => {
    fc.assert(
      fc.property(amount, direction, (value, direction) => {
        for (const part of [{ target: value }, { actual: value }])
          expect(status(given({ ...part, direction }), usualThresholds)).toBe('missing');
      }),
    );
  });
});

describe('two prevalence sources never stand beside each other', () => {
  test.each([
    ['SSGI 2025', 'SSGI'],
    ['Survei (ssgi)', 'SSGI'],
    ['e-PPGBM Agustus', 'e-PPGBM'],
    ['EPPGBM', 'e-PPGBM'],
    ['Laporan rutin', null],
  ])('%s', (text, survey) => {
    expect(surveyOf(text)).toBe(survey);
  });

  it('a name that says one and a source that says the other is noticed', () => {
    const name = 'Prevalensi stunting (SSGI)';
    expect(mixesSurveys({ name, source: 'e-PPGBM 2026' })).toBe(true);
    expect(mixesSurveys({ name, source: 'SSGI 2025' })).toBe(false);
    expect(mixesSurveys({ name: 'Prevalensi', source: 'e-PPGBM 2026' })).toBe(false);
  });

  it('last year’s mark is drawn only from the same source', () => {
    const now = { name: 'Prevalensi', source: 'SSGI 2025', previous: 5.3 };
    expect(comparablePrevious({ ...now, previousSource: 'e-PPGBM 2024' })).toBeNull();
    expect(comparablePrevious({ ...now, previousSource: 'SSGI 2024' })).toBe(5.3);
    expect(comparablePrevious({ ...now, previousSource: '' })).toBe(5.3);
  });
});

describe('numerator and denominator', () => {
  it('make a share’s actual', () => {
    expect(settled(given({ numerator: 1978, denominator: 23000 })).actual).toBe(8.6);
    expect(settled(given({ numerator: 0, denominator: 12 })).actual).toBe(0);
  });

  test.each([
    ['half of it is missing', { numerator: 10, denominator: null }],
    ['the denominator is 0', { numerator: 10, denominator: 0 }],
    ['it is no share', { numerator: 10, denominator: 20, unit: 'anak' }],
  ])('settle nothing when %s', (_, fields) => {
    expect(settled(given(fields)).actual).toBeNull();
  });

  it('follow an edit, and give way to an actual typed by hand', () => {
    const counted = given({ numerator: 10, denominator: 40, actual: 25 });
    expect(withConsequences(counted, { numerator: 20 })).toEqual({ numerator: 20, actual: 50 });
    expect(withConsequences(counted, { actual: 30 })).toEqual({
      actual: 30,
      numerator: null,
      denominator: null,
    });
    expect(withConsequences(counted, { note: 'n' })).toEqual({ note: 'n' });
  });
});

it('is the same indicator by code, without one by name', () => {
  expect(indicatorKey({ code: ' sp2 ', name: 'a' })).toBe(indicatorKey({ code: 'SP2', name: 'b' }));
  expect(indicatorKey({ code: '', name: 'Balita *wasting*' })).toBe(
    indicatorKey({ code: '', name: 'balita  Wasting' }),
  );
});
