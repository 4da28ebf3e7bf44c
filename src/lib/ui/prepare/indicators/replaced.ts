import type { ImportRow } from '../../../meeting/imports';
import { indicatorKey } from '../../../meeting/indicators';
import type { Report } from '../../../meeting/meeting';

/** How many rows would put something else in place of what an element has filled in. */
export function replacedBy(
  rows: readonly ImportRow[],
  reports: Readonly<Record<string, Report>>,
): number {
  const filled = new Map(
    Object.entries(reports).flatMap(([elementId, { indicators }]) =>
      indicators.map((one) => [`${elementId} ${indicatorKey(one)}`, one] as const),
    ),
  );
  return rows.filter(({ elementId, code, name = '', values }) => {
    const before = filled.get(`${elementId} ${indicatorKey({ code, name })}`);
    return (
      before !== undefined &&
      Object.entries(values).some(([field, value]) => {
        const was = before[field as keyof typeof values];
        return was !== null && was !== '' && was !== value;
      })
    );
  }).length;
}
