import { expect, it } from 'vitest';
import { originsFor } from './origins';

const lan = ['http://192.168.1.5:3000', 'http://10.0.0.2:3000'];

it.each([
  ['http://localhost:3000', [...lan, 'http://localhost:3000']],
  ['http://127.0.0.1:3000', [...lan, 'http://127.0.0.1:3000']],
  ['http://192.168.1.5:3000', lan],
  ['https://rakoor.example', ['https://rakoor.example', ...lan]],
])('opened at %s', (own, expected) => {
  expect(originsFor(own, lan)).toEqual(expected);
});

it('offers at least the own address', () => {
  expect(originsFor('http://localhost:3000', [])).toEqual(['http://localhost:3000']);
});
