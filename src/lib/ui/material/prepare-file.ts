import type { RefusalCode } from '../../meeting/refusal';
import { openPdf } from './pdf';

/* What the page does with a file before it is sent. */

/** More than the widest projector shows. */
const longestSide = 2560;

/**
 * An image upright and without where and when it was taken; a PDF as it is, if it can be opened.
 * @returns what to send, or why not
 */
export async function prepared(file: File): Promise<Blob | RefusalCode> {
  if (file.type === 'application/pdf') {
    try {
      const pdf = await openPdf({ data: await file.arrayBuffer() });
      await pdf.loadingTask.destroy();
      return file;
    } catch (error) {
      const isLocked = error instanceof Error && error.name === 'PasswordException';
      return isLocked ? 'file.scripted' : 'file.broken';
    }
  }
  if (!/^image\/(png|jpeg|webp)$/.test(file.type)) return 'file.typeUnknown';
  return reencoded(file).catch(() => 'file.broken' as const);
}

async function reencoded(file: File): Promise<Blob> {
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, longestSide / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  // A browser that cannot write WebP gives PNG, and says so in the blob's type.
  const type = file.type;
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('empty'))), type, 0.9),
  );
}
