import { Packer, Document, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, type Unzipped } from 'fflate';
import type { Layout } from '../../documents/document';
import { usualLayout } from '../../documents/document';
import { stylesFor } from './styles';

/* Our paragraphs in an office's file: its own styles where it has them, ours where it has not. */

const stylesPart = 'word/styles.xml';
const styleElement = /<w:style\b.*?<\/w:style>/gs;
const idOf = (style: string) => /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '';
const nameOf = (style: string) => (/<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? '').toLowerCase();

/** Our styles without a typeface of their own: they take the file's. */
async function ownStyles(layout: Layout): Promise<string[]> {
  const word = new Document({
    styles: stylesFor(layout),
    sections: [{ children: [new Paragraph('')] }],
  });
  const file = unzipSync(new Uint8Array(await Packer.toArrayBuffer(word)));
  const xml = strFromU8(file[stylesPart] ?? new Uint8Array());
  return (xml.match(styleElement) ?? []).map((style) => style.replace(/<w:rFonts [^>]*\/>/g, ''));
}

/** Word in Indonesian calls `heading 1` by the id `Judul1`: the name says which style is meant. */
function renamed(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(
    /(<w:(?:pStyle|basedOn|next) w:val=")([^"]*)"/g,
    (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`,
  );
}

/** Adds the styles that the parts use and the file lacks; nothing that the file has is changed. */
export async function withStyles(parts: Unzipped, layout: Layout = usualLayout): Promise<Unzipped> {
  const styles = strFromU8(parts[stylesPart] ?? new Uint8Array());
  const theirs = styles.match(styleElement) ?? [];
  const theirIds = new Set(theirs.map(idOf));
  const byName = new Map(theirs.map((style) => [nameOf(style), idOf(style)]));
  const ours = await ownStyles(layout);
  const ids = new Map(
    ours.flatMap((style): [string, string][] => {
      const theirId = byName.get(nameOf(style));
      return theirId && !theirIds.has(idOf(style)) ? [[idOf(style), theirId]] : [];
    }),
  );
  const missing = ours.filter((style) => !theirIds.has(idOf(style)) && !ids.has(idOf(style)));
  const bodies = Object.entries(parts)
    .filter(([name]) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
    .map(([name, bytes]): [string, Uint8Array] => [name, strToU8(renamed(strFromU8(bytes), ids))]);
  const added = missing.map((style) => renamed(style, ids)).join('');
  return {
    ...parts,
    ...Object.fromEntries(bodies),
    [stylesPart]: strToU8(styles.replace('</w:styles>', `${added}</w:styles>`)),
  };
}
