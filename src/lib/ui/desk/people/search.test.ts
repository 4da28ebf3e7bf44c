import { expect, it } from 'vitest';
import { matching } from './search';

const person = (name: string, position: string, place: string) => ({
  name,
  position,
  organisation: place,
  elementId: null,
});
const people = [
  person('Rahmah', 'Kepala Dinas', 'Dinas Kesehatan'),
  person('Arifin', 'Camat', 'Kec. Contoh Hulu'),
];
const found = (query: string) =>
  matching(people, query, (attendee) => attendee.organisation).map(({ name }) => name);

it('finds by name, position and place, in any order of words', () => {
  expect(found('')).toEqual(['Rahmah', 'Arifin']);
  expect(found('kesehatan rahmah')).toEqual(['Rahmah']);
  expect(found('CAMAT')).toEqual(['Arifin']);
  expect(found('rahmah hulu')).toEqual([]);
});
