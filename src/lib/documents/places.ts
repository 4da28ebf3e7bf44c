import type { Block, Inline, Section } from './document';

/*
 * Names for the paragraphs of a document, so that a remark or another wording finds its paragraph again: the anchor
 * before it and how far behind it stands. Where that no longer fits, its words tell.
 */

export type Place = {
  /** `summary~0`, `recommendation:r1~2`. */
  key: string;
  anchor: string;
  text: string;
};

export const plainRuns = (text: readonly Inline[]): string =>
  text.map(({ text: words, breakBefore }) => (breakBefore ? ` ${words}` : words)).join('');

/** A block's words in one line; a table's, its title. */
export function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'item':
    case 'paragraph':
      return plainRuns(block.text);
    case 'heading':
    case 'title':
      return block.text;
    case 'fields':
      return block.rows
        .map(({ label, value }) => `${label}: ${value.map(plainRuns).join(' ')}`)
        .join('; ');
    case 'table':
    case 'annexHeading':
      return block.title;
    case 'letterhead':
      return block.lines.map(({ text }) => text).join(' ');
    case 'photos':
      return block.photos.map(({ caption }) => caption).join('; ');
    case 'signatures':
      return [block.left, block.right].flatMap((one) => (one ? [plainRuns(one.name)] : [])).join();
    case 'signatureGrid':
      return block.boxes.map(({ name }) => plainRuns(name)).join(', ');
  }
}

/** The place of every block, in the document's order. */
export function placesIn({ sections }: { sections: readonly Section[] }): Map<Block, Place> {
  const places = new Map<Block, Place>();
  for (const { id, blocks } of sections) {
    let anchor = id;
    let n = 0;
    for (const block of blocks) {
      if (block.anchor !== undefined) {
        anchor = block.anchor;
        n = 0;
      }
      places.set(block, { key: `${anchor}~${n}`, anchor, text: wordsOf(block) });
      n += 1;
    }
  }
  return places;
}

/** As much of a paragraph as is kept to know it by. */
const quoted = 300;
/** Kept texts are cleaned to single spaces (meeting/text.ts). */
export const quoteOf = (text: string): string =>
  text.slice(0, quoted).replace(/\s+/g, ' ').trim().slice(0, quoted);

/** Where something that was said about `place` belongs now; undefined when its paragraph is gone. */
export function placeNow(
  places: readonly Place[],
  { place, quote }: { place: string; quote: string },
): Place | undefined {
  const says = (one: Place) => quoteOf(one.text) === quote;
  return (
    places.find((one) => one.key === place && says(one)) ??
    (quote ? places.find(says) : undefined) ??
    places.find((one) => one.key === place)
  );
}
