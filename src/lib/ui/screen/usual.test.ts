import { expect, test } from 'vitest';
import { originWords } from './origin-words';
import { unusual, usual, usualOrigin, type Origin } from './usual';

test('says once what most rows say', () => {
  expect(usual(['rutin', 'SSGI', 'rutin'])).toBe('rutin');
  expect(usual(['SSGI', 'rutin'])).toBeNull();
  expect(usual(['', '', 'SSGI'])).toBeNull();
  expect(usual<number>([null, null])).toBeNull();
  expect(usual<number>([])).toBeNull();
});

const routine: Origin = { source: 'rutin', year: 2026, period: 'quarter3' };

test('knows where most figures come from', () => {
  expect(usualOrigin([routine, { ...routine, period: null }, routine])).toEqual(routine);
  expect(usualOrigin([])).toEqual({ source: null, year: null, period: null });
});

test.each<[string, Origin, Origin]>([
  ['nothing where all is usual', routine, { source: '', year: null, period: null }],
  [
    'no year twice',
    { source: 'SSGI 2025', year: 2025, period: 'quarter3' },
    { source: 'SSGI 2025', year: null, period: null },
  ],
  ['another year', { ...routine, year: 2025 }, { source: '', year: 2025, period: null }],
  ['another period', { ...routine, period: 'year' }, { source: '', year: null, period: 'year' }],
  [
    'no period it does not have',
    { ...routine, period: null },
    { source: '', year: null, period: null },
  ],
])('a row says %s', (_, row, said) => {
  expect(unusual(row, routine)).toEqual(said);
});

test('where no period is usual, a whole year goes without saying and a quarter does not', () => {
  const usually = { source: 'rutin', year: 2026, period: null };
  expect(unusual({ ...routine, period: 'year' }, usually).period).toBeNull();
  expect(unusual(routine, usually).period).toBe('quarter3');
});

test.each<[Origin, string]>([
  [routine, 'Sumber: rutin, Triwulan III 2026'],
  [{ ...routine, source: 'SSGI 2026' }, 'Sumber: SSGI 2026, Triwulan III'],
  [{ ...routine, period: 'year' }, 'Sumber: rutin, tahun 2026'],
  [{ source: 'SSGI 2025', year: 2025, period: 'year' }, 'Sumber: SSGI 2025'],
  [{ source: '', year: null, period: 'semester1' }, 'Semester I'],
  [{ source: '', year: null, period: null }, ''],
])('an origin reads as offices write it', (origin, words) => {
  expect(originWords(origin, 'id')).toBe(words);
});
