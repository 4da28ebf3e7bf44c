import type { Indicator, Thresholds } from './meeting';

export type IndicatorStatus = 'met' | 'near' | 'below' | 'missing';
export type Band = 'veryGood' | 'good' | 'fair' | 'poor' | 'veryPoor';

/** What a meeting starts from: the light is judgement, the five steps are the published scale (domain §3.1). */
export const usualThresholds: Thresholds = {
  met: 100,
  near: 76,
  veryGood: 91,
  good: 76,
  fair: 66,
  poor: 51,
};

/** Binary fractions must not push 76 % under its bound. */
export const steady = (value: number): number => Math.round(value * 1e9) / 1e9;

type Measured = Pick<Indicator, 'target' | 'actual' | 'direction'>;

/**
 * Achievement rate in percent, unrounded and uncapped; null when target or actual is missing or the target is 0.
 * Higher is better: actual / target. Lower is better: (2·target − actual) / target (domain §3.1).
 */
export function rate({ target, actual, direction }: Measured): number | null {
  if (target === null || actual === null || target === 0) return null;
  const share = direction === 'higher' ? actual / target : (2 * target - actual) / target;
  return steady(share * 100);
}

/** Traffic light. A target of 0 has no rate, but still says whether it was reached. */
export function status(
  indicator: Measured,
  { met, near }: Pick<Thresholds, 'met' | 'near'>,
): IndicatorStatus {
  const { target, actual, direction } = indicator;
  if (target === null || actual === null) return 'missing';
  const percent = rate(indicator);
  if (percent === null)
    return (direction === 'higher' ? actual >= 0 : actual <= 0) ? 'met' : 'below';
  if (percent >= met) return 'met';
  return percent >= near ? 'near' : 'below';
}

/** Five-step band by lower bounds on the unrounded rate, so that the published scale's holes (75,1; 90,5) close. */
export function band(percent: number, { veryGood, good, fair, poor }: Thresholds): Band {
  if (percent >= veryGood) return 'veryGood';
  if (percent >= good) return 'good';
  if (percent >= fair) return 'fair';
  return percent >= poor ? 'poor' : 'veryPoor';
}

export type Recap = Record<IndicatorStatus, number> & { all: number };

/** How many indicators stand where. */
export function recapOf(indicators: readonly Measured[], bounds: Thresholds): Recap {
  const counts = { met: 0, near: 0, below: 0, missing: 0 };
  for (const indicator of indicators) counts[status(indicator, bounds)] += 1;
  return { ...counts, all: indicators.length };
}
