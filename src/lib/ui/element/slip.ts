import type { Indicator } from '../../meeting/meeting';

/**
 * A share above 100 % is most often a lost comma: `526` for `52,6`. The likely value, or null when nothing is odd.
 * Where the target is above 100 % itself, so may the actual be.
 */
export function likelySlip({
  unit,
  target,
  actual,
}: Pick<Indicator, 'unit' | 'target' | 'actual'>): number | null {
  if (unit !== '%' || actual === null || actual <= 100 || (target ?? 0) > 100) return null;
  let likely = actual;
  while (likely > 100) likely /= 10;
  return Math.round(likely * 1e6) / 1e6;
}
