/*
 * A document as plain data: what the secretary's page shows as HTML and server/render turns into Word.
 * Lengths are millimetres, font sizes points. Everything is JSON.
 */

import type { Layout, LetterheadRule, Logo } from '../meeting/meeting';

export { usualLayout, type Layout } from '../meeting/meeting';

export type Document = {
  title: string;
  subject: string;
  author: string;
  language: 'id-ID';
  layout: Layout;
  /** Not approved yet: "DRAF" stands on every page. */
  draft: boolean;
  /** Small grey line at the foot of every page: version and hash of a final, time of a draft. */
  footer: string;
  sections: Section[];
};

/** Begins a new page; the first one bears the letterhead. */
export type Section = {
  id: string;
  title: string;
  orientation: 'portrait' | 'landscape';
  blocks: Block[];
};

/** A run of text. `breakBefore` starts a new line; `blank` is a dotted line to fill in by pen. */
export type Inline = { text: string; bold?: true; italic?: true; breakBefore?: true; blank?: true };

/** Who wrote a block: the software, or the secretary in that section of the minutes. */
export type Origin = 'auto' | { section: string };

export type Align = 'left' | 'centre' | 'right' | 'justify';

type Base = {
  origin?: Origin;
  /** Name of this place, for the outline beside the paper. */
  anchor?: string;
  /** Stands in for a text that nobody has written yet. */
  empty?: true;
  /** Said in the secretary's words: `place` names these, `original` is what the source says now. */
  reworded?: { place: string; text: string; original: string; changed: boolean };
  /** Stays on the page of the block that follows. */
  keepNext?: true;
};

export type Letterhead = Base & {
  kind: 'letterhead';
  rule: LetterheadRule;
  logo: Logo | null;
  lines: { text: string; size: number; bold: boolean }[];
};

/** The document's name in capitals, what it is about below. */
export type Title = Base & { kind: 'title'; text: string; lines: string[] };

/** An unnumbered heading. */
export type Heading = Base & { kind: 'heading'; level: 1 | 2 | 3; text: string };

/** Label, colon, value. A row without a value heads the indented ones after it. */
export type Fields = Base & {
  kind: 'fields';
  rows: FieldRow[];
  /** Stands centred above the rows, on every page they reach. */
  header?: string;
  /** Of the labels, millimetres; `usualLabelWidth` where it says nothing. */
  labelWidth?: number;
};
export const usualLabelWidth = 46;
export type FieldRow = {
  label: string;
  indent: boolean;
  /** One paragraph each; numbered 1. 2. … when `numbered`. */
  value: Inline[][];
  numbered: boolean;
};

/** `official`: A. 1. a. 1) a) (1) (a); `plain`: the same from 1. on; `decision`: Keputusan 1. (see markers.ts). */
export type ItemForm = 'official' | 'plain' | 'decision';
export const deepestLevel = 7;
export type Item = Base & {
  kind: 'item';
  /** Items of one list count on; each list counts for itself. Lists of one form may follow, not interrupt, each other. */
  list: string;
  form: ItemForm;
  level: number;
  /** `A.`, `1.`, `Keputusan 3.` … as Word will count it. */
  marker: string;
  /** A heading, in the navigation pane as well. */
  heading: boolean;
  text: Inline[];
};

/** `level`: stands under the text of an item of that level; 0 at the margin. */
export type Paragraph = Base & { kind: 'paragraph'; level: number; align: Align; text: Inline[] };

/** `widths` are shares of the text's width. */
export type Table = Base & {
  kind: 'table';
  /** What it shows, for those who cannot see it. */
  title: string;
  columns: { width: number; align: Align }[];
  header: Cell[][];
  rows: Row[];
  /** Stands under the text of an item of that level. */
  level: number;
};
export type Cell = { paragraphs: Inline[][]; span: number; shaded: boolean; align: Align | null };
export type Row = {
  cells: Cell[];
  /** A line that names the group of the rows after it. */
  group: boolean;
  minHeight: number | null;
};

/** One or two signers; a missing side stays empty. */
export type Signatures = Base & { kind: 'signatures'; left: Signer | null; right: Signer };
export type Signer = {
  /** Place and date, "Pimpinan Sidang/Rapat"; the position with its comma comes last. */
  above: Inline[][];
  name: Inline[];
  /** Rank and number, when there are any. */
  below: string[];
};

/** Many signers, two a row in reading order; a box never breaks over a page. `header`: what they sign, on every page. */
export type SignatureGrid = Base & { kind: 'signatureGrid'; header: string; boxes: Signer[] };

/** `LAMPIRAN I` at the upper right with what it belongs to, its title centred below. */
export type AnnexHeading = Base & {
  kind: 'annexHeading';
  number: string;
  belongsTo: string[];
  title: string;
};

/** Pictures by their ids, two a row; an empty caption is a dotted line. `header`: of what, on every page. */
export type Photos = Base & {
  kind: 'photos';
  header: string;
  photos: { id: string; number: number; caption: string }[];
};

export type Block =
  | Letterhead
  | Title
  | Heading
  | Fields
  | Item
  | Paragraph
  | Table
  | Signatures
  | SignatureGrid
  | AnnexHeading
  | Photos;
