import { AlignmentType, HeadingLevel, Paragraph, type Table } from 'docx';
import type {
  AnnexHeading,
  Block,
  Heading,
  Item,
  Paragraph as PlainParagraph,
  Title,
} from '../../documents/document';
import { fieldTable } from './fields';
import { letterhead } from './letterhead';
import { indentOf, type Lists } from './numbering';
import { twips } from './page';
import { isRagged, run, runs } from './runs';
import { photoTable, type Pictures } from './photos';
import { signatureGrid, signatureTable } from './signatures';
import { styleIds } from './styles';
import { alignments, tableOf } from './tables';

/* One block of the plain document to what docx makes of it. */

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;
const headingOf = (level: number) =>
  headings[Math.min(level, headings.length) - 1] ?? HeadingLevel.HEADING_4;

/** What a block must know of the page around it. */
export type Surroundings = {
  textWidth: number;
  lists: Lists;
  afterTable: boolean;
  pictures: Pictures;
};

const clearOf = (table: boolean) => (table ? { spacing: { before: twips(2.5) } } : {});

/** Deep in the list the column is narrow: left-aligned, or long words tear holes. */
const bodyStyle = (level: number) => (level > 3 ? styleIds.listItem : styleIds.body);

const kept = ({ keepNext }: Block) => (keepNext ? { keepNext } : {});

const title = ({ text, lines }: Title): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.TITLE, text }),
  ...lines.map((line) => new Paragraph({ style: styleIds.subtitle, text: line })),
];

const heading = (block: Heading): Paragraph =>
  new Paragraph({ heading: headingOf(block.level), ...kept(block), text: block.text });

const item = (block: Item, { lists, afterTable }: Surroundings): Paragraph =>
  new Paragraph({
    ...(block.heading
      ? { heading: headingOf(block.level) }
      : {
          style: block.form === 'decision' ? styleIds.decision : bodyStyle(block.level),
          ...clearOf(afterTable),
        }),
    ...kept(block),
    ...(isRagged(block.text) ? { alignment: AlignmentType.LEFT } : {}),
    numbering: lists.of(block),
    children: runs(block.text),
  });

const paragraph = (block: PlainParagraph, { afterTable }: Surroundings): Paragraph =>
  new Paragraph({
    style: bodyStyle(block.level),
    ...clearOf(afterTable),
    ...kept(block),
    ...(isRagged(block.text) ? { alignment: AlignmentType.LEFT } : {}),
    ...(block.align === 'justify' ? {} : { alignment: alignments[block.align] }),
    ...(block.level > 0 ? { indent: { left: indentOf(block.level) } } : {}),
    children: runs(block.text),
  });

/** The label starts past the middle and wraps under itself. */
function annexHeading(
  { number, belongsTo, title: name }: AnnexHeading,
  textWidth: number,
): Paragraph[] {
  const indent = { left: textWidth - twips(80) };
  return [
    new Paragraph({
      style: styleIds.annexNumber,
      indent,
      children: [run({ text: `LAMPIRAN ${number}`, bold: true })],
    }),
    ...belongsTo.map((text) => new Paragraph({ style: styleIds.annexNumber, indent, text })),
    new Paragraph({ style: styleIds.annexTitle, text: name }),
  ];
}

export function rendered(block: Block, around: Surroundings): (Paragraph | Table)[] {
  const { textWidth, lists } = around;
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block, textWidth, around.pictures);
    case 'title':
      return title(block);
    case 'heading':
      return [heading(block)];
    case 'fields':
      return [fieldTable(block, textWidth, lists)];
    case 'item':
      return [item(block, around)];
    case 'paragraph':
      return [paragraph(block, around)];
    case 'table':
      return [tableOf(block, textWidth)];
    case 'signatures':
      return [signatureTable(block, textWidth)];
    case 'signatureGrid':
      return [signatureGrid(block, textWidth)];
    case 'photos':
      return [photoTable(block, textWidth, around.pictures)];
    case 'annexHeading':
      return annexHeading(block, textWidth);
  }
}
