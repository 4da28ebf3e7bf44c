import type { Document } from '../../../documents/document';
import { pageOf } from '../../../documents/page';

/** A text inside a CSS string. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&').replace(/\n/g, ' ')}"`;

/**
 * The paper of the print: size and margins of each orientation, page number `- 2 -` from the second page on, DRAF on
 * a draft, version and fingerprint at the foot, as Word has them. Browsers without margin boxes print the text alone.
 */
export function printRules({
  layout,
  draft,
  footer,
}: Pick<Document, 'layout' | 'draft' | 'footer'>): string {
  const foot = `@bottom-center { content: ${quoted(footer)}; color: #6b7280; font: 8pt Arial, sans-serif; }`;
  const mark = draft
    ? '@top-right { content: "DRAF"; color: #6b7280; font: bold 10pt Arial, sans-serif; }'
    : '';
  const rules = (['portrait', 'landscape'] as const).map((orientation) => {
    const { width, height, margins } = pageOf(layout, orientation);
    const { top, right, bottom, left } = margins;
    return [
      `@page ${orientation} { size: ${width}mm ${height}mm; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;`,
      `@top-center { content: "- " counter(page) " -"; font: ${layout.fontSize}pt Arial, sans-serif; }`,
      `${mark} ${foot} }`,
    ].join(' ');
  });
  return [...rules, '@page portrait:first { @top-center { content: none; } }'].join('\n');
}
