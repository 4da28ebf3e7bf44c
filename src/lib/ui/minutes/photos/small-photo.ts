import { photoBytes } from '../../../meeting/photos';
import type { RefusalCode } from '../../../meeting/refusal';

/* What the page does with a photo before it is sent: a few kilobytes on hall Wi-Fi instead of several megabytes. */

/** Longest side in pixels and JPEG quality, best first. 1,000 pixels on 7,5 cm of paper are 340 to the inch. */
const tries: readonly [side: number, quality: number][] = [
  [1000, 0.85],
  [1000, 0.7],
  [800, 0.7],
  [800, 0.55],
  [640, 0.5],
  [480, 0.4],
];

function drawn(image: ImageBitmap, longestSide: number): HTMLCanvasElement {
  const scale = Math.min(1, longestSide / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  // What was transparent is paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

const asJpeg = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));

/**
 * A photo upright, small, and drawn anew: nothing is left of where and when it was taken.
 * @returns what to send, or why not
 */
export async function smallPhoto(file: Blob): Promise<Blob | RefusalCode> {
  try {
    const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
    for (const [side, quality] of tries) {
      const jpeg = await asJpeg(drawn(image, side), quality);
      if (jpeg && jpeg.size <= photoBytes) return jpeg;
    }
    return 'photo.notForPaper';
  } catch {
    return 'photo.notForPaper';
  }
}
