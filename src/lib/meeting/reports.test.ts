import { describe, expect, it, test } from 'vitest';
import { blankIndicator } from './imports';
import { reportOf } from './reports';
import type { Meeting } from './meeting';
import { organiser, presenterOf, refusal, secretary, send, type Said } from './testing';
import { hall, proposal } from './testing/hall';

const presenter = presenterOf('e1');
const add = (part: 'achievements' | 'obstacles', text: string, elementId = 'e1'): Said => ({
  type: 'report.add',
  elementId,
  entry: { part, item: { text } },
  before: null,
});
const indicator = {
  ...blankIndicator,
  code: 'SN1',
  name: 'KB pascapersalinan',
  target: 70,
};
const change = (
  part: 'obstacles' | 'indicators',
  itemId: string,
  was: object,
  now: object,
): Said => ({
  type: 'report.change',
  elementId: 'e1',
  part,
  itemId,
  was,
  now,
});

const empty = hall({ entitled: 2, present: 0 });
const one = send(empty, presenter, add('obstacles', 'Vaksin kosong'), { id: 'o1' });
const two = send(one, presenter, add('obstacles', 'Tenaga gizi kurang'), { id: 'o2' });
const counted = send(
  empty,
  presenter,
  {
    type: 'report.add',
    elementId: 'e1',
    entry: { part: 'indicators', item: indicator },
    before: null,
  },
  { id: 'i1' },
);
const obstacles = (meeting: Meeting) =>
  reportOf(meeting, 'e1').obstacles.map((point) => point.text);

describe('an element writes its report', () => {
  it('one entry after the other, and only its own', () => {
    expect(obstacles(two)).toEqual(['Vaksin kosong', 'Tenaga gizi kurang']);
    expect(reportOf(two, 'e2').obstacles).toEqual([]);
  });

  it('in the order it wants', () => {
    const move = {
      type: 'report.move',
      elementId: 'e1',
      part: 'obstacles',
      itemId: 'o2',
      before: 'o1',
    } as const;
    expect(obstacles(send(two, presenter, move))).toEqual(['Tenaga gizi kurang', 'Vaksin kosong']);
  });

  it('and says when it is ready, and when not any more', () => {
    const ready = (on: boolean) =>
      ({ type: 'report.setReady', elementId: 'e1', ready: on }) as const;
    const done = send(one, presenter, ready(true));
    expect(reportOf(done, 'e1').ready).toBe(true);
    expect(reportOf(send(done, presenter, ready(false)), 'e1')).toMatchObject({ ready: false });
    expect(obstacles(done)).toEqual(['Vaksin kosong']);
  });

  it('figures arrive one by one; none yet is none, not zero', () => {
    expect(reportOf(counted, 'e1').indicators[0]).toMatchObject({ target: 70, actual: null });
    const later = send(
      counted,
      presenter,
      change('indicators', 'i1', { actual: null }, { actual: 52.6 }),
    );
    expect(reportOf(later, 'e1').indicators[0]).toMatchObject({ target: 70, actual: 52.6 });
    const withdrawn = send(
      later,
      presenter,
      change('indicators', 'i1', { actual: 52.6 }, { actual: null }),
    );
    expect(reportOf(withdrawn, 'e1').indicators[0]?.actual).toBeNull();
  });
});

describe('two people at the same element', () => {
  it('do not overwrite each other unseen', () => {
    const was = { text: 'Vaksin kosong' };
    const first = send(
      one,
      presenter,
      change('obstacles', 'o1', was, { text: 'Vaksin kosong TW II' }),
    );
    expect(
      refusal(first, secretary, change('obstacles', 'o1', was, { text: 'Kekosongan vaksin' })),
    ).toBe('edit.conflict');
  });

  it('may fill different fields of one indicator', () => {
    const source = send(
      counted,
      presenter,
      change('indicators', 'i1', { source: '' }, { source: 'SSGI' }),
    );
    const year = send(
      source,
      secretary,
      change('indicators', 'i1', { year: null }, { year: 2026 }),
    );
    expect(reportOf(year, 'e1').indicators[0]).toMatchObject({ source: 'SSGI', year: 2026 });
  });
});

describe('refused', () => {
  test.each([
    ['another element’s report', add('obstacles', 'x', 'e2')],
    ['another element’s readiness', { type: 'report.setReady', elementId: 'e2', ready: true }],
  ] as [string, Said][])('to a presenter: %s', (_, said) => {
    expect(refusal(one, presenter, said)).toBe('role.forbidden');
    expect(refusal(one, organiser, said)).toBeNull();
  });

  test.each([
    ['an element that is not there', add('obstacles', 'x', 'e9'), 'item.unknown'],
    ['an entry that is not there', change('obstacles', 'o9', {}, { text: 'x' }), 'item.unknown'],
    ['an entry of another part', change('indicators', 'o1', {}, { name: 'x' }), 'item.unknown'],
    [
      'a field the part does not have',
      change('obstacles', 'o1', {}, { target: 5 }),
      'input.invalid',
    ],
  ])('%s', (_, said, code) => {
    expect(refusal(one, secretary, said)).toBe(code);
  });

  it('the same press twice', () => {
    expect(refusal(one, presenter, add('obstacles', 'x'), { id: 'o1' })).toBe('id.taken');
  });

  it('removing an obstacle that a recommendation answers', () => {
    const recommendation = { ...proposal, elementId: 'e1', obstacleId: 'o1' };
    const answered = send(two, secretary, {
      type: 'recommendation.add',
      recommendation,
      before: null,
    });
    const remove = (itemId: string) =>
      ({ type: 'report.remove', elementId: 'e1', part: 'obstacles', itemId }) as const;
    expect(refusal(answered, presenter, remove('o1'))).toBe('element.inUse');
    expect(obstacles(send(answered, presenter, remove('o2')))).toEqual(['Vaksin kosong']);
  });

  it('more than can ever be shown', () => {
    const full = Array.from({ length: 60 }).reduce<Meeting>(
      (meeting, _, n) => send(meeting, presenter, add('achievements', `Capaian ${String(n)}`)),
      empty,
    );
    expect(refusal(full, presenter, add('achievements', 'lagi'))).toBe('meeting.tooLarge');
  });
});
