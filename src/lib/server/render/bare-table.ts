import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
} from 'docx';

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

export function bareTable(widths: readonly number[], rows: readonly BareRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    ...bare,
    rows: rows.map(({ cells, atBottom }) => {
      let from = 0;
      return new TableRow({
        cantSplit: true,
        children: cells.map(({ span, children }) => {
          const size = widths.slice(from, from + span).reduce((sum, width) => sum + width, 0);
          from += span;
          return new TableCell({
            columnSpan: span,
            width: { size, type: WidthType.DXA },
            verticalAlign: atBottom ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
            children,
          });
        }),
      });
    }),
  });
}
