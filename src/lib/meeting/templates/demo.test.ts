import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { rate, status, usualThresholds } from '../achievement';
import { planned } from '../agenda';
import { profile } from '../meeting';
import { obstacleOf } from '../recommendations';
import { reportOf } from '../reports';
import { contextOf, given, nothing, organiser } from '../testing';
import { createMeeting } from './create';
import { demoProfile } from './demo';
import { suggestedIndicators } from './indicators';
import { starterElements } from './starter-elements';

const command = { profile: null, template: 'demo', elements: 'starter', source: null } as const;
const demo = given(createMeeting(command, contextOf(nothing, organiser), null));
const element = (shortName: string) =>
  demo.elements.find((e) => e.shortName === shortName)?.id ?? '';
const nameOf = (id: string | null) => demo.elements.find((e) => e.id === id)?.shortName ?? null;

describe('the demo meeting', () => {
  it('is marked as an example of a fictitious region, valid as any', () => {
    expect(v.parse(profile, demoProfile)).toEqual(demoProfile);
    expect(demoProfile).toMatchObject({
      example: true,
      region: 'Kabupaten Tanah Contoh',
      date: '2026-12-10',
    });
  });

  it('names no person', () => {
    const { chair, secretary, minuteTaker } = demoProfile;
    for (const { name, idNumber } of [chair, secretary, minuteTaker]) {
      expect([name, idNumber]).toEqual([expect.stringMatching(/^\[.+\]$/), '']);
    }
  });

  it('has 24 elements that vote, five of which present', () => {
    expect(demo.elements).toHaveLength(24);
    expect(demo.elements.every((e) => e.votes)).toBe(true);
    expect(demo.elements.filter((e) => e.presents).map((e) => e.shortName)).toEqual([
      'Bappedalitbang',
      'Dinas Kesehatan',
      'DP3AP2KB',
      'Dinas PUPR',
      'Kec. Contoh Hilir',
    ]);
  });

  it('keeps the hours of the day, the five presentations in their place', () => {
    const day = planned(demo);
    expect(
      day.filter((item) => item.kind === 'presentation').map((item) => nameOf(item.elementId)),
    ).toHaveLength(5);
    expect(day.find((item) => item.title.includes('ISHOMA'))?.plannedStart).toBe(12 * 60);
    expect(day.at(-1)?.plannedEnd).toBe(15 * 60 + 20);
  });

  // Rates and statuses as printed in domain §4.4.
  test.each([
    ['Dinas Kesehatan', ['95,6 near', '96,3 near', '104,0 met', '82,6 near', '79,4 near'], 4, 4],
    ['DP3AP2KB', ['102,7 met', '75,1 below', '90,0 near', '74,8 below'], 4, 4],
    ['Dinas PUPR', ['84,2 near', '85,4 near', '90,0 near'], 3, 4],
    ['Bappedalitbang', ['100,0 met', '87,6 near', '80,0 near', '100,0 met', '92,5 near'], 3, 4],
    ['Kec. Contoh Hilir', ['82,1 near', '92,9 near', '75,0 below', '70,0 below'], 3, 4],
  ] as const)('%s reports', (shortName, rates, achievements, obstacles) => {
    const report = reportOf(demo, element(shortName));
    const shown = report.indicators.map(
      (i) => `${(rate(i) ?? NaN).toFixed(1).replace('.', ',')} ${status(i, usualThresholds)}`,
    );
    expect(shown).toEqual(rates);
    expect([report.achievements.length, report.obstacles.length, report.ready]).toEqual([
      achievements,
      obstacles,
      true,
    ]);
    expect(new Set(report.factors.map((f) => f.kind))).toEqual(
      new Set(['supporting', 'hindering']),
    );
    expect(report.indicators.every((i) => i.source !== '' && i.year !== null)).toBe(true);
  });

  test.each([
    [1, 'belum sinkron', 'Bappedalitbang', '2027-01-31'],
    [2, 'remaja putri', 'Disdikbud', '2027-02-15'],
    [3, 'imunisasi', 'Dinas Kesehatan', '2027-06-30'],
    [4, 'jamban', 'Dinas PUPR', '2027-03-31'],
    [5, 'konseling', 'DP3AP2KB', '2027-04-30'],
    [6, 'APBDes', 'DPMD', '2027-02-28'],
    [7, 'Serapan', 'DP3AP2KB', '2027-04-10'],
    [8, undefined, 'DP3AP2KB', '2027-05-31'],
    [9, 'pekerja kebun', 'Dinas Kesehatan', '2027-03-01'],
    [10, 'payau', 'Dinas PUPR', '2027-09-30'],
  ])('recommendation %d answers its obstacle', (n, obstacle, owner, due) => {
    const r = demo.recommendations[n - 1];
    if (!r) throw new Error('missing');
    const text = obstacleOf(demo, r)?.text;
    if (obstacle === undefined) expect(text).toBeUndefined();
    else expect(text).toContain(obstacle);
    expect([nameOf(r.ownerId), r.due, r.status, r.decision]).toEqual([owner, due, 'draft', null]);
    expect([r.problem, r.action, r.supporters, r.measure, r.funding]).not.toContain('');
  });
});

describe('the starter lists', () => {
  it('have 24 elements, each with names of its own', () => {
    expect(new Set(starterElements.map((e) => e.name)).size).toBe(24);
    expect(new Set(starterElements.map((e) => e.shortName)).size).toBe(24);
    expect(starterElements.filter((e) => e.presents)).toHaveLength(10);
  });

  it('have the 36 indicators', () => {
    expect(suggestedIndicators).toHaveLength(36);
    expect(new Set(suggestedIndicators.map((i) => i.code)).size).toBe(36);
    expect(suggestedIndicators.filter((i) => i.direction === 'lower').map((i) => i.code)).toEqual([
      'D1',
      'D2',
      'D3',
      'D4',
      'SN2',
    ]);
    expect(suggestedIndicators.find((i) => i.code === 'SN2')).toEqual({
      code: 'SN2',
      name: 'Kehamilan yang tidak diinginkan',
      unit: '%',
      direction: 'lower',
      target: 15.5,
      targetYear: 2024,
      targetSource: 'Target nasional',
      owners: 'DP3AP2KB',
    });
    for (const { target, name, owners } of suggestedIndicators) {
      expect(target === null || Number.isFinite(target), name).toBe(true);
      expect([name, ...owners]).not.toContain('');
    }
  });
});
