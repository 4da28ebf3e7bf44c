import { number, percent } from '../locale/format';
import { bandWords, periodWords, statusWords } from '../locale/terms';
import { band, rate, status } from '../meeting/achievement';
import { comparablePrevious } from '../meeting/indicators';
import type { Indicator, Thresholds } from '../meeting/meeting';
import { runsOf } from './markdown';

/* An indicator's numbers as both the element block and the annex print them. */

const none = '–';
/** Percentages always with one decimal, others as they are; the unit has its own column. */
const measured = (value: number | null, unit: string): string => {
  if (value === null) return none;
  return unit === '%' ? number(value, 'id', 1, true) : number(value, 'id', 2);
};

export function indicatorCells(indicator: Indicator, bounds: Thresholds) {
  const percentage = rate(indicator);
  return {
    name: runsOf([indicator.code, indicator.name].filter(Boolean).join(' ')),
    unit: indicator.unit || none,
    target: measured(indicator.target, indicator.unit),
    actual: measured(indicator.actual, indicator.unit),
    rate: percentage === null ? none : percent(percentage, 'id'),
    status: statusWords[status(indicator, bounds)].id,
    band: percentage === null ? none : bandWords[band(percentage, bounds)].id,
    previous: measured(indicator.previous, indicator.unit),
  };
}

/** Said where less is better, or the arithmetic would surprise. */
export const directionNote = ({ direction }: Indicator): string =>
  direction === 'lower' ? 'makin rendah makin baik' : '';

/** Source, year and period of a value, each once: the year is often part of the source's name already. */
export function originOf({ source, year, period }: Indicator): string {
  const dated = year !== null && !source.includes(String(year)) ? String(year) : '';
  const part = period === null || period === 'year' ? '' : periodWords[period].id;
  return [source, [part, dated].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** What else the reader must know: the direction, the counts, where last year's value came from. */
export function remarksOf(indicator: Indicator): string {
  const { numerator, denominator, previous, previousSource, note } = indicator;
  const counts =
    numerator === null || denominator === null
      ? ''
      : `${number(numerator, 'id', 2)} dari ${number(denominator, 'id', 2)}`;
  const other = previous !== null && comparablePrevious(indicator) === null;
  const before =
    previous !== null && previousSource
      ? `tahun lalu menurut ${previousSource}${other ? ', tidak dibandingkan' : ''}`
      : '';
  return [directionNote(indicator), counts, before, note].filter(Boolean).join('; ');
}
