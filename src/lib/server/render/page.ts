import type { Layout, Section } from '../../documents/document';

/* Paper and margins (domain §1.4), in whole twips: Word refuses fractions. */

export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

const papers: Record<Layout['paper'], { width: number; height: number }> = {
  A4: { width: 11906, height: 16838 },
  F4: { width: 12189, height: 18709 },
};
const margins = {
  portrait: { top: twips(20), right: twips(20), bottom: twips(25), left: twips(30) },
  landscape: { top: twips(20), right: twips(20), bottom: twips(20), left: twips(20) },
};

/** Portrait numbers also for landscape: docx swaps them itself. */
export const pageOf = ({ paper }: Layout, orientation: Section['orientation']) => ({
  size: papers[paper],
  margin: { ...margins[orientation], header: twips(7), footer: twips(10) },
});

export function textWidth({ paper }: Layout, orientation: Section['orientation']): number {
  const { width, height } = papers[paper];
  const { left, right } = margins[orientation];
  return (orientation === 'portrait' ? width : height) - left - right;
}
