import type { Align, Block, Cell, Inline, Item, Origin, Paragraph, Row, Table } from './document';

/* Short ways to write the parts of a document. */

export const words = (text: string): Inline[] => (text ? [{ text }] : []);
export const bold = (text: string): Inline => ({ text, bold: true });

/** A dotted line to fill in by pen, and the mark by which the page shows that something is missing. */
export const blank = (dots = 28): Inline => ({ text: '.'.repeat(dots), blank: true });
export const wordsOrBlank = (text: string, dots?: number): Inline[] =>
  text ? words(text) : [blank(dots)];

type Marked = { origin?: Origin; anchor?: string; empty?: true; keepNext?: true };

/** An item of the official list: A. 1. a. 1) … */
export const item = (level: number, text: Inline[], marks: Marked = { origin: 'auto' }): Item => ({
  kind: 'item',
  list: 'body',
  form: 'official',
  level,
  marker: '',
  heading: false,
  text,
  ...marks,
});

export const headingItem = (level: number, text: string, anchor?: string): Item => ({
  ...item(level, words(text), { origin: 'auto', keepNext: true }),
  heading: true,
  ...(anchor ? { anchor } : {}),
});

export const paragraph = (
  level: number,
  text: Inline[],
  marks: Marked & { align?: Align } = { origin: 'auto' },
): Paragraph => ({ kind: 'paragraph', level, align: 'justify', text, ...marks });

export const cell = (text: string | Inline[], more: Partial<Cell> = {}): Cell => ({
  paragraphs: [typeof text === 'string' ? words(text) : text],
  span: 1,
  shaded: false,
  align: null,
  ...more,
});

export const row = (cells: (string | Inline[] | Cell)[], more: Partial<Row> = {}): Row => ({
  cells: cells.map((content) =>
    typeof content === 'string' || Array.isArray(content) ? cell(content) : content,
  ),
  group: false,
  minHeight: null,
  ...more,
});

export const groupRow = (text: string, span: number): Row =>
  row([cell(text, { span })], { group: true });

/** `columns`: heading, share of the width, alignment of what stands below. */
export const table = (
  title: string,
  columns: [head: string, width: number, align: Align][],
  rows: Row[],
  level = 0,
): Table => ({
  kind: 'table',
  origin: 'auto',
  title,
  columns: columns.map(([, width, align]) => ({ width, align })),
  header: [columns.map(([head]) => cell(head))],
  rows,
  level,
});

/** A longer paragraph leads in nothing: kept to a table, it would leave half a page empty. */
const leadIn = 200;
const isLong = (block: Block) =>
  block.kind === 'paragraph' && block.text.reduce((sum, { text }) => sum + text.length, 0) > leadIn;

function staysWith(block: Block, next: Block | undefined): boolean {
  switch (next?.kind) {
    case 'signatures':
    case 'signatureGrid':
      return true;
    case 'table':
      return !isLong(block);
    default:
      // What explains or closes a table is not read without it.
      return block.kind === 'table' && next?.kind === 'paragraph';
  }
}

/** What stands before a table or a signature stays on its page, so do a table's last rows with what closes it. */
export const keptTogether = (blocks: Block[]): Block[] =>
  blocks.map((block, n) =>
    staysWith(block, blocks[n + 1]) ? { ...block, keepNext: true } : block,
  );
