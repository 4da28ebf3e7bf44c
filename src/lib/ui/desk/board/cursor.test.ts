import { expect, test } from 'vitest';
import { moved } from './cursor';

const size = { rows: 2, columns: 3 };

test.each([
  [{ row: 0, column: 0 }, 'ArrowRight', { row: 0, column: 1 }],
  [{ row: 0, column: 0 }, 'ArrowLeft', { row: 0, column: -1 }],
  [{ row: 0, column: 0 }, 'ArrowUp', { row: -1, column: 0 }],
  [{ row: 0, column: -1 }, 'ArrowUp', null],
  [{ row: 1, column: 2 }, 'ArrowDown', null],
  [{ row: 1, column: 2 }, 'ArrowRight', null],
  [{ row: 0, column: 0 }, 'x', null],
])('from %o by %s', (from, key, to) => {
  expect(moved(from, key, size)).toEqual(to);
});
