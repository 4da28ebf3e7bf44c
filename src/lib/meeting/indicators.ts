import { steady } from './achievement';
import type { Indicator } from './meeting';

/* One indicator of a report: what it is called across elements and meetings, and what its own figures settle. */

/** Text for comparing: an asterisk for italics, capitals and double spaces make no other indicator. */
const plain = (text: string): string =>
  text.replace(/\*/g, '').replace(/\s+/g, ' ').trim().toLocaleLowerCase('id');

/** What makes it the same indicator elsewhere: its code, or without one its name. */
export const indicatorKey = ({ code, name }: Pick<Indicator, 'code' | 'name'>): string =>
  code.trim() ? code.trim().toUpperCase() : plain(name);

export type Survey = 'SSGI' | 'e-PPGBM';

/** The prevalence source a text names. The two are never mixed: survey and weighing records differ threefold (domain §3.1). */
export function surveyOf(text: string): Survey | null {
  if (/e-?\s?ppgbm/i.test(text)) return 'e-PPGBM';
  return /\bssgi\b/i.test(text) ? 'SSGI' : null;
}

/** Whether the name says one prevalence source and the value comes from the other. */
export function mixesSurveys({ name, source }: Pick<Indicator, 'name' | 'source'>): boolean {
  const [meant, used] = [surveyOf(name), surveyOf(source)];
  return meant !== null && used !== null && meant !== used;
}

/** Last year's value where it may stand beside this year's: null when it came from the other prevalence source. */
export function comparablePrevious(
  indicator: Pick<Indicator, 'name' | 'source' | 'previous' | 'previousSource'>,
): number | null {
  const now = surveyOf(indicator.source) ?? surveyOf(indicator.name);
  const before = surveyOf(indicator.previousSource) ?? now;
  return before === now ? indicator.previous : null;
}

const isShare = (unit: string) => unit.trim() === '%';

type Counted = Pick<Indicator, 'unit' | 'numerator' | 'denominator' | 'actual'>;

/** A share with both counts has its actual from them, in percent; everything else stays. A denominator of 0 settles nothing. */
export function settled<T extends Counted>(indicator: T): T {
  const { unit, numerator, denominator } = indicator;
  if (!isShare(unit) || numerator === null || denominator === null || denominator === 0)
    return indicator;
  return { ...indicator, actual: steady((numerator / denominator) * 100) };
}

/** An edit with what follows from it: who types the actual itself no longer means the counts behind it. */
export function withConsequences(
  current: Indicator,
  changes: Partial<Indicator>,
): Partial<Indicator> {
  const typed = changes.actual !== undefined;
  const counted = changes.numerator !== undefined || changes.denominator !== undefined;
  const direct = typed && !counted && isShare(current.unit) && current.numerator !== null;
  const meant = direct ? { ...changes, numerator: null, denominator: null } : changes;
  const next = settled({ ...current, ...meant });
  return next.actual === current.actual ? meant : { ...meant, actual: next.actual };
}
