import { expect, it } from 'vitest';
import { personOf } from './person';

const name = 'Dr. Hj. Siti Contoh, S.K.M., M.Kes.';
const own = (organisation: string) => ({ kind: 'own' as const, organisation });

it.each([
  ['  ', { kind: 'none' as const }, { fault: 'name' }],
  [name, { kind: 'none' as const }, { fault: 'element' }],
  [name, own(' '), { fault: 'organisation' }],
  [
    name,
    own('Universitas Contoh'),
    { person: { name, position: 'Dosen', elementId: null, organisation: 'Universitas Contoh' } },
  ],
  [
    name,
    { kind: 'element' as const, elementId: 'e1' },
    { person: { name, position: 'Dosen', elementId: 'e1', organisation: '' } },
  ],
])('takes "%s" as typed, or names the first thing missing', (typed, belonging, expected) => {
  expect(personOf(typed, 'Dosen', belonging)).toEqual(expected);
});
