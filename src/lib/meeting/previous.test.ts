import { expect, it } from 'vitest';
import type { Handover } from './handover';
import { blankIndicator } from './imports';
import type { EarlierValue, Meeting } from './meeting';
import { presenterOf, refusal, secretary, send } from './testing';
import { presenterSlices } from './views/presenter';
import { hall } from './testing/hall';

/* Last year's values: one press, comparable sources only. */

const value = (more: Partial<EarlierValue>): EarlierValue => ({
  element: 'E1',
  key: 'D1',
  name: 'Prevalensi stunting',
  unit: '%',
  actual: 21.6,
  source: 'SSGI 2024',
  year: 2024,
  period: null,
  ...more,
});

function meetingWith(values: EarlierValue[], indicator: object): Meeting {
  const start = hall();
  const shortName = start.elements[0]?.shortName ?? '';
  const handover: Handover = {
    code: 'LAMA25',
    title: 'Rakoor 2025',
    date: '2025-12-11',
    values: values.map((one) => ({ ...one, element: shortName })),
    followUps: [],
    library: [],
  };
  const named = send(start, secretary, { type: 'predecessor.name', handover });
  return send(
    named,
    secretary,
    {
      type: 'report.add',
      elementId: 'e1',
      entry: {
        part: 'indicators',
        item: { ...blankIndicator, code: 'D1', name: 'Prevalensi stunting', ...indicator },
      },
      before: null,
    },
    { id: 'i1' },
  );
}
const taken = (meeting: Meeting, elementId: string | null = null) =>
  send(meeting, secretary, { type: 'previous.take', elementId }).reports.e1?.indicators[0];

it('takes the value and its source', () => {
  const meeting = meetingWith([value({})], { source: 'SSGI 2025' });
  expect(taken(meeting)).toMatchObject({ previous: 21.6, previousSource: 'SSGI 2024' });
  expect(taken(meeting, 'e1')?.previous).toBe(21.6);
  expect(taken(meeting, 'e2')?.previous).toBeNull();
});

it.each([
  ['of e-PPGBM beside SSGI', [value({ source: 'e-PPGBM 2024' })], { source: 'SSGI 2025' }],
  ['of SSGI beside e-PPGBM', [value({})], { source: 'e-PPGBM Agustus 2025' }],
  ['in another unit', [value({ unit: 'orang' })], { source: 'SSGI 2025' }],
])('takes no value %s', (_, values, indicator) => {
  expect(taken(meetingWith(values, indicator))?.previous).toBeNull();
});

it('takes no value of the same year: a meeting a quarter ago knows nothing of last year', () => {
  const year = Number(hall().profile.date.slice(0, 4));
  const before = (of: number) => [value({ source: 'SSGI', year: of })];
  expect(taken(meetingWith(before(year), { source: 'SSGI' }))?.previous).toBeNull();
  expect(taken(meetingWith(before(year - 1), { source: 'SSGI' }))?.previous).toBe(21.6);
  expect(
    taken(meetingWith(before(year - 1), { source: 'SSGI', year: year - 1 }))?.previous,
  ).toBeNull();
});

it('writes over nothing that somebody wrote', () => {
  const meeting = meetingWith([value({})], { source: 'SSGI 2025', previous: 25.1 });
  expect(taken(meeting)?.previous).toBe(25.1);
});

it('is offered to the element itself, which takes its own', () => {
  const meeting = meetingWith([value({})], { source: 'SSGI 2025' });
  const offer = (of: Meeting, elementId: string) => presenterSlices(elementId).lastYear.build(of);
  expect([offer(meeting, 'e1'), offer(meeting, 'e2')]).toEqual([1, 0]);
  const after = send(meeting, presenterOf('e1'), { type: 'previous.take', elementId: 'e1' });
  expect(after.reports.e1?.indicators[0]?.previous).toBe(21.6);
  expect(offer(after, 'e1')).toBe(0);
  const mine = presenterOf('e1');
  for (const elementId of ['e2', null])
    expect(refusal(meeting, mine, { type: 'previous.take', elementId })).toBe('role.forbidden');
});
