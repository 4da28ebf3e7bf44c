import { Paragraph, type Table } from 'docx';
import { usualLabelWidth, type FieldRow, type Fields } from '../../documents/document';
import { bareTable, type BareRow } from './bare-table';
import type { Lists } from './numbering';
import { twips } from './page';
import { runs } from './runs';
import { styleIds } from './styles';

/* Label, colon, value in three columns: the colons stand in one line, values wrap under themselves. */

const colonWidth = twips(4);

function rowOf({ label, indent, value, numbered }: FieldRow, lists: Lists): BareRow {
  const list = `field:${label}`;
  const name = new Paragraph({
    style: styleIds.field,
    ...(indent ? { indent: { left: twips(5) } } : {}),
    ...(value.length === 0 ? { keepNext: true } : {}),
    text: label,
  });
  if (value.length === 0) return { atBottom: false, cells: [{ span: 3, children: [name] }] };
  const paragraphs = value.map(
    (text) =>
      new Paragraph({
        style: styleIds.field,
        ...(numbered ? { numbering: lists.of({ form: 'plain', list, level: 1 }) } : {}),
        children: runs(text),
      }),
  );
  return {
    atBottom: false,
    cells: [
      { span: 1, children: [name] },
      { span: 1, children: [new Paragraph({ style: styleIds.field, text: ':' })] },
      { span: 1, children: paragraphs },
    ],
  };
}

export function fieldTable(
  { rows, header, labelWidth: label = usualLabelWidth }: Fields,
  textWidth: number,
  lists: Lists,
): Table {
  const labelWidth = twips(label);
  const widths = [labelWidth, colonWidth, textWidth - labelWidth - colonWidth];
  return bareTable(
    widths,
    rows.map((row) => rowOf(row, lists)),
    header,
  );
}
