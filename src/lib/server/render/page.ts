import type { Layout, Section } from '../../documents/document';
import { pageOf as millimetresOf, textWidth as textMillimetres } from '../../documents/page';

/* Paper and margins in whole twips: Word refuses fractions. */

export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Always as the sheet stands upright: docx turns it itself. */
export function pageOf(layout: Layout, orientation: Section['orientation']) {
  const upright = millimetresOf(layout, 'portrait');
  const { top, right, bottom, left } = millimetresOf(layout, orientation).margins;
  return {
    size: { width: twips(upright.width), height: twips(upright.height) },
    margin: {
      top: twips(top),
      right: twips(right),
      bottom: twips(bottom),
      left: twips(left),
      header: twips(Math.min(7, top / 2)),
      footer: twips(Math.min(10, bottom / 2)),
    },
  };
}

export const textWidth = (layout: Layout, orientation: Section['orientation']): number =>
  twips(textMillimetres(layout, orientation));
