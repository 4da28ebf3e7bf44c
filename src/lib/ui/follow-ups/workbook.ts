import writeXlsxFile from 'write-excel-file/browser';
import { followUpWords } from '../../locale/terms';
import { followUpStatuses } from '../../meeting/meeting';
import type { Pursued } from '../../meeting/pursuit';

/* The follow-ups as a workbook to go on working with. Loaded only when somebody asks for it. Always Indonesian. */

type Cell = { value: string; type: StringConstructor; wrap: true; alignVertical: 'top' };
type Column = {
  head: string;
  width: number;
  cell: (row: Pursued) => string | number | Date | null;
};

const day = (date: string | null | undefined) => (date ? new Date(`${date}T00:00:00Z`) : null);
const last = ({ reports }: Pursued) => reports.at(-1);

const columns: readonly Column[] = [
  { head: 'No', width: 6, cell: ({ number }) => number },
  { head: 'Tindak lanjut', width: 48, cell: ({ action }) => action.replace(/\*/g, '') },
  { head: 'Penanggung jawab', width: 24, cell: ({ owner }) => owner },
  { head: 'Pendukung', width: 24, cell: ({ supporters }) => supporters },
  { head: 'Batas waktu', width: 15, cell: ({ due }) => day(due) },
  { head: 'Keterangan waktu', width: 18, cell: ({ dueNote }) => dueNote },
  { head: 'Terlambat', width: 12, cell: ({ overdue }) => (overdue ? 'Ya' : 'Tidak') },
  { head: 'Status', width: 17, cell: ({ status }) => followUpWords[status].id },
  { head: 'Catatan', width: 44, cell: (row) => last(row)?.note ?? row.note },
  { head: 'Laporan terakhir', width: 17, cell: (row) => day(last(row)?.at) },
  { head: 'Ukuran keberhasilan', width: 28, cell: ({ measure }) => measure },
  { head: 'Sumber anggaran', width: 22, cell: ({ funding }) => funding },
];

const letterOf = (head: string) =>
  String.fromCharCode(65 + columns.findIndex((column) => column.head === head));

/** A filter on the head, and the closed list of statuses to choose from: what the writing library leaves to others. */
const filterAndList = (rows: number) => {
  const end = String(Math.max(2, rows + 1));
  const widest = letterOf(columns.at(-1)?.head ?? '');
  const status = letterOf('Status');
  const words = followUpStatuses.map((one) => followUpWords[one].id).join(',');
  return [
    `<autoFilter ref="A1:${widest}${end}"/>`,
    '<dataValidations count="1">',
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${status}2:${status}${end}">`,
    `<formula1>"${words}"</formula1></dataValidation></dataValidations>`,
  ].join('');
};

/** A text is written as one: a program that opens the file computes none, whatever it begins with. */
const textCell = (value: string): Cell => ({
  value,
  type: String,
  wrap: true,
  alignVertical: 'top',
});

/** All rows as an .xlsx file, in the order given. */
export function followUpWorkbook(rows: readonly Pursued[]): Promise<Blob> {
  const cells = rows.map((row) =>
    columns.map(({ cell }) => {
      const value = cell(row);
      if (value instanceof Date)
        return { value, type: Date, format: 'dd/mm/yyyy', alignVertical: 'top' as const };
      if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' as const };
      return value ? textCell(value) : null;
    }),
  );
  const head = columns.map((column) => ({
    ...textCell(column.head),
    fontWeight: 'bold' as const,
    backgroundColor: '#ddedec',
  }));
  const added = filterAndList(rows.length);
  return writeXlsxFile(
    [head, ...cells],
    {
      sheet: 'Tindak lanjut',
      stickyRowsCount: 1,
      orientation: 'landscape',
      columns: columns.map(({ width }) => ({ width })),
    },
    {
      features: [
        {
          files: {
            transform: {
              'xl/worksheets/sheet{id}.xml': {
                transform: (xml) => xml.replace('</sheetData>', `</sheetData>${added}`),
              },
            },
          },
        },
      ],
    },
  ).toBlob();
}
