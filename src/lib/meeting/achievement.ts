import type { Indicator } from './meeting';

export type IndicatorStatus = 'met' | 'near' | 'below' | 'missing';
export type Band = 'veryGood' | 'good' | 'fair' | 'poor' | 'veryPoor';

/** Percent from which an indicator counts as met or near (domain §3.1, configurable judgement). */
export const thresholds = { met: 100, near: 76 };

/** Binary fractions must not push 76 % under its bound. */
const steady = (value: number) => Math.round(value * 1e9) / 1e9;

/**
 * Achievement rate in percent, unrounded and uncapped; null when target or actual is missing or the target is 0.
 * Higher is better: actual / target. Lower is better: (2·target − actual) / target (domain §3.1).
 */
export function rate({
  target,
  actual,
  direction,
}: Pick<Indicator, 'target' | 'actual' | 'direction'>): number | null {
  if (target === null || actual === null || target === 0) return null;
  const share = direction === 'higher' ? actual / target : (2 * target - actual) / target;
  return steady(share * 100);
}

/** Traffic light. A target of 0 has no rate, but still says whether it was reached. */
export function status(
  indicator: Pick<Indicator, 'target' | 'actual' | 'direction'>,
): IndicatorStatus {
  const { target, actual, direction } = indicator;
  if (target === null || actual === null) return 'missing';
  const percent = rate(indicator);
  if (percent === null)
    return (direction === 'higher' ? actual >= 0 : actual <= 0) ? 'met' : 'below';
  if (percent >= thresholds.met) return 'met';
  return percent >= thresholds.near ? 'near' : 'below';
}

/** Five-step band by lower bounds on the unrounded rate, so that the published scale's holes (75,1; 90,5) close. */
export function band(percent: number): Band {
  if (percent >= 91) return 'veryGood';
  if (percent >= 76) return 'good';
  if (percent >= 66) return 'fair';
  return percent >= 51 ? 'poor' : 'veryPoor';
}
