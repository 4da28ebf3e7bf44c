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

/** What stands before a table or a signature stays on its page. */
export const keptTogether = (blocks: Block[]): Block[] =>
  blocks.map((block, n) => {
    const next = blocks[n + 1]?.kind;
    return next === 'table' || next === 'signatures' || next === 'signatureGrid'
      ? { ...block, keepNext: true }
      : block;
  });
