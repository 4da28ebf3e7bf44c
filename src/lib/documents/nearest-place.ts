import type { Document } from './document';

/** Where something is told of whose own place is not on the paper: a draft merged away, an element that presented nothing. */
const around: readonly (readonly [RegExp, string])[] = [
  [/^recommendation:/, 'decisions'],
  [/^element:/, 'presentations'],
  [/^annex-/, 'annexes'],
  [/^(awards|predecessor|factors|cooperation)$/, 'deliberation'],
];

/** The anchor that leads to what is asked for, or as near to it as this document goes. */
export function nearestPlace({ sections }: Pick<Document, 'sections'>, anchor: string): string {
  const known = new Set(
    sections.flatMap(({ blocks }) =>
      blocks.map((block) => ('anchor' in block ? block.anchor : '')),
    ),
  );
  const near = around.flatMap(([asked, place]) => (asked.test(anchor) ? [place] : []));
  return [anchor, ...near].find((place) => known.has(place)) ?? 'head';
}
