import type { Block, Document, Inline } from '../document';

/* A document without tables as text to paste into a mail: its words, one empty line between paragraphs. */

const plain = (text: readonly Inline[]) =>
  text.map(({ text: words, breakBefore }) => (breakBefore ? `\n${words}` : words)).join('');

function paragraphs(block: Block): string[] {
  switch (block.kind) {
    case 'title':
      return [block.text, ...block.lines];
    case 'heading':
      return [block.text];
    case 'item':
      return [`${block.marker} ${plain(block.text)}`];
    case 'paragraph':
      return [plain(block.text)];
    case 'fields':
      return block.rows.map(({ label, value }) => `${label}: ${value.map(plain).join('\n')}`);
    default:
      return [];
  }
}

/** Windows line ends: the editor of an old office computer shows others as one line. */
export const plainText = ({ sections }: Document): string =>
  `${sections.flatMap(({ blocks }) => blocks.flatMap(paragraphs)).join('\n\n')}\n`.replace(
    /\r?\n/g,
    '\r\n',
  );
