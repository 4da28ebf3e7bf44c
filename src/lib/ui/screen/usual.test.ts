import { expect, test } from 'vitest';
import { unusual, usual } from './usual';

test('says once what most rows say', () => {
  expect(usual(['rutin', 'SSGI', 'rutin'])).toBe('rutin');
  expect(usual(['SSGI', 'rutin'])).toBeNull();
  expect(usual(['', '', 'SSGI'])).toBeNull();
  expect(usual<number>([null, null])).toBeNull();
  expect(usual<number>([])).toBeNull();
});

test('a row says only what differs, and no year twice', () => {
  const usually = { source: 'rutin', year: 2026 };
  expect(unusual({ source: 'rutin', year: 2026 }, usually)).toEqual({ source: '', year: null });
  expect(unusual({ source: 'SSGI 2025', year: 2025 }, usually)).toEqual({
    source: 'SSGI 2025',
    year: null,
  });
  expect(unusual({ source: 'rutin', year: 2025 }, usually)).toEqual({ source: '', year: 2025 });
});
