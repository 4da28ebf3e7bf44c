import type { RefusalCode } from '../../../meeting/refusal';

/* A logo as the server takes it: a small PNG, drawn anew in the browser. */

/** Sharp on paper at 2.5 cm: 600 dots to the inch. */
const longestSide = 600;
/** What is read at all. */
export const largestLogo = 10_000_000;

/**
 * An SVG as the browser may draw it: a picture in an `<img>` runs no script and loads nothing. Without a size some
 * browsers draw it empty, so it gets that of its viewBox.
 */
export function sizedSvg(text: string): string | null {
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (svg.nodeName !== 'svg') return null;
  const box = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const given = ['width', 'height'].map((side) => Number.parseFloat(svg.getAttribute(side) ?? ''));
  const percent = /%/.test(`${svg.getAttribute('width') ?? ''}${svg.getAttribute('height') ?? ''}`);
  const [, , width = 0, height = 0] =
    box.length === 4 ? box : percent ? [] : [0, 0, given[0] ?? 0, given[1] ?? 0];
  if (!(width > 0) || !(height > 0)) return null;
  if (box.length !== 4) svg.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
  const scale = longestSide / Math.max(width, height);
  svg.setAttribute('width', String(Math.max(1, Math.round(width * scale))));
  svg.setAttribute('height', String(Math.max(1, Math.round(height * scale))));
  return new XMLSerializer().serializeToString(svg);
}

async function drawn(source: Blob): Promise<Blob> {
  const address = URL.createObjectURL(source);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(1, longestSide / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('empty'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** What to send, or why not. */
export async function redrawnLogo(file: File): Promise<Blob | RefusalCode> {
  if (file.size > largestLogo) return 'logo.tooLarge';
  if (!/^image\/(png|jpeg|svg\+xml)$/.test(file.type)) return 'logo.typeUnknown';
  try {
    if (file.type !== 'image/svg+xml') return await drawn(file);
    const svg = sizedSvg(await file.text());
    return svg ? await drawn(new Blob([svg], { type: 'image/svg+xml' })) : 'logo.broken';
  } catch {
    return 'logo.broken';
  }
}
