import * as v from 'valibot';
import type { Decisions } from './capability';
import { fromLibrary } from './imports';
import { indicatorKey, surveyOf } from './indicators';
import { importedId } from './library';
import type { EarlierValue, Element, Indicator, Meeting } from './meeting';
import { pick } from './lists';
import { found } from './refusal';
import { reportLimit, reportOf } from './reports';
import { id } from './text';

/* Last year's values, taken from the meeting before: only what is comparable, and never over what somebody wrote. */

export const previousCommands = {
  /** Of one element, or with null of all. */
  'previous.take': v.object({ elementId: v.nullable(id) }),
};

export const previousParts = ['predecessor', 'history', 'reports', 'library', 'profile'] as const;

type Named = Pick<Indicator, 'name' | 'source'>;
const survey = ({ name, source }: Named) => surveyOf(source) ?? surveyOf(name);

/** The same indicator, unit and prevalence source: SSGI and e-PPGBM never stand in for each other (domain §3.1). */
const comparable = (indicator: Indicator, value: EarlierValue): boolean =>
  indicatorKey(indicator) === value.key &&
  indicator.unit === value.unit &&
  survey(indicator) === survey(value);

const yearOf = (date: string) => Number(date.slice(0, 4));

/** An element's indicators that gain last year's value; one it does not report yet comes from the library. */
export function offered(
  meeting: Pick<Meeting, (typeof previousParts)[number]>,
  { id: elementId, shortName }: Pick<Element, 'id' | 'shortName'>,
  nextId: () => string,
): Indicator[] {
  const { predecessor, history, library, profile } = meeting;
  const earlier = history.find(({ code }) => code === predecessor?.code);
  const values = earlier?.values.filter(({ element }) => element === shortName) ?? [];
  const year = (of: { year: number | null }, date = profile.date) => of.year ?? yearOf(date);
  /** A meeting held earlier in the same year knows nothing of last year. */
  const fits = (indicator: Indicator, value: EarlierValue) =>
    comparable(indicator, value) && year(value, earlier?.date) < year(indicator);
  const own = reportOf(meeting, elementId).indicators;
  const known = new Set(own.map(indicatorKey));
  const filled = own.flatMap((indicator) => {
    const value = values.find((other) => fits(indicator, other));
    if (!value || indicator.previous !== null) return [];
    return [{ ...indicator, previous: value.actual, previousSource: value.source }];
  });
  const added = values.flatMap((value) => {
    const entry = library.find((other) => indicatorKey(other) === value.key);
    if (!entry || known.has(value.key)) return [];
    const blank = { ...fromLibrary(entry), id: '' };
    if (!fits(blank, value)) return [];
    return [{ ...blank, id: nextId(), previous: value.actual, previousSource: value.source }];
  });
  return [...filled, ...added.slice(0, Math.max(0, reportLimit - own.length))];
}

export const decidePrevious: Decisions<typeof previousCommands> = {
  'previous.take': (meeting, { elementId }, { commandId }) => {
    found(meeting.predecessor, 'item.unknown');
    const elements = elementId === null ? meeting.elements : [pick(meeting.elements, elementId)];
    let last = -1;
    const nextId = () => importedId(commandId, (last += 1));
    const entries = elements.flatMap((element) =>
      offered(meeting, element, nextId).map((indicator) => ({ elementId: element.id, indicator })),
    );
    return entries.length > 0 ? [{ type: 'indicators.imported', entries }] : [];
  },
};
