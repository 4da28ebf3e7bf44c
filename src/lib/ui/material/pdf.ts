import type { PDFDocumentProxy } from 'pdfjs-dist';
import library from 'pdfjs-dist/legacy/build/pdf.min.mjs?url';
import workerSrc from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/*
 * PDF.js as it is published, from our own origin and only where a page of a PDF is drawn. It is not bundled: our
 * bundler's rewriting for old phones is not for it.
 */

let loading: Promise<typeof import('pdfjs-dist')> | null = null;

async function load(): Promise<typeof import('pdfjs-dist')> {
  const pdfjs = (await import(/* @vite-ignore */ library)) as typeof import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = workerSrc;
  return pdfjs;
}

/** Opens a PDF, by address or bytes. Our policy allows neither eval nor wasm. @throws when it cannot be read */
export async function openPdf(source: { url: string } | { data: ArrayBuffer }) {
  loading ??= load();
  loading.catch(() => (loading = null));
  const pdfjs = await loading;
  const options = { isEvalSupported: false, useWasm: false, useSystemFonts: true };
  return pdfjs.getDocument({ ...source, ...options }).promise;
}

/** One page drawn into a canvas, as large as fits into a box of `width` × `height` device pixels. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  { width, height }: { width: number; height: number },
): Promise<HTMLCanvasElement> {
  const page = await pdf.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const scale = Math.min(width / natural.width, height / natural.height);
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  await page.render({ canvas, viewport }).promise;
  return canvas;
}
