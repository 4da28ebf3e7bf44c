import { expect, it } from 'vitest';
import type { Element } from '../../../meeting/meeting';
import { highlight, searchElements } from './search-elements';

const element = (shortName: string, name: string): Element => ({
  id: shortName,
  shortName,
  name,
  type: 'office',
  presents: true,
  votes: true,
  weight: 1,
});
const elements = [
  element('Bappedalitbang', 'Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah'),
  element('DP3AP2KB', 'Dinas Pemberdayaan Perempuan, Pengendalian Penduduk dan Keluarga Berencana'),
  element('TP PKK', 'Tim Penggerak Pemberdayaan dan Kesejahteraan Keluarga'),
  element('Kelurahan Contoh', 'Kecamatan Contoh Hulu'),
];
const found = (query: string) => searchElements(elements, query).map(({ element: { id } }) => id);

it.each([
  ['', ['Bappedalitbang', 'DP3AP2KB', 'TP PKK', 'Kelurahan Contoh']],
  ['kel', ['Kelurahan Contoh', 'DP3AP2KB', 'TP PKK']],
  ['KELUARGA', ['DP3AP2KB', 'TP PKK']],
  ['dinas keluarga', ['DP3AP2KB']],
  ['pkk', ['TP PKK']],
  ['tp pkk', ['TP PKK']],
  ['litbang', ['Bappedalitbang']],
  ['dp3', ['DP3AP2KB']],
  ['polisi', []],
  ['(', []],
])('finds "%s" in names and short names, best first, else by protocol', (query, expected) => {
  expect(found(query)).toEqual(expected);
});

it.each([
  [
    'Keluarga Berencana',
    'kel',
    [
      ['Kel', true],
      ['uarga Berencana', false],
    ],
  ],
  [
    'Skala Kelas',
    'kel',
    [
      ['Skala ', false],
      ['Kel', true],
      ['as', false],
    ],
  ],
  [
    'Dinas Kesehatan',
    'kes din',
    [
      ['Din', true],
      ['as ', false],
      ['Kes', true],
      ['ehatan', false],
    ],
  ],
  ['Posé', 'pose', [['Posé', true]]],
  ['Bidang', '', [['Bidang', false]]],
  ['Bidang', 'x', [['Bidang', false]]],
])('marks in "%s" what "%s" found', (text, query, expected) => {
  expect(highlight(text, query).map(({ text: piece, hit }) => [piece, hit])).toEqual(expected);
});
