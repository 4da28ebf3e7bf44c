import * as v from 'valibot';
import type { Decisions, Evolutions } from './capability';
import { indicatorKey, settled } from './indicators';
import { importedId, upsert } from './library';
import { byId, pick } from './lists';
import { indicator, type Indicator, type LibraryIndicator, type Meeting } from './meeting';
import { Refusal, need } from './refusal';
import { reportLimit, reportOf } from './reports';
import { id } from './text';

/* Many values at once, from a spreadsheet: one command, one event, all or nothing. */

/** Two thousand are measured (docs/benchmarks.md); twice that is more than 60 elements of 60 indicators need. */
export const importLimit = 4000;

const { id: _, code, name, ...values } = indicator.entries;
/** A value not given is left as it is: an empty cell never erases what an element has written. */
export const importRow = v.object({
  elementId: id,
  code,
  name: v.optional(name),
  values: v.partial(v.object(values)),
});
export type ImportRow = v.InferOutput<typeof importRow>;

const entry = v.object({ elementId: id, indicator });
const many = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(v.array(schema), v.maxLength(importLimit, 'meeting.tooLarge'));

export const importCommands = { 'indicators.import': v.object({ rows: many(importRow) }) };
export const importEvents = { 'indicators.imported': v.object({ entries: many(entry) }) };

export const blankIndicator: Omit<Indicator, 'id'> = {
  code: '',
  name: '',
  unit: '%',
  direction: 'higher',
  target: null,
  actual: null,
  numerator: null,
  denominator: null,
  previous: null,
  previousSource: '',
  source: '',
  year: null,
  period: null,
  note: '',
};

/** An element's own indicator as the library describes it, with nothing reached yet. */
export const fromLibrary = ({
  code,
  name,
  unit,
  direction,
  target,
}: Pick<LibraryIndicator, 'code' | 'name' | 'unit' | 'direction' | 'target'>): Omit<
  Indicator,
  'id'
> => ({ ...blankIndicator, code, name, unit, direction, target });

/** What a row makes of an element's indicator. The counts give way where only the share itself was in the file. */
function imported(base: Indicator, { code, name, values }: ImportRow): Indicator {
  const direct = values.actual !== undefined && values.numerator === undefined;
  const counts = direct ? { numerator: null, denominator: null } : {};
  return settled({
    ...base,
    code: code || base.code,
    name: name || base.name,
    ...counts,
    ...values,
  });
}

type Kept = { elementId: string; indicator: Indicator };

/** The indicators that differ after the rows, by element and key; a later row of the same indicator wins. */
function outcome(meeting: Meeting, rows: readonly ImportRow[], commandId: string): Kept[] {
  const library = new Map(meeting.library.map((entry) => [indicatorKey(entry), entry]));
  const lists = new Map<string, Map<string, Indicator>>();
  const changed = new Map<string, Kept>();
  const listOf = (elementId: string) => {
    const known = lists.get(elementId);
    if (known) return known;
    pick(meeting.elements, elementId);
    const own = reportOf(meeting, elementId).indicators;
    const fresh = new Map(own.map((indicator) => [indicatorKey(indicator), indicator]));
    lists.set(elementId, fresh);
    return fresh;
  };
  rows.forEach((row, n) => {
    const list = listOf(row.elementId);
    const key = indicatorKey({ code: row.code, name: row.name ?? '' });
    const described = library.get(key);
    const base = list.get(key) ?? {
      ...(described ? fromLibrary(described) : blankIndicator),
      id: importedId(commandId, n),
    };
    const next = imported(base, row);
    if (next.name === '') throw new Refusal('text.required', { field: `rows.${n}.name` });
    if (JSON.stringify(next) === JSON.stringify(list.get(key))) return;
    list.set(key, next);
    changed.set(next.id, { elementId: row.elementId, indicator: next });
  });
  need(
    [...lists.values()].every((list) => list.size <= reportLimit),
    'meeting.tooLarge',
  );
  return [...changed.values()];
}

export const decideImports: Decisions<typeof importCommands> = {
  'indicators.import': (meeting, { rows }, { commandId }) => {
    const entries = outcome(meeting, rows, commandId);
    return entries.length > 0 ? [{ type: 'indicators.imported', entries }] : [];
  },
};

export const evolveImports: Evolutions<typeof importEvents> = {
  'indicators.imported': (meeting, { entries }) => {
    const byElement = new Map<string, Indicator[]>();
    for (const { elementId, indicator } of entries)
      byElement.set(elementId, [...(byElement.get(elementId) ?? []), indicator]);
    const changed = [...byElement]
      .filter(([elementId]) => byId(meeting.elements, elementId))
      .map(([elementId, incoming]) => {
        const report = reportOf(meeting, elementId);
        return [elementId, { ...report, indicators: upsert(report.indicators, incoming) }] as const;
      });
    return { ...meeting, reports: { ...meeting.reports, ...Object.fromEntries(changed) } };
  },
};
