import type { Layout, Section } from './document';

/* Paper and margins (domain §1.4): one reckoning for Word, the page and print. Millimetres. */

/** Word's own "Folio" is 8.5 × 13 inches; F4 is what Indonesian printers take for it. */
export const paperSizes: Record<Layout['paper'], { width: number; height: number }> = {
  A4: { width: 210, height: 297 },
  F4: { width: 215, height: 330 },
  folio: { width: 215.9, height: 330.2 },
};

type Orientation = Section['orientation'];

/** The sheet as it lies. Landscape has the office's right margin all around: tables need the width. */
export function pageOf({ paper, margins }: Layout, orientation: Orientation) {
  const { width, height } = paperSizes[paper];
  if (orientation === 'portrait') return { width, height, margins };
  const { right: all } = margins;
  return {
    width: height,
    height: width,
    margins: { top: all, right: all, bottom: all, left: all },
  };
}

/** How wide text and tables are. */
export function textWidth(layout: Layout, orientation: Orientation): number {
  const { width, margins } = pageOf(layout, orientation);
  return width - margins.left - margins.right;
}

/** Millimetres. */
export const logoColumn = 22;
const highestLogo = 25;

/** A logo as large as its column lets it be, in its own shape. Millimetres. */
export function logoSize({ width, height }: { width: number; height: number }) {
  const scale = Math.min((logoColumn - 1) / width, highestLogo / height);
  return { width: width * scale, height: height * scale };
}
