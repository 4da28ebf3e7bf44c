import { expect, test } from 'vitest';
import type { PlannedItem } from '../../meeting/agenda';
import { agendaWindow } from './agenda-window';

/** `begun` items have started, the last of them runs unless `idle`. */
function rundown(length: number, begun: number): PlannedItem[] {
  return Array.from({ length }, (_, n) => ({
    id: `a${n}`,
    title: `Acara ${n}`,
    kind: 'general' as const,
    minutes: 10,
    gapMinutes: 0,
    elementId: null,
    responsible: '',
    startedAt: n < begun ? n : null,
    endedAt: n < begun - 1 ? n + 1 : null,
    extraMinutes: 0,
    plannedStart: n * 10,
    plannedEnd: n * 10 + 10,
  }));
}
const seen = (length: number, begun: number, currentId: string | null) => {
  const { rows, earlier, later } = agendaWindow(rundown(length, begun), currentId, 5);
  return { rows: rows.map(({ id, state }) => `${id} ${state}`), earlier, later };
};

test('keeps the current item in view with what was and what comes', () => {
  expect(seen(12, 5, 'a4')).toEqual({
    rows: ['a2 done', 'a3 done', 'a4 now', 'a5 next', 'a6 later'],
    earlier: 2,
    later: 5,
  });
});

test('begins at the top before the meeting', () => {
  expect(seen(12, 0, null)).toEqual({
    rows: ['a0 next', 'a1 later', 'a2 later', 'a3 later', 'a4 later'],
    earlier: 0,
    later: 7,
  });
});

test('ends at the bottom', () => {
  expect(seen(6, 6, 'a5')).toEqual({
    rows: ['a1 done', 'a2 done', 'a3 done', 'a4 done', 'a5 now'],
    earlier: 1,
    later: 0,
  });
  expect(seen(0, 0, null)).toEqual({ rows: [], earlier: 0, later: 0 });
});
