import { expect, it } from 'vitest';
import { inCentimetres, readMargin } from './margins';

it.each([
  ['2,5', 25],
  ['3', 30],
  ['2.54', 25.4],
  ['0,5', 5],
  ['0,4', null],
  ['6,1', null],
  ['dua', null],
  ['', null],
])('%j cm is %s mm', (text, millimetres) => expect(readMargin(text)).toBe(millimetres));

it('writes what it reads', () => {
  expect(readMargin(inCentimetres(25.4, 'id'))).toBe(25.4);
});
