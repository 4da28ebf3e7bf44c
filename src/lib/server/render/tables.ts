import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Align, Cell, Row, Table as PlainTable } from '../../documents/document';
import { indentOf } from './numbering';
import { twips } from './page';
import { runs } from './runs';
import { styleIds } from './styles';

/* Tables: fixed layout, widths that sum to the text's, header rows that repeat, rows that do not split. */

export const alignments: Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]> = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
};

const grey = (fill: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill });
const headerGrey = grey('D9D9D9');
const groupGrey = grey('F2F2F2');

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
const padding = {
  marginUnitType: WidthType.DXA,
  top: twips(0.5),
  bottom: twips(0.5),
  left: twips(1.2),
  right: twips(1.2),
};

/** Shares to whole twips that sum to `whole`: the last takes what rounding left. */
export function widthsOf(shares: readonly number[], whole: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => Math.floor((share / sum) * whole));
  const rest = whole - widths.reduce((total, width) => total + width, 0);
  return widths.map((width, n) => (n === widths.length - 1 ? width + rest : width));
}

/** Cells with the column they begin in. */
function placed(cells: readonly Cell[]): { cell: Cell; from: number }[] {
  let from = 0;
  return cells.map((cell) => {
    const here = { cell, from };
    from += cell.span;
    return here;
  });
}

type Grid = { widths: readonly number[]; columns: PlainTable['columns'] };

const spanned = ({ widths }: Grid, from: number, span: number) =>
  widths.slice(from, from + span).reduce((sum, width) => sum + width, 0);

function headerRow(cells: readonly Cell[], grid: Grid): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: placed(cells).map(
      ({ cell, from }) =>
        new TableCell({
          columnSpan: cell.span,
          width: { size: spanned(grid, from, cell.span), type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          shading: headerGrey,
          children: cell.paragraphs.map(
            (text) => new Paragraph({ style: styleIds.headCell, children: runs(text) }),
          ),
        }),
    ),
  });
}

function bodyCell(
  cell: Cell,
  from: number,
  { group }: Row,
  grid: Grid,
  keepNext: boolean,
): TableCell {
  const align = cell.align ?? grid.columns[from]?.align ?? 'left';
  const shading = group ? groupGrey : cell.shaded ? headerGrey : undefined;
  return new TableCell({
    columnSpan: cell.span,
    width: { size: spanned(grid, from, cell.span), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    ...(shading ? { shading } : {}),
    children: cell.paragraphs.map(
      (text) =>
        new Paragraph({
          style: styleIds.cell,
          alignment: alignments[group ? 'left' : align],
          ...(keepNext ? { keepNext } : {}),
          children: runs(group ? text.map((run) => ({ ...run, bold: true })) : text),
        }),
    ),
  });
}

function bodyRow(row: Row, grid: Grid, keepNext: boolean): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(row.minHeight === null
      ? {}
      : { height: { value: twips(row.minHeight), rule: HeightRule.ATLEAST } }),
    children: placed(row.cells).map(({ cell, from }) => bodyCell(cell, from, row, grid, keepNext)),
  });
}

/** So many rows go along with what must not stand on a page without them. */
const lastRows = 2;

export function tableOf(table: PlainTable, textWidth: number): Table {
  const indent = indentOf(table.level);
  const widths = widthsOf(
    table.columns.map(({ width }) => width),
    textWidth - indent,
  );
  const grid = { widths, columns: table.columns };
  const fromHereOn = table.rows.length - (table.keepNext ? lastRows : 0);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth - indent, type: WidthType.DXA },
    ...(indent > 0 ? { indent: { size: indent, type: WidthType.DXA } } : {}),
    columnWidths: widths,
    margins: padding,
    borders,
    rows: [
      ...table.header.map((cells) => headerRow(cells, grid)),
      ...table.rows.map((row, n) => bodyRow(row, grid, row.group || n >= fromHereOn)),
    ],
  });
}
