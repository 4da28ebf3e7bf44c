import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  band,
  rate,
  recapOf,
  status as statusWithin,
  usualThresholds as thresholds,
} from './achievement';

const indicator = (
  target: number | null,
  actual: number | null,
  direction: 'higher' | 'lower' = 'higher',
) => ({ target, actual, direction });
const status = (given: ReturnType<typeof indicator>) => statusWithin(given, thresholds);
const oneDecimal = (value: number | null) => (value === null ? null : value.toFixed(1));

describe('the figures of the demo meeting', () => {
  test.each([
    ['D1 prevalence, lower is better', indicator(20.5, 21.4, 'lower'), '95.6', 'near', 'veryGood'],
    ['SP2 TTD, above target', indicator(80, 83.2), '104.0', 'met', 'veryGood'],
    ['SN1 in the hole between 75 and 76', indicator(70, 52.6), '75.1', 'below', 'fair'],
    ['SN3 in the hole below 91', indicator(90, 81), '90.0', 'near', 'good'],
    ['K12 children', indicator(250, 187), '74.8', 'below', 'fair'],
    ['stunted children, lower is better', indicator(95, 112, 'lower'), '82.1', 'near', 'good'],
    ['K9 exactly 75', indicator(12, 9), '75.0', 'below', 'fair'],
    ['SN11', indicator(10, 7), '70.0', 'below', 'fair'],
    ['K11 exactly on target', indicator(100, 100), '100.0', 'met', 'veryGood'],
  ] as const)('%s', (_, given, percent, light, step) => {
    const value = rate(given);
    expect(oneDecimal(value)).toBe(percent);
    expect(status(given)).toBe(light);
    expect(band(value ?? NaN, thresholds)).toBe(step);
  });
});

describe('bounds', () => {
  test.each([
    [91, 'veryGood'],
    [90.999, 'good'],
    [90.5, 'good'],
    [76, 'good'],
    [75.999, 'fair'],
    [66, 'fair'],
    [65.5, 'poor'],
    [51, 'poor'],
    [50.5, 'veryPoor'],
    [0, 'veryPoor'],
    [-40, 'veryPoor'],
    [250, 'veryGood'],
  ] as const)('%d %% is %s', (percent, step) => {
    expect(band(percent, thresholds)).toBe(step);
  });

  // 0.19 / 0.25 is 76 but for the last binary digit; a report that says 76 % must not show red.
  test.each([
    [0.25, 0.19],
    [1.1, 0.836],
    [0.7, 0.532],
  ])('%d reached to 76 % with %d counts as near', (target, actual) => {
    expect(rate(indicator(target, actual))).toBe(thresholds.near);
    expect(status(indicator(target, actual))).toBe('near');
  });

  it('does not cap what is far above target', () => {
    expect(rate(indicator(10, 35))).toBe(350);
  });

  it('goes below zero where a bad thing more than doubled', () => {
    expect(rate(indicator(10, 25, 'lower'))).toBe(-50);
  });
});

describe('missing is not zero', () => {
  test.each([
    ['no actual', indicator(90, null)],
    ['no target', indicator(null, 12)],
    ['neither', indicator(null, null)],
  ])('%s', (_, given) => {
    expect(rate(given)).toBeNull();
    expect(status(given)).toBe('missing');
  });

  it('shows an actual of zero as a bad result', () => {
    expect(rate(indicator(90, 0))).toBe(0);
    expect(status(indicator(90, 0))).toBe('below');
  });

  test.each([
    ['no new case', 0, 'met'],
    ['three new cases', 3, 'below'],
  ] as const)('a target of zero: %s', (_, actual, light) => {
    expect(rate(indicator(0, actual, 'lower'))).toBeNull();
    expect(status(indicator(0, actual, 'lower'))).toBe(light);
  });
});

it('a recap counts each indicator once, and what is missing as missing', () => {
  const some = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }));
  const direction = fc.constantFrom('higher' as const, 'lower' as const);
  fc.assert(
    fc.property(
      fc.array(fc.record({ target: some, actual: some, direction }), { maxLength: 40 }),
      (indicators) => {
        const { all, ...counts } = recapOf(indicators, thresholds);
        expect(all).toBe(indicators.length);
        expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(all);
        const missing = indicators.filter((i) => i.target === null || i.actual === null);
        expect(counts.missing).toBe(missing.length);
      },
    ),
  );
});
