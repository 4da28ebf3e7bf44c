import { describe, expect, it } from 'vitest';
import type { ImportRow } from './imports';
import { reportOf } from './reports';
import { given, nothing, refusal, secretary, send, presenterOf } from './testing';

const element = (id: string) => ({
  id,
  name: `Dinas ${id}`,
  shortName: id,
  type: 'office' as const,
  presents: true,
  votes: true,
  weight: 1,
});
const meeting = given(
  [
    { type: 'element.added', element: element('e1'), before: null },
    { type: 'element.added', element: element('e2'), before: null },
    {
      type: 'library.imported',
      entries: [
        {
          id: 'l1',
          code: 'D1',
          name: 'Prevalensi',
          unit: '%',
          direction: 'lower',
          target: 18.8,
          targetYear: 2025,
          targetSource: 'Target nasional',
          owners: 'e1',
        },
      ],
    },
  ],
  nothing,
);
const row = (elementId: string, code: string, values: ImportRow['values'], name?: string) => ({
  elementId,
  code,
  values,
  ...(name === undefined ? {} : { name }),
});
const load = (rows: ReturnType<typeof row>[], id: string, on = meeting) =>
  send(on, secretary, { type: 'indicators.import', rows }, { id });
const first = load(
  [row('e1', 'D1', { actual: 21.4 }), row('e2', '', { target: 5 }, 'Rembuk')],
  'sheet',
);

describe('values from a spreadsheet', () => {
  it('begin as the library describes them', () => {
    expect(reportOf(first, 'e1').indicators).toMatchObject([
      { id: 'sheet-0', name: 'Prevalensi', direction: 'lower', target: 18.8, actual: 21.4 },
    ]);
    expect(reportOf(first, 'e2').indicators).toMatchObject([{ name: 'Rembuk', actual: null }]);
  });

  it('change what is there already under its old id, and erase nothing', () => {
    const again = load([row('e1', 'd1', { previous: 24.1 })], 'later', first);
    expect(reportOf(again, 'e1').indicators).toMatchObject([
      { id: 'sheet-0', actual: 21.4, previous: 24.1 },
    ]);
  });

  it('come all or not at all', () => {
    const rows = [row('e1', 'D1', { actual: 1 }), row('gone', 'D1', { actual: 2 })];
    expect(refusal(meeting, secretary, { type: 'indicators.import', rows })).toBe('item.unknown');
    const many = Array.from({ length: 61 }, (_, n) => row('e1', `X${String(n)}`, {}, 'Nama'));
    expect(refusal(meeting, secretary, { type: 'indicators.import', rows: many })).toBe(
      'meeting.tooLarge',
    );
  });

  it('need a name where the library knows none', () => {
    const rows = [row('e1', 'D1', {}), row('e1', 'ZZ', { actual: 2 })];
    expect(refusal(meeting, secretary, { type: 'indicators.import', rows })).toBe('text.required');
  });

  it('are one event, and none when nothing changes', () => {
    expect(first.seq).toBe(meeting.seq + 1);
    expect(load([row('e1', 'D1', { actual: 21.4 })], 'same', first)).toBe(first);
  });

  it('are not for an element to send', () => {
    const rows = [row('e1', 'D1', { actual: 1 })];
    expect(refusal(meeting, presenterOf('e1'), { type: 'indicators.import', rows })).toBe(
      'role.forbidden',
    );
  });
});
