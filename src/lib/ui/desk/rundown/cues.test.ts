import { describe, expect, it } from 'vitest';
import type { PlannedItem } from '../../../meeting/agenda';
import { instantOf, minutesOff } from '../../../meeting/zone-time';
import { cues, folded, lateness } from './cues';

const at = (minute: number) => instantOf('2026-12-10', minute, 'WITA');
const item = (n: number, plannedStart: number, times: Partial<PlannedItem> = {}): PlannedItem => ({
  id: `i${n}`,
  title: `Acara ${n}`,
  kind: 'general',
  minutes: 10,
  gapMinutes: 0,
  elementId: null,
  responsible: '',
  startedAt: null,
  endedAt: null,
  extraMinutes: 0,
  plannedStart,
  plannedEnd: plannedStart + 10,
  ...times,
});
const done = (n: number, planned: number, started: number) =>
  item(n, planned, { startedAt: at(started), endedAt: at(started + 10) });

describe('minutesOff', () => {
  it('goes round midnight', () => {
    expect(minutesOff(495, 480)).toBe(15);
    expect(minutesOff(475, 480)).toBe(-5);
    expect(minutesOff(5, 1435)).toBe(10);
  });
  it('calls a whole day of delay late, not early', () => {
    expect(minutesOff(1286, 480)).toBe(806);
  });
});

describe('cues', () => {
  it('tells what is done, on and next, with its drift', () => {
    const list = cues(
      [done(1, 480, 484), item(2, 490, { startedAt: at(497) }), item(3, 500)],
      'i2',
      'WITA',
    );
    expect(list.map(({ state, drift }) => [state, drift])).toEqual([
      ['done', 4],
      ['now', 7],
      ['next', null],
    ]);
  });
});

describe('folded', () => {
  const list = (dones: number) =>
    cues(
      [...Array.from({ length: dones }, (_, n) => done(n, 480, 480)), item(99, 600)],
      null,
      'WITA',
    );

  it('keeps the last two finished items', () => {
    const { fold, rest } = folded(list(6));
    expect([fold.length, rest.length]).toEqual([4, 3]);
  });
  it('folds nothing where it would save nothing', () => {
    expect(folded(list(4)).fold).toEqual([]);
  });
});

describe('lateness', () => {
  it('expects what runs to last as long as planned', () => {
    const items = [item(1, 480, { startedAt: at(492) }), item(2, 490)];
    expect(lateness(items, 'i1', at(493), 'WITA')).toBe(12);
  });
  it('counts what has already run over', () => {
    const items = [item(1, 480, { startedAt: at(480) }), item(2, 490)];
    expect(lateness(items, 'i1', at(505), 'WITA')).toBe(15);
  });
  it('is null when nothing is left', () => {
    expect(lateness([done(1, 480, 480)], null, at(500), 'WITA')).toBeNull();
  });
});
