import type { Indicator } from '../../meeting/meeting';

/** What more than half of the rows say, so that it need be said once; null when there is no such thing. */
export function usual<T extends string | number>(values: readonly (T | null)[]): T | null {
  const said = values.find(
    (value) => values.filter((other) => other === value).length * 2 > values.length,
  );
  return said || null;
}

export type Origin = Pick<Indicator, 'source' | 'year' | 'period'>;
export type UsualOrigin = {
  source: string | null;
  year: Origin['year'];
  period: Origin['period'];
};

/** Where most rows' figures come from. */
export const usualOrigin = (rows: readonly Origin[]): UsualOrigin => ({
  source: usual(rows.map(({ source }) => source)),
  year: usual(rows.map(({ year }) => year)),
  period: usual(rows.map(({ period }) => period)),
});

/** What a row must say of its own origin: whatever differs from the usual. A whole year is what is expected. */
export function unusual(row: Origin, usually: UsualOrigin): Origin {
  const source = row.source === usually.source ? '' : row.source;
  const known = row.year === null || row.year === usually.year || source.includes(String(row.year));
  const period = row.period === (usually.period ?? 'year') ? null : row.period;
  return { source, year: known ? null : row.year, period };
}
