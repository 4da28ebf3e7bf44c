import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import type { Element } from '../../../meeting/meeting';
import { libraryFields, valueFields } from '../../../meeting/sheet-words';
import { suggestedIndicators } from '../../../meeting/templates/indicators';
import { Fault, directionOf, numberOf, periodOf, type Cell } from './cells';
import { checkLibrary } from './check-library';
import { checkValues } from './check-values';
import { guessColumns } from './columns';
import { SheetError, inspect, readText, readXlsx, writeXlsx } from './sheet';

const elements: Element[] = [
  {
    id: 'e1',
    name: 'Dinas Kesehatan',
    shortName: 'Dinkes',
    type: 'office',
    presents: true,
    votes: true,
    weight: 1,
  },
];
const library = suggestedIndicators.map((entry, n) => ({ id: `l${String(n)}`, ...entry }));
const check = (table: Cell[][]) =>
  checkValues(table, guessColumns((table[0] ?? []).map(String), valueFields), {
    elements,
    library,
  });

describe('cells as offices type them', () => {
  test.each([
    ['1.250,5', 1250.5],
    ['1.250', 1250],
    ['74,8', 74.8],
    ['74.8', 74.8],
    ['83,2%', 83.2],
    [0, 0],
    ['', undefined],
    ['–', undefined],
    ['belum ada data', undefined],
  ])('%s', (cell, value) => {
    expect(numberOf(cell)).toBe(value);
  });

  test.each([
    ['Triwulan II', 'quarter2'],
    ['TW 4', 'quarter4'],
    ['Semester I', 'semester1'],
    ['tahunan', 'year'],
  ])('%s', (cell, period) => {
    expect(periodOf(cell)).toBe(period);
  });

  it('refuse what cannot be read instead of guessing', () => {
    for (const bad of ['delapan', '12/3', '8O']) expect(() => numberOf(bad)).toThrow(Fault);
    expect(() => periodOf('Semester III')).toThrow(Fault);
    expect(() => directionOf('samping')).toThrow(Fault);
    expect(directionOf('−')).toBe('lower');
  });
});

it('knows columns by their headings, each field once', () => {
  const head = ['Unsur', 'Kode', 'Indikator', 'Target 2026', 'Realisasi', 'Tahun lalu', 'Tahun'];
  expect(guessColumns(head, valueFields)).toEqual([
    'element',
    'code',
    'name',
    'target',
    'actual',
    'previous',
    'year',
  ]);
  expect(guessColumns(['Target', 'Target', ''], valueFields)).toEqual(['target', null, null]);
});

describe('rows', () => {
  const head = ['Unsur', 'Kode', 'Indikator', 'Realisasi', 'Sumber'];

  it('become values; an empty cell says nothing', () => {
    expect(check([head, ['dinkes', 'SP2', '', '1.083,2', '']])).toEqual({
      rows: [{ elementId: 'e1', code: 'SP2', values: { actual: 1083.2 } }],
      bad: [],
    });
  });

  it('name each bad one with its line and reason, and keep the good', () => {
    const { rows, bad } = check([
      head,
      ['Dinkes', 'SP2', '', 'delapan', ''],
      ['Dinas Lain', 'SP2', '', 1, ''],
      ['', '', '', '', ''],
      ['Dinkes', 'ZZ9', '', 1, ''],
      ['Dinkes', 'D1', '', 1, 'e-PPGBM 2026'],
      ['Dinkes', 'SP3', '', 1, ''],
      ['Dinkes', 'sp3', '', 2, ''],
    ]);
    expect(rows).toHaveLength(1);
    expect(bad.map(({ line, code }) => `${String(line)} ${code}`)).toEqual([
      '2 number',
      '3 elementUnknown',
      '5 nameMissing',
      '6 surveys',
      '8 duplicate',
    ]);
  });

  it('of a list need a name', () => {
    const table = [
      ['Kode', 'Indikator', 'Arah', 'Target'],
      ['X1', 'Kelas ibu', '-', '12,5'],
      ['X2', '', '+', 1],
    ];
    const columns = guessColumns((table[0] ?? []).map(String), libraryFields);
    const { rows, bad } = checkLibrary(table, columns);
    expect(rows).toMatchObject([{ code: 'X1', direction: 'lower', target: 12.5 }]);
    expect(bad).toMatchObject([{ line: 3, code: 'nameMissing' }]);
  });
});

describe('files', () => {
  it('come back as they went out', async () => {
    const rows = [
      ['Dinkes', 'SP2', 83.2],
      ['Dinkes', 'SP3', null],
    ];
    const file = await writeXlsx(['Unsur', 'Kode', 'Realisasi'], rows);
    expect(await readXlsx(file)).toEqual([['Unsur', 'Kode', 'Realisasi'], ...rows]);
  });

  test.each([
    ['tab', 'Unsur\tKode\nDinkes\tSP2'],
    ['semicolon, as an Indonesian Excel writes', '\uFEFFUnsur;Kode\r\nDinkes;SP2\r\n'],
    ['comma', 'Unsur,Kode\n"Dinkes",SP2'],
  ])('text with %s', (_, text) => {
    expect(readText(text)).toEqual([
      ['Unsur', 'Kode'],
      ['Dinkes', 'SP2'],
    ]);
  });

  const book = (more: Record<string, Uint8Array>) =>
    zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), ...more });
  const fault = (bytes: Uint8Array) => {
    try {
      inspect(bytes);
      return null;
    } catch (error) {
      return error instanceof SheetError ? error.code : error;
    }
  };

  it('that are hostile are named and left closed', async () => {
    expect(fault(strToU8('Unsur;Kode'))).toBe('notXlsx');
    expect(fault(zipSync({ 'word/document.xml': strToU8('<x/>') }))).toBe('notXlsx');
    expect(fault(book({ 'xl/vbaProject.bin': strToU8('x') }))).toBe('macros');
    expect(fault(book({ 'xl/worksheets/sheet1.xml': new Uint8Array(70_000_000) }))).toBe(
      'tooLarge',
    );
    expect(fault(book({}))).toBeNull();
    await expect(readXlsx(new Blob([book({}).slice()]))).rejects.toThrow('unreadable');
  });
});
