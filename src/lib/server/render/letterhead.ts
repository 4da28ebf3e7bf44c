import {
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Letterhead } from '../../documents/document';
import { logoColumn, logoSize } from '../../documents/page';
import { bare } from './bare-table';
import { twips } from './page';
import type { Pictures } from './photos';
import { run } from './runs';
import { styleIds } from './styles';

/* The letterhead stands in the text, nothing floats: its rule is a border, exactly as wide as the text. */

/** Widths of borders are eighths of a point. */
const rules = {
  thickThin: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24 },
  single: { style: BorderStyle.SINGLE, size: 18 },
  heavy: { style: BorderStyle.SINGLE, size: 36 },
};
const below = { space: 6, color: '000000' };

const ruleOf = ({ rule }: Letterhead) => ({ ...rules[rule], ...below });

const line = ({ text, size, bold }: Letterhead['lines'][number], border?: object) =>
  new Paragraph({
    style: styleIds.letterhead,
    ...(border ? { border } : {}),
    children: [run({ text, size: size * 2, bold })],
  });

const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * 96);

function picture(size: { width: number; height: number }, data: Uint8Array) {
  const { width, height } = logoSize(size);
  const name = 'Logo instansi';
  return new ImageRun({
    type: data[0] === 0x89 ? 'png' : 'jpg',
    data,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name, title: name, description: name },
  });
}

/** A paragraph's border: programs draw the thick and the thin line of a cell's in different orders. */
const ruleRow = (block: Letterhead, textWidth: number) =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: 3,
        width: { size: textWidth, type: WidthType.DXA },
        children: [
          new Paragraph({
            style: styleIds.letterhead,
            run: { size: 2 },
            border: { bottom: ruleOf(block) },
          }),
        ],
      }),
    ],
  });

/** Logo, lines, and an empty column as wide as the logo's, so that the lines are centred on the page (domain §1.3). */
function withLogo(block: Letterhead, image: ImageRun, textWidth: number): Table {
  const side = twips(logoColumn);
  const widths = [side, textWidth - 2 * side, side];
  const cells = [
    [new Paragraph({ style: styleIds.letterhead, children: [image] })],
    block.lines.map((one) => line(one)),
    [new Paragraph({ style: styleIds.letterhead })],
  ];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    ...bare,
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, n) =>
            new TableCell({
              width: { size: widths[n] ?? side, type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.CENTER,
              children,
            }),
        ),
      }),
      ruleRow(block, textWidth),
    ],
  });
}

/** Without its picture, also where the file is gone, the lines stand alone: no hole. */
export function letterhead(
  block: Letterhead,
  textWidth: number,
  pictures: Pictures,
): (Paragraph | Table)[] {
  const { logo, lines } = block;
  const data = logo && pictures[logo.id];
  if (logo && data) return [withLogo(block, picture(logo, data), textWidth)];
  const rule = { bottom: ruleOf(block) };
  return lines.map((one, n) => line(one, n === lines.length - 1 ? rule : undefined));
}
