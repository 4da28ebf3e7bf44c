import type { Rewording } from '../meeting/meeting';
import type { Block, Item, Paragraph, Section } from './document';
import { runsOf } from './markdown';
import { placeNow, placesIn, quoteOf, wordsOf, type Place } from './places';

/* Paragraphs that flow in by themselves, said in the secretary's words where these were given. */

type Sayable = Item | Paragraph;

/** A decision's wording is as it was adopted, a heading is the form's: neither is the secretary's to say otherwise. */
export const mayReword = (block: Block): block is Sayable =>
  block.origin === 'auto' &&
  (block.kind === 'paragraph' ||
    (block.kind === 'item' && !block.heading && block.form !== 'decision'));

const asQuote = ({ place, original }: Rewording) => ({ place, quote: quoteOf(original) });
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Which paragraph each rewording belongs to now. One whose paragraph is gone belongs to none. */
function belonging(
  sections: readonly Section[],
  rewordings: readonly Rewording[],
): Map<string, Rewording> {
  const places: Place[] = [...placesIn({ sections })].flatMap(([block, place]) =>
    mayReword(block) ? [place] : [],
  );
  const found = new Map<string, Rewording>();
  for (const rewording of rewordings) {
    const place = placeNow(places, asQuote(rewording));
    if (place) found.set(place.key, rewording);
  }
  return found;
}

/** Sections with the rewordings in their places; each such block says what it said before. */
export function withRewordings(
  sections: readonly Section[],
  rewordings: readonly Rewording[],
): Section[] {
  if (rewordings.length === 0) return [...sections];
  const places = placesIn({ sections });
  const said = belonging(sections, rewordings);
  const otherwise = (block: Block): Block => {
    const rewording = said.get(places.get(block)?.key ?? '');
    if (!rewording || !mayReword(block)) return block;
    const original = wordsOf(block);
    const changed = oneLine(original) !== oneLine(rewording.original);
    return {
      ...block,
      text: runsOf(rewording.text),
      reworded: { place: rewording.place, text: rewording.text, original, changed },
    };
  };
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(otherwise) }));
}

/** Rewordings whose paragraph is no longer there: `drawn` is the document with the others in it. */
export function lostRewordings(
  drawn: readonly Section[],
  rewordings: readonly Rewording[],
): Rewording[] {
  const standing = new Set(
    drawn.flatMap(({ blocks }) => blocks.flatMap(({ reworded }) => reworded?.place ?? [])),
  );
  return rewordings.filter(({ place }) => !standing.has(place));
}
