import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Column, ColumnKind, Sheet, Value, Workbook } from '../../documents/workbook';

/* A plain workbook as an .xlsx file. Words are never formulas: `=cmd` stays the text it is, also after it is edited. */

/** The library's own type; it exports it without the parameter it needs. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number];

const grey = '#D9D9D9';
const dayMs = 86_400_000;
/** Room to go on below what is there. */
const spareRows = 200;

const columnLetters = (n: number): string =>
  n < 26
    ? String.fromCharCode(65 + n)
    : columnLetters(Math.floor(n / 26) - 1) + columnLetters(n % 26);

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);

const filters = ({ columns, rows }: Sheet): string =>
  `<autoFilter ref="A1:${columnLetters(columns.length - 1)}${String(rows.length + 1)}"/>`;

function lists({ columns, rows }: Sheet): string {
  const all = columns.flatMap(({ list }, n) => {
    if (!list) return [];
    const letter = columnLetters(n);
    const range = `${letter}2:${letter}${String(rows.length + 1 + spareRows)}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}">` +
        `<formula1>"${escaped(list.join(','))}"</formula1></dataValidation>`,
    ];
  });
  return all.length > 0
    ? `<dataValidations count="${String(all.length)}">${all.join('')}</dataValidations>`
    : '';
}

const fontOrder = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme'];

/** The library writes a font's properties in an order that the format does not allow. */
const orderedFonts = (styles: string): string =>
  styles.replace(/<font>(.*?)<\/font>/gs, (_, inside: string) => {
    const parts = inside.match(/<\w+[^>]*\/>/g) ?? [];
    const rank = (part: string) => fontOrder.indexOf(/\w+/.exec(part)?.[0] ?? '');
    return `<font>${parts.sort((a, b) => rank(a) - rank(b)).join('')}</font>`;
  });

/** Filters and lists stand right behind the cells, in this order; the library knows neither. */
const filtersAndLists = (sheets: readonly Sheet[]): Feature => ({
  files: {
    transform: {
      'xl/styles.xml': { transform: orderedFonts },
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          return sheet
            ? xml.replace('</sheetData>', `</sheetData>${filters(sheet)}${lists(sheet)}`)
            : xml;
        },
      },
    },
  },
});

/** How Excel shows a number; with its full value below. */
const numberFormats: Partial<Record<ColumnKind, string>> = { share: '0.0%', mean: '0.0' };
const aligned = { alignVertical: 'top', wrap: true } as const;

function cellOf(value: Value, { kind }: Column) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') {
    const format = numberFormats[kind];
    return { ...aligned, value, type: Number, ...(format ? { format } : {}) };
  }
  if (kind === 'date')
    return {
      ...aligned,
      value: new Date(Math.floor(Date.parse(value) / dayMs) * dayMs),
      type: Date,
      format: 'dd/mm/yyyy',
    };
  return { ...aligned, value, type: String, format: '@' };
}

const dataOf = ({ columns, rows }: Sheet): SheetData => [
  columns.map(({ head }) => ({
    value: head,
    type: String,
    fontWeight: 'bold' as const,
    backgroundColor: grey,
    align: 'center' as const,
    ...aligned,
  })),
  ...rows.map((row) => columns.map((column, n) => cellOf(row[n] ?? null, column))),
];

export async function toXlsx({ sheets }: Workbook): Promise<Uint8Array> {
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: dataOf(sheet),
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    ...(sheet.landscape ? { orientation: 'landscape' as const } : {}),
  }));
  const file = writeXlsxFile(written, { features: [filtersAndLists(sheets)] });
  return new Uint8Array(await file.toBuffer());
}
