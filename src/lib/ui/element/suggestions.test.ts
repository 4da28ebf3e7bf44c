import { expect, it } from 'vitest';
import { suggestedIndicators } from '../../meeting/templates/indicators';
import { groupOf, notYetListed, usualFor } from './suggestions';

const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);
const element = (shortName: string, type: 'office' | 'subdistrict' | 'healthCentre') =>
  usualFor(suggestedIndicators, { name: shortName, shortName, type });

it('offers an element what it usually reports', () => {
  expect(codes(element('Dinas PUPR', 'office'))).toEqual(['SN4', 'SN5']);
  expect(codes(element('Kec. Contoh Hilir', 'subdistrict'))).toEqual(['K8', 'K9']);
  expect(codes(element('Puskesmas Contoh', 'healthCentre'))).toEqual(['K9']);
  expect(element('Inspektorat', 'office')).toEqual([]);
});

it('does not offer what is listed already, by code or by name', () => {
  const [first, second, third, ...rest] = suggestedIndicators;
  const listed = [
    { code: first?.code ?? '', name: 'nama lain' },
    { code: '', name: second?.name ?? '' },
  ];
  expect(notYetListed(suggestedIndicators, listed)).toEqual([third, ...rest]);
});

it.each([
  ['D1', 'impact'],
  ['SP3', 'specific'],
  ['SN11', 'sensitive'],
  ['K2', 'additional'],
])('%s belongs to %s', (code, group) => {
  expect(groupOf({ code })).toBe(group);
});
