import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { FilePage } from '../../meeting/presentation';
import { drawPage, openPdf } from './pdf';

/* Pages that were drawn, and the one that comes next: turning takes no longer than copying pixels. */

type Size = { width: number; height: number };
/** A page of a full screen is eight megabytes. */
const kept = 6;

const drawn = new Map<string, Promise<HTMLCanvasElement>>();
let opened: { url: string; pdf: Promise<PDFDocumentProxy> } | null = null;

function pdfOf(url: string): Promise<PDFDocumentProxy> {
  if (opened?.url !== url) {
    void opened?.pdf.then((pdf) => pdf.loadingTask.destroy()).catch(() => undefined);
    const pdf = openPdf({ url });
    opened = { url, pdf };
    pdf.catch(() => (opened = opened?.pdf === pdf ? null : opened));
  }
  return opened.pdf;
}

/** The address of a file, from any page of the meeting. */
export const fileUrl = (code: string, fileId: string): string => `/m/${code}/uploads/${fileId}`;

/** A page of a PDF as pixels. @throws when it cannot be drawn; the next call tries again */
export function pageOf(url: string, { page }: FilePage, size: Size): Promise<HTMLCanvasElement> {
  const key = `${url} ${page} ${size.width} ${size.height}`;
  const known = drawn.get(key);
  if (known) return known;
  const drawing = pdfOf(url).then((pdf) => drawPage(pdf, page, size));
  drawn.set(key, drawing);
  drawing.catch(() => drawn.delete(key));
  for (const old of [...drawn.keys()].slice(0, -kept)) drawn.delete(old);
  return drawing;
}
