import { expect, it } from 'vitest';
import { boardPaths, cut } from './shapes';

const at = { x: 0, y: 0, dx: 4, dy: 4 };

it('draws every cell that is reported, each status in its own shape', () => {
  const cells = ['met', 'near', 'below', 'missing', null, 'met'] as const;
  const paths = boardPaths([{ cells: [...cells] }, { cells: [...cells] }], at);
  const drawn = Object.values(paths).map((path) => path.split('M').length - 1);
  expect(drawn).toEqual([4, 2, 2, 2]);
  expect(new Set(Object.values(paths)).size).toBe(4);
});

it('cuts long labels and keeps short ones', () => {
  expect(cut('Bappedalitbang', 18)).toBe('Bappedalitbang');
  expect(cut('Balita *wasting* di desa', 10)).toBe('Balita wa…');
});
