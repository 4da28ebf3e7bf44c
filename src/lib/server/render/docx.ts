import { Document as WordDocument, Packer, PageOrientation, SectionType } from 'docx';
import type { Document } from '../../documents/document';
import { rendered } from './blocks';
import { footersOf, headersOf } from './header-footer';
import { Lists, numbering } from './numbering';
import { pageOf, textWidth } from './page';
import type { Pictures } from './photos';
import { stylesFor } from './styles';

/** A plain document as a Word file. Slow: render.ts runs it in a thread of its own. */
export async function toDocx(document: Document, pictures: Pictures = {}): Promise<Uint8Array> {
  const { title, subject, author, layout, sections } = document;
  const lists = new Lists();
  const word = new WordDocument({
    title,
    subject,
    creator: author,
    lastModifiedBy: author,
    description: subject,
    styles: stylesFor(layout),
    numbering,
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: sections.map(({ orientation, blocks }, n) => ({
      properties: {
        type: SectionType.NEXT_PAGE,
        titlePage: n === 0,
        page: {
          ...pageOf(layout, orientation),
          size: {
            ...pageOf(layout, orientation).size,
            orientation:
              orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
        },
      },
      // Later sections go on with the headers and footers of the first.
      ...(n === 0 ? { headers: headersOf(document), footers: footersOf(document) } : {}),
      children: blocks.flatMap((block, at) =>
        rendered(block, {
          textWidth: textWidth(layout, orientation),
          lists,
          pictures,
          afterTable: ['letterhead', 'table', 'fields', 'signatures', 'signatureGrid'].includes(
            blocks[at - 1]?.kind ?? '',
          ),
        }),
      ),
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(word));
}
