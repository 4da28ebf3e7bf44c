import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { Document } from '../../documents/document';
import { styleIds } from './styles';

/* Page number from the second page on; DRAF on every page of a draft; version and hash in small grey. */

const pageNumber = () =>
  new Paragraph({
    style: styleIds.pageNumber,
    children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
  });

const mark = () => new Paragraph({ style: styleIds.draft, text: 'DRAF' });

const footer = (text: string) =>
  new Footer({ children: [new Paragraph({ style: styleIds.small, text })] });

export const headersOf = ({ draft }: Document) => ({
  first: new Header({ children: [draft ? mark() : new Paragraph({ style: styleIds.pageNumber })] }),
  default: new Header({ children: draft ? [pageNumber(), mark()] : [pageNumber()] }),
});

export const footersOf = ({ footer: text }: Document) => ({
  first: footer(text),
  default: footer(text),
});
