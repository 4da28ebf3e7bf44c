import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { styleIds } from './styles';

/* Borderless tables that only place things: field tables, signatures. */

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const noPadding = { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 };

export const bare = { borders: noBorders, margins: noPadding };

export type BareRow = { cells: { span: number; children: Paragraph[] }[]; atBottom: boolean };

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

function rowOf({ cells, atBottom }: BareRow, widths: readonly number[], tableHeader: boolean) {
  let from = 0;
  return new TableRow({
    cantSplit: true,
    ...(tableHeader ? { tableHeader } : {}),
    children: cells.map(({ span, children }) => {
      const size = sum(widths.slice(from, from + span));
      from += span;
      return new TableCell({
        columnSpan: span,
        width: { size, type: WidthType.DXA },
        verticalAlign: atBottom ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
        children,
      });
    }),
  });
}

/** One line over all columns. */
const headerOf = (text: string, widths: readonly number[]): BareRow => ({
  atBottom: false,
  cells: [
    {
      span: widths.length,
      children: [new Paragraph({ style: styleIds.bareHeader, text })],
    },
  ],
});

/** `header`: repeated on every page that the rows reach. */
export function bareTable(
  widths: readonly number[],
  rows: readonly BareRow[],
  header?: string,
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    ...bare,
    rows: [
      ...(header ? [rowOf(headerOf(header, widths), widths, true)] : []),
      ...rows.map((row) => rowOf(row, widths, false)),
    ],
  });
}
