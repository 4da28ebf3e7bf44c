import type { Block, Document } from '../document';

/* The minutes in the pieces that a template may ask for, found by their anchors. */

const mainOf = ({ sections }: Document): Block[] => sections[0]?.blocks ?? [];

const isChapter = (block: Block) => block.kind === 'item' && block.level === 1 && block.heading;

/** Lists of different pieces count for themselves. */
const listed = (blocks: Block[], name: string): Block[] =>
  blocks.map((block) =>
    block.kind === 'item' ? { ...block, list: `${block.list}:${name}` } : block,
  );

/** What stands below the heading with that anchor, up to the next of its rank or the signatures. */
export function chapterOf(minutes: Document, anchor: string): Block[] {
  const blocks = mainOf(minutes);
  const from = blocks.findIndex((block) => block.anchor === anchor);
  if (from < 0) return [];
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex((block) => isChapter(block) || block.kind === 'signatures');
  return listed(to < 0 ? rest : rest.slice(0, to), anchor);
}

/** All chapters with their headings. */
export function bodyOf(minutes: Document): Block[] {
  const blocks = mainOf(minutes);
  const from = blocks.findIndex(isChapter);
  const to = blocks.findIndex(({ kind }) => kind === 'signatures');
  return from < 0 ? [] : listed(blocks.slice(from, to < 0 ? undefined : to), 'body');
}

export const signaturesOf = (minutes: Document): Block[] =>
  mainOf(minutes).filter(({ kind }) => kind === 'signatures');

/** An annex without its heading; nothing where there is none. */
export const annexOf = ({ sections }: Document, number: string): Block[] =>
  listed(
    sections.find(({ id }) => id === `annex-${number}`)?.blocks ?? [],
    `annex-${number}`,
  ).filter(({ kind }) => kind !== 'annexHeading');
