import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { edit, insert, move, pick, without } from './lists';
import { Refusal } from './refusal';

const ids = (items: readonly { id: string }[]) => items.map((item) => item.id).join('');
const letters = (text: string) => Array.from(text, (id) => ({ id }));

describe('order by hand', () => {
  test.each([
    ['before another', 'abcd', 'd', 'b', 'adbc'],
    ['to the front', 'abcd', 'c', 'a', 'cabd'],
    ['to the end', 'abcd', 'a', null, 'bcda'],
    ['before itself: stays', 'abcd', 'b', 'b', 'abcd'],
    ['before its successor: stays', 'abcd', 'b', 'c', 'abcd'],
    ['before one that was removed meanwhile: last', 'abcd', 'a', 'x', 'bcda'],
    ['one that was removed meanwhile: nothing', 'abcd', 'x', 'a', 'abcd'],
  ])('%s', (_, before, id, target, after) => {
    expect(ids(move(letters(before), id, target))).toBe(after);
  });

  it('never loses or doubles an item, wherever things are moved', () => {
    const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'x');
    fc.assert(
      fc.property(fc.array(fc.tuple(letter, fc.option(letter)), { maxLength: 20 }), (moves) => {
        const moved = moves.reduce(
          (items: readonly { id: string }[], [id, before]) => move(items, id, before),
          letters('abcdef'),
        );
        expect(ids(moved).split('').sort().join('')).toBe('abcdef');
      }),
    );
  });

  it('puts the moved item right before its target and leaves the others in their order', () => {
    const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(letter, letter, (id, before) => {
        fc.pre(id !== before);
        const after = ids(move(letters('abcdef'), id, before));
        expect(after).toContain(id + before);
        expect(after.replace(id, '')).toBe('abcdef'.replace(id, ''));
      }),
    );
  });

  it('inserts before, or last', () => {
    expect(ids(insert(letters('ab'), { id: 'x' }, 'b'))).toBe('axb');
    expect(ids(insert(letters('ab'), { id: 'x' }, null))).toBe('abx');
    expect(ids(insert(letters('ab'), { id: 'x' }, 'gone'))).toBe('abx');
  });

  it('removes one', () => {
    expect(ids(without(letters('abc'), 'b'))).toBe('ac');
  });

  it('refuses what is not there', () => {
    expect(() => pick(letters('ab'), 'x')).toThrow(new Refusal('item.unknown'));
  });
});

describe('two people at one form', () => {
  const stored = { name: 'Dinas Kesehatan', position: 'Kepala', letterhead: [{ text: 'A' }] };
  const conflictOf = (act: () => unknown) => {
    try {
      act();
    } catch (error) {
      if (error instanceof Refusal) return error.notice;
    }
    return null;
  };

  it('keeps only what really changed', () => {
    const changes = edit(stored, stored, { ...stored, position: 'Sekretaris' });
    expect(changes).toEqual({ position: 'Sekretaris' });
  });

  it('is nothing when nothing changed, lists and objects included', () => {
    expect(edit(stored, stored, structuredClone(stored))).toBeNull();
  });

  it('lets each change another field', () => {
    expect(edit(stored, { position: 'Kepala' }, { position: 'Plt. Kepala' })).toEqual({
      position: 'Plt. Kepala',
    });
  });

  it('shows the second one what stands instead, and takes nothing of the edit', () => {
    const notice = conflictOf(() =>
      edit(
        stored,
        { name: 'Dinkes', position: 'Kepala' },
        { name: 'Dinkes Kab.', position: 'Sekretaris' },
      ),
    );
    expect(notice).toEqual({
      code: 'edit.conflict',
      field: 'name',
      current: { name: 'Dinas Kesehatan' },
    });
  });

  it('is no conflict when both wrote the same', () => {
    expect(edit(stored, { name: 'Dinkes' }, { name: 'Dinas Kesehatan' })).toBeNull();
  });
});
