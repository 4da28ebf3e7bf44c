import { describe, expect, it, test } from 'vitest';
import { missingIn } from './follow-ups';
import { facilitator, refusal, secretary, send, type Said } from './testing';
import { hall, plan } from './testing/hall';

const row = { recommendationId: null, ...plan, status: 'notStarted', note: '' } as const;
const add = (more: object = {}): Said => ({
  type: 'followUp.add',
  followUp: { ...row, ...more },
  before: null,
});
const change = (was: object, now: object): Said => ({
  type: 'followUp.change',
  followUpId: 'f1',
  was,
  now,
});
const one = send(hall(), facilitator, add({ action: 'Menyusun SOP', ownerId: 'e1' }), { id: 'f1' });

describe('the matrix', () => {
  it('is edited live from desk and office, field by field', () => {
    const owned = send(one, secretary, change({ ownerId: 'e1' }, { ownerId: 'e2' }));
    const dated = send(owned, facilitator, change({ due: null }, { due: '2027-01-31' }));
    expect(dated.followUps[0]).toMatchObject({
      action: 'Menyusun SOP',
      ownerId: 'e2',
      due: '2027-01-31',
    });
  });

  it('shows the second of two editors what stands', () => {
    const done = send(one, facilitator, change({ status: 'notStarted' }, { status: 'done' }));
    expect(refusal(done, secretary, change({ status: 'notStarted' }, { status: 'stuck' }))).toBe(
      'edit.conflict',
    );
  });

  it('is ordered by hand, and rows go', () => {
    const two = send(one, secretary, add({ action: 'Rapat' }), { id: 'f2' });
    const moved = send(two, secretary, { type: 'followUp.move', followUpId: 'f2', before: 'f1' });
    expect(moved.followUps.map((f) => f.id)).toEqual(['f2', 'f1']);
    const gone = send(moved, secretary, { type: 'followUp.remove', followUpId: 'f1' });
    expect(gone.followUps.map((f) => f.id)).toEqual(['f2']);
  });

  test.each([
    ['owner', { ownerId: 'e9' }],
    ['recommendation', { recommendationId: 'r9' }],
  ])('knows no %s from elsewhere', (_, link) => {
    expect(refusal(one, secretary, add(link))).toBe('item.unknown');
    expect(refusal(one, secretary, change({ ownerId: 'e1', recommendationId: null }, link))).toBe(
      'item.unknown',
    );
  });
});

test.each([
  ['everything', {}, ['action', 'owner', 'due']],
  ['nothing', { action: 'Rapat', ownerId: 'e1', due: '2027-01-31' }, []],
  [
    'a date, but not where words say when',
    { action: 'Rapat', ownerId: 'e1', dueNote: 'setiap triwulan' },
    [],
  ],
  ['its owner', { action: 'Rapat', due: '2027-01-31' }, ['owner']],
])('a row lacks %s', (_, given, missing) => {
  expect(missingIn({ id: 'f1', forYear: null, programme: '', ...row, ...given })).toEqual(missing);
});
