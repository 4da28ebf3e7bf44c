import { expect, it } from 'vitest';
import { BlankRows } from './blank-rows.svelte';

it('keeps exactly one empty row below the rows with text', () => {
  const rows = new BlankRows();
  const [first = ''] = rows.beside([]);
  rows.typed(first, 'K');
  rows.typed(first, 'Ka');
  expect(rows.beside([])).toHaveLength(2);
  rows.typed(first, ' ');
  expect(rows.beside([])).toEqual([first]);
});

it('lets go of a row that has become an item, for good', () => {
  const rows = new BlankRows();
  const [first = ''] = rows.beside([]);
  rows.typed(first, 'Kendala');
  expect(rows.beside([{ id: first }])).toHaveLength(1);
  rows.forget([{ id: first }]);
  expect(rows.beside([])).not.toContain(first);
});

it('has an empty row even when others made an item of the last one', () => {
  const rows = new BlankRows();
  rows.forget([{ id: rows.beside([])[0] ?? '' }]);
  expect(rows.beside([])).toHaveLength(1);
});
