import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of a PDF page by page, without the lines in its margins. Points from the lower edge. */
export async function pdfPages(bytes: Uint8Array, margins: { top: number; bottom: number }) {
  const pdf = await getDocument({ data: bytes, useSystemFonts: true }).promise;
  const pages: { text: string; width: number; height: number }[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const text = items
      .flatMap((item) => ('str' in item ? [item] : []))
      .filter(({ transform }) => {
        const y = Number(transform[5]);
        return y > margins.bottom && y < height - margins.top;
      })
      .map(({ str }) => str)
      .join(' ');
    pages.push({ text, width, height });
  }
  await pdf.destroy();
  return pages;
}
