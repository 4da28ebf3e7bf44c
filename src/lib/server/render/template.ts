import { patchDetector, patchDocument, PatchType, TextRun, type IPatch } from 'docx';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Filling } from '../../documents/template/filling';
import type { RefusalCode } from '../../meeting/refusal';
import { rendered } from './blocks';
import { Lists, numbering } from './numbering';
import type { Pictures } from './photos';
import { runs } from './runs';
import { repacked, TemplateFault, templateParts } from './template-package';
import { withStyles } from './template-styles';

/* An office's own Word file, read and filled in. Runs in render.ts's thread: it comes from outside. */

const main = 'word/document.xml';
/** A section of A4 with 2 cm left and right, where the file says nothing. */
const usual = { width: 11906, left: 1134, right: 1134 };

/** Twips of text between the margins of the section in which a placeholder stands. */
function textWidthAt(xml: string, name: string): number {
  const sections = xml.split(/(?<=<\/w:sectPr>)/);
  const plain = (part: string) => part.replace(/<[^>]*>/g, '');
  const here =
    sections.find((part) => new RegExp(`\\{\\{\\s*${name}\\s*\\}\\}`).test(plain(part))) ??
    sections.at(-1) ??
    '';
  const numberIn = (element: string, attribute: string, otherwise: number) => {
    const [, value] = new RegExp(`<w:${element} [^>]*w:${attribute}="(\\d+)"`).exec(here) ?? [];
    return value === undefined ? otherwise : Number(value);
  };
  return (
    numberIn('pgSz', 'w', usual.width) -
    numberIn('pgMar', 'left', usual.left) -
    numberIn('pgMar', 'right', usual.right)
  );
}

const isTable = (kind = '') => ['table', 'fields', 'signatures', 'signatureGrid'].includes(kind);

/** What a template is found to be: the names of its placeholders, or why it is not let in. */
export type TemplateReport = { placeholders: string[] } | { fault: RefusalCode };

const placeholdersIn = async (data: Uint8Array) => [
  ...new Set(await patchDetector({ data, trimPlaceholders: true })),
];

export async function templateReport(bytes: Uint8Array): Promise<TemplateReport> {
  try {
    const found = await placeholdersIn(repacked(templateParts(bytes)));
    return { placeholders: found.map((name) => name.slice(0, 80)).slice(0, 200) };
  } catch (error) {
    return { fault: error instanceof TemplateFault ? error.code : 'template.broken' };
  }
}

/** The patcher reads all that it has put in before again for each placeholder: what is long comes last. */
const ordered = (values: Filling['values']) => {
  const length = (value: Filling['values'][string]) =>
    'text' in value ? 0 : JSON.stringify(value.blocks).length;
  return Object.entries(values)
    .map((entry) => ({ entry, length: length(entry[1]) }))
    .sort((a, b) => a.length - b.length)
    .map(({ entry }) => entry);
};

/**
 * The file with everything put in place of its placeholders; its styles stay, placeholders nobody knows too.
 * @throws TemplateFault
 */
export async function filledTemplate(
  { values, title, author }: Filling,
  bytes: Uint8Array,
  pictures: Pictures = {},
): Promise<Uint8Array> {
  const parts = templateParts(bytes);
  const xml = strFromU8(parts[main] ?? new Uint8Array());
  const lists = new Lists();
  const patches = Object.fromEntries(
    ordered(values).map(([name, value]): [string, IPatch] => {
      if ('text' in value) {
        const children = value.text.length > 0 ? runs(value.text) : [new TextRun('')];
        return [name, { type: PatchType.PARAGRAPH, children }];
      }
      const textWidth = textWidthAt(xml, name);
      const children = value.blocks.flatMap((block, n) =>
        rendered(block, {
          textWidth,
          lists,
          pictures,
          afterTable: isTable(value.blocks[n - 1]?.kind),
        }),
      );
      return [name, { type: PatchType.DOCUMENT, children }];
    }),
  );
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: repacked(parts),
    patches,
    numbering,
    keepOriginalStyles: true,
    trimPlaceholders: true,
    properties: { title, creator: author, lastModifiedBy: author },
  });
  return zipSync(await withStyles(unzipSync(patched)));
}
