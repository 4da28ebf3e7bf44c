import { describe, expect, it } from 'vitest';
import {
  clock,
  duration,
  longDate,
  minuteClock,
  number,
  parseNumber,
  percent,
  plainDate,
  quantity,
  roman,
  runningTime,
  spelledOut,
} from './format';

describe('dates and times', () => {
  it('writes days and months as offices do', () => {
    expect(longDate('2026-12-10', 'id')).toBe('Kamis, 10 Desember 2026');
    expect(longDate('2026-11-06', 'id')).toBe('Jumat, 6 November 2026');
    expect(plainDate('2027-02-01', 'en')).toBe('1 February 2027');
  });
  it('knows the three zones', () => {
    const at = Date.parse('2026-12-10T00:45:00Z');
    expect([clock(at, 'WIB', 'id'), clock(at, 'WITA', 'id'), clock(at, 'WIT', 'en')]).toEqual([
      '07.45',
      '08.45',
      '09:45',
    ]);
  });
  it('runs and lasts', () => {
    expect([runningTime(372, 'id'), runningTime(3725, 'id'), runningTime(-40, 'id')]).toEqual([
      '6.12',
      '1.02.05',
      '0.40',
    ]);
    expect([duration(90, 'id'), duration(10, 'id'), duration(120, 'en')]).toEqual([
      '1 jam 30 menit',
      '10 menit',
      '2 h',
    ]);
    expect(minuteClock(525, 'id')).toBe('08.45');
  });
});

describe('numbers', () => {
  it.each([
    [1214, '1.214'],
    [1250.55, '1.250,6'],
    [0.05, '0,1'],
    [-3.25, '-3,3'],
    [82.10526, '82,1'],
    [1.005, '1'],
  ])('%d is written %s', (value, text) => expect(number(value, 'id')).toBe(text));

  it('writes percentages with one decimal and no space', () => {
    expect([percent(104, 'id'), percent(75.142, 'id'), percent(7, 'en')]).toEqual([
      '104,0%',
      '75,1%',
      '7.0%',
    ]);
    expect([quantity(92.4, '%', 'id'), quantity(1214, 'anak', 'id')]).toEqual([
      '92,4%',
      '1.214 anak',
    ]);
  });

  it.each([
    ['1.250,5', 1250.5],
    ['74,8', 74.8],
    ['74.8', 74.8],
    ['15.600.039', 15600039],
    ['1.250', 1250],
    ['92,4%', 92.4],
    ['-3', -3],
    ['', null],
    ['tujuh', null],
    ['1,2,3', null],
    ['1.2.3', null],
  ])('reads "%s" as %s', (text, value) => expect(parseNumber(text)).toBe(value));
});

it.each([
  [0, 'nol'],
  [11, 'sebelas'],
  [14, 'empat belas'],
  [100, 'seratus'],
  [2026, 'dua ribu dua puluh enam'],
  [1999, 'seribu sembilan ratus sembilan puluh sembilan'],
])('spells %d as "%s"', (n, words) => expect(spelledOut(n)).toBe(words));

it('counts annexes in Roman', () =>
  expect([1, 4, 6, 9, 14].map(roman)).toEqual(['I', 'IV', 'VI', 'IX', 'XIV']));
