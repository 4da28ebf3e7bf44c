/** What more than half of the rows say, so that it need be said once; null when there is no such thing. */
export function usual<T extends string | number>(values: readonly (T | null)[]): T | null {
  const said = values.find(
    (value) => values.filter((other) => other === value).length * 2 > values.length,
  );
  return said || null;
}

type Origin = { source: string; year: number | null };

/** What a row must say of its own origin: whatever differs from the usual. */
export function unusual(
  row: Origin,
  usually: { source: string | null; year: number | null },
): Origin {
  const source = row.source === usually.source ? '' : row.source;
  const known = row.year === null || row.year === usually.year || source.includes(String(row.year));
  return { source, year: known ? null : row.year };
}
