import type { Element, Indicator } from '../../meeting/meeting';
import type { SuggestedIndicator } from '../../meeting/templates/indicators';

/* Which of the starter list's indicators an element is offered. */

/** The list names some owners by their kind instead of one office. */
const kindNames: Partial<Record<Element['type'], string>> = {
  subdistrict: 'Kecamatan',
  healthCentre: 'Puskesmas',
  partner: 'Mitra',
};

export type IndicatorGroup = 'impact' | 'specific' | 'sensitive' | 'additional';
export const indicatorGroups: readonly IndicatorGroup[] = [
  'impact',
  'specific',
  'sensitive',
  'additional',
];

/** Codes are `D…`, `SP…`, `SN…`, `K…`. */
export function groupOf({ code }: Pick<SuggestedIndicator, 'code'>): IndicatorGroup {
  if (code.startsWith('D')) return 'impact';
  if (code.startsWith('SP')) return 'specific';
  return code.startsWith('SN') ? 'sensitive' : 'additional';
}

/** What is not in the element's list yet. */
export const notYetListed = (
  suggested: readonly SuggestedIndicator[],
  indicators: readonly Pick<Indicator, 'code' | 'name'>[],
): SuggestedIndicator[] =>
  suggested.filter(
    ({ code, name }) => !indicators.some((own) => own.code === code || own.name === name),
  );

/** What this element usually reports. */
export const usualFor = (
  suggested: readonly SuggestedIndicator[],
  { name, shortName, type }: Pick<Element, 'name' | 'shortName' | 'type'>,
): SuggestedIndicator[] => {
  const names = [name, shortName, kindNames[type]];
  return suggested.filter(({ owners }) => owners.some((owner) => names.includes(owner)));
};

export const blankIndicator: Omit<Indicator, 'id'> = {
  code: '',
  name: '',
  unit: '%',
  direction: 'higher',
  target: null,
  actual: null,
  source: '',
  year: null,
  note: '',
};

export const fromSuggestion = ({
  code,
  name,
  unit,
  direction,
  target,
}: SuggestedIndicator): Omit<Indicator, 'id'> => ({
  ...blankIndicator,
  code,
  name,
  unit,
  direction,
  target,
});
