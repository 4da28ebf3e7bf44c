import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/browser';
import { blankIndicator } from '../../../meeting/imports';
import { emptyReport, type Element } from '../../../meeting/meeting';
import { libraryFields, valueFields } from '../../../meeting/sheet-words';
import { suggestedIndicators } from '../../../meeting/templates/indicators';
import { Fault, directionOf, numberOf, periodOf, type Cell } from './cells';
import { checkLibrary } from './check-library';
import { checkValues } from './check-values';
import { guessColumns } from './columns';
import { replacedBy } from './replaced';
import { SheetError, inspect, readText, readXlsx, writeXlsx } from './sheet';
import { tableOf } from './tables';

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
const check = (sheet: Cell[][]) => {
  const { head, rows } = tableOf(sheet, valueFields);
  return checkValues(rows, guessColumns(head, valueFields), { elements, library });
};

describe('cells as offices type them', () => {
  test.each([
    ['1.250,5', 1250.5],
    ['1.250', 1250],
    ['74,8', 74.8],
    ['74.8', 74.8],
    ['83,2%', 83.2],
    ['−3,5', -3.5],
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

  it('stand below their heading, wherever titles above it put it, and keep the sheet’s numbers', () => {
    const { rows, bad } = check([
      ['REKAPITULASI CAPAIAN INDIKATOR', null, null, null, null],
      [null, null, null, null, null],
      ['Kabupaten Tanah Contoh, target tahun 2026', null, null, null, null],
      head,
      ['Dinkes', 'SP2', '', 1, ''],
      [null, null, null, null, null],
      ['Dinkes', 'SP3', '', 'x', ''],
    ]);
    expect(rows).toHaveLength(1);
    expect(bad).toEqual([{ line: 7, code: 'number', cell: 'x' }]);
  });

  it('say how many change what an element has filled in', () => {
    const filled = { ...blankIndicator, id: 'i1', code: 'SP2', name: 'TTD', actual: 80 };
    const reports = { e1: { ...emptyReport, indicators: [filled] } };
    const row = (code: string, actual: number) => ({ elementId: 'e1', code, values: { actual } });
    expect(replacedBy([row('SP2', 81), row('SP3', 5)], reports)).toBe(1);
    expect(replacedBy([row('sp2', 80)], reports)).toBe(0);
    const target = { elementId: 'e1', code: 'SP2', values: { target: 90 } };
    expect(replacedBy([target], reports)).toBe(0);
  });

  it('of a list need a name', () => {
    const table = [
      ['Kode', 'Indikator', 'Arah', 'Target'],
      ['X1', 'Kelas ibu', '-', '12,5'],
      ['X2', '', '+', 1],
    ];
    const { head, rows: below } = tableOf(table, libraryFields);
    const { rows, bad } = checkLibrary(below, guessColumns(head, libraryFields));
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

  it('hold percentages as they are shown', async () => {
    const percent = (value: number, format: string) => ({ value, type: Number, format });
    const file = await writeXlsxFile([
      ['Kode', 'Realisasi', 'Target', 'Anak'].map((value) => ({ value })),
      [{ value: 'SP2' }, percent(0.867, '0.0%'), percent(0.9, '0%'), percent(0.5, '0.0')],
      [{ value: 'SP3' }, percent(0.2855, '[Red]0.00%'), percent(7, '0"%"'), { value: '0.1' }],
    ]).toBlob();
    expect((await readXlsx(file)).slice(1)).toEqual([
      ['SP2', 86.7, 90, 0.5],
      ['SP3', 28.55, 7, '0.1'],
    ]);
  });

  it('say in each of merged cells what the first one says', async () => {
    const file = await writeXlsxFile([
      [{ value: 'REKAP', columnSpan: 3 }, null, null],
      [{ value: 'Unsur' }, { value: 'Kode' }, { value: 'Realisasi' }],
      [{ value: 'Dinkes', rowSpan: 2 }, { value: 'SP2' }, { value: 0 }],
      [null, { value: 'SP3' }, { value: 5 }],
      [null, { value: 'SP4' }, { value: 6 }],
    ]).toBlob();
    const table = await readXlsx(file);
    expect(table.slice(2).map(([element]) => element)).toEqual(['Dinkes', 'Dinkes', null]);
    expect(check(table).bad).toEqual([{ line: 5, code: 'elementMissing', cell: '' }]);
  });

  it('count the rows of pasted text as the spreadsheet does, empty ones too', () => {
    expect(readText('Unsur\tKode\n\nDinkes\tSP2')).toHaveLength(3);
  });

  test.each([
    ['tab', 'Unsur\tKode\nDinkes\tSP2'],
    ['semicolon, as an Indonesian Excel writes', '\uFEFFUnsur;Kode\r\nDinkes;SP2\r\n'],
    ['comma', 'Unsur,Kode\n"Dinkes",SP2'],
  ])('text with %s', (_, text) => {
    expect(readText(text).filter((row) => row.join('') !== '')).toEqual([
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
