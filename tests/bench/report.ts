import { availableParallelism, loadavg } from 'node:os';

/** What a driver found: `figures` for machines (the last line with --json), `table` for people. */
export type Report = { figures: object; table: [what: string, found: string | number][] };

const rounded = (value: number) => Math.round(value * 10) / 10;

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
  return rounded(sorted[at] ?? 0);
}

export const most = (values: readonly number[]): number => quantile(values, 1);

export const spread = (values: readonly number[]) => ({
  p50: quantile(values, 0.5),
  p95: quantile(values, 0.95),
  p99: quantile(values, 0.99),
  max: most(values),
});

/** `p50 1.2, p95 3.4, max 5` */
export const inWords = (figures: Record<string, number>): string =>
  Object.entries(figures)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

export const to = (digits: number, value: number): number => Number(value.toFixed(digits));

export const machine = (): string =>
  `${availableParallelism()} cores, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}, Node.js ${process.versions.node}`;

export function print({ figures, table }: Report, json: boolean): void {
  const width = Math.max(...table.map(([what]) => what.length));
  for (const [what, found] of table) console.log(`${what.padEnd(width)}  ${found}`);
  if (json) console.log(JSON.stringify(figures));
}
