import { indicatorKey } from '../../meeting/indicators';
import type { Element, Indicator, LibraryIndicator } from '../../meeting/meeting';
import { ownersOf } from '../../meeting/templates/indicators';

type Offered = Omit<LibraryIndicator, 'id'>;

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
export function groupOf({ code }: Pick<Offered, 'code'>): IndicatorGroup {
  if (code.startsWith('D')) return 'impact';
  if (code.startsWith('SP')) return 'specific';
  return code.startsWith('SN') ? 'sensitive' : 'additional';
}

/** What is not in the element's list yet. */
export const notYetListed = (
  suggested: readonly Offered[],
  indicators: readonly Pick<Indicator, 'code' | 'name'>[],
): Offered[] =>
  suggested.filter(
    (one) =>
      !indicators.some((own) => indicatorKey(own) === indicatorKey(one) || own.name === one.name),
  );

/** What this element usually reports. */
export const usualFor = (
  suggested: readonly Offered[],
  { name, shortName, type }: Pick<Element, 'name' | 'shortName' | 'type'>,
): Offered[] => {
  const names = [name, shortName, kindNames[type]];
  return suggested.filter(({ owners }) =>
    ownersOf({ owners }).some((owner) => names.includes(owner)),
  );
};
