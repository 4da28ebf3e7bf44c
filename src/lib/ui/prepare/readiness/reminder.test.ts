import { expect, it } from 'vitest';
import type { Readiness } from './readiness';
import { missingForAll, missingIn, missingMessage, wanting } from './reminder';

const occasion = { title: 'Rakoor TPPS', date: '2026-12-10' };
const row = (shortName: string, more: Partial<Readiness> = {}): Readiness => ({
  element: { id: shortName, shortName },
  indicators: 3,
  filled: 1,
  achievements: 2,
  obstacles: 0,
  factors: 1,
  proposals: 0,
  material: 0,
  state: 'filling',
  ...more,
});
const full = { filled: 3, obstacles: 1 };

it('names what is missing, and nobody who is ready or complete', () => {
  expect(missingIn(row('Dinkes'))).toEqual(['realisasi 2 dari 3 indikator', 'kendala']);
  expect(missingIn(row('Dinkes', { indicators: 0, filled: 0, obstacles: 1 }))).toEqual([
    'indikator',
  ]);
  const rows = [row('A'), row('B', { state: 'ready' }), row('C', full)];
  expect(wanting(rows).map(({ element }) => element.id)).toEqual(['A']);
});

it('writes to one element with its link, to all without any', () => {
  const one = missingMessage(occasion, row('Dinkes'), 'http://192.0.2.1/x#t');
  expect(one).toContain('- realisasi 2 dari 3 indikator\n- kendala');
  expect(one).toContain('http://192.0.2.1/x#t');
  expect(one).toContain('10 Desember 2026');
  const all = missingForAll(occasion, [row('Dinkes'), row('PMD')]);
  expect(all).toContain('1. Dinkes: realisasi 2 dari 3 indikator, kendala\n2. PMD:');
  expect(all).not.toContain('http');
});
