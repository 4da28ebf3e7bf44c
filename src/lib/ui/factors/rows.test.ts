import { describe, expect, it } from 'vitest';
import { secretaryView } from '../../documents/testing';
import { playedDemo } from '../../documents/testing/played';
import { listOf, neighbour, rowsOf } from './rows';

const view = secretaryView(playedDemo());
const row = (list: Parameters<typeof rowsOf>[1], text: string) =>
  rowsOf(view, list, 'id').find((one) => one.text.startsWith(text));

describe('rows to work on', () => {
  it('say whose a merged factor is, and answer it by its first statement', () => {
    const merged = row('hindering', 'Sinyal internet lemah');
    expect(merged?.by).toBe('Kec. Contoh Hilir, DPMD, Dinas Perikanan');
    const [first] = merged?.factor?.origins ?? [];
    expect(merged?.answerable).toEqual({
      elementId: first?.elementId,
      obstacleId: null,
      factorId: first?.id,
    });
    expect(listOf(view, 'k2')).toEqual({ list: 'hindering', id: 'm1' });
  });

  it('offer no answer to what helps', () => {
    expect(rowsOf(view, 'supporting', 'id').every(({ answerable }) => answerable === null)).toBe(
      true,
    );
  });

  it('know the recommendation that answers an obstacle', () => {
    const numbers = row('obstacles', 'Serapan anggaran')?.answeredBy.map(({ number }) => number);
    expect(numbers).toEqual([7]);
  });

  it('name no element for a participant who stays unnamed', () => {
    const [line] = view.factors.filter(({ id }) => id === 'm1');
    const given = line?.origins.find(({ id }) => id === 'k1');
    if (!line || !given?.contribution) throw new Error('the demo lacks a contribution');
    const unnamed = {
      ...given,
      contribution: { ...given.contribution, credit: 'nobody' as const },
    };
    const alone = { ...view, factors: [{ ...line, origins: [unnamed] }] };
    const [only] = rowsOf(alone, 'hindering', 'id');
    expect(only).toMatchObject({ by: '1 peserta', answerable: { elementId: null } });
  });
});

it('walks the list and stops at its ends', () => {
  const rows = [{ id: 'a' }, { id: 'b' }];
  expect([neighbour(rows, 'a', 1), neighbour(rows, 'b', 1), neighbour(rows, 'a', -1)]).toEqual([
    'b',
    'b',
    'a',
  ]);
  expect(neighbour(rows, null, 1)).toBe('a');
  expect(neighbour([], 'a', 1)).toBeNull();
});
