import { number, percent } from '../locale/format';
import { statusWords } from '../locale/terms';
import { rate, status } from '../meeting/achievement';
import type { Indicator } from '../meeting/meeting';

/* An indicator's numbers as both the element block and the annex print them. */

const none = '–';
/** Percentages always with one decimal, others as they are; the unit has its own column. */
const measured = (value: number | null, unit: string): string => {
  if (value === null) return none;
  return unit === '%' ? number(value, 'id', 1, true) : number(value, 'id', 2);
};

export function indicatorCells(indicator: Indicator) {
  const percentage = rate(indicator);
  return {
    name: [indicator.code, indicator.name].filter(Boolean).join(' '),
    unit: indicator.unit || none,
    target: measured(indicator.target, indicator.unit),
    actual: measured(indicator.actual, indicator.unit),
    rate: percentage === null ? none : percent(percentage, 'id'),
    status: statusWords[status(indicator)].id,
  };
}

/** Said where less is better, or the arithmetic would surprise. */
export const directionNote = ({ direction }: Indicator): string =>
  direction === 'lower' ? 'makin rendah makin baik' : '';
