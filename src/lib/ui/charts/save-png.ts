import { flushSync, mount, unmount, type Component } from 'svelte';
import { wrap } from './wrap';

/* A chart as a picture file, made in the browser: nothing leaves it. */

/** Colours come from the page's light theme, for a picture is looked at on a white chat. */
const tokens = ['ink', 'muted', 'edge', 'teal', 'met', 'near', 'below', 'missing', 'paper'];
const pixelsPerUnit = 16;
const margin = 3;
const small = 2.4;
const lineHeight = 3.4;
/** A letter of the caption is about half as wide as high. */
const letterWidth = small * 0.52;

/** Writes the caption below the chart; returns how much higher that makes the picture. */
function captioned(svg: SVGSVGElement, caption: string): number {
  if (!caption) return 0;
  const { x, y, width, height } = svg.viewBox.baseVal;
  const lines = wrap(caption, Math.floor(width / letterWidth), 3);
  lines.forEach((line, n) => {
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.setAttribute('x', String(x));
    text.setAttribute('y', String(y + height + margin + n * lineHeight));
    text.setAttribute('font-size', String(small));
    text.setAttribute('font-weight', '400');
    text.setAttribute('fill', 'var(--muted)');
    text.textContent = line;
    svg.append(text);
  });
  return margin + (lines.length - 1) * lineHeight;
}

/** The chart's svg with its colours written out, on paper, with a margin. */
function standalone(
  svg: SVGSVGElement,
  caption: string,
): { text: string; width: number; height: number } {
  const styles = getComputedStyle(document.documentElement);
  const { x, y, width, height } = svg.viewBox.baseVal;
  const [w, h] = [width + 2 * margin, height + 2 * margin + captioned(svg, caption)];
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('viewBox', `${x - margin} ${y - margin} ${w} ${h}`);
  svg.setAttribute('width', String(w * pixelsPerUnit));
  svg.setAttribute('height', String(h * pixelsPerUnit));
  for (const token of tokens)
    svg.style.setProperty(`--${token}`, styles.getPropertyValue(`--${token}`));
  svg.style.background = 'var(--paper)';
  svg.style.fontFamily = 'Arial, Helvetica, sans-serif';
  const text = new XMLSerializer().serializeToString(svg);
  return { text, width: w * pixelsPerUnit, height: h * pixelsPerUnit };
}

const picture = async (url: string): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
};

/** Draws a component's svg as a picture, `caption` small below it. Null when the browser cannot. */
export async function pngOf<P extends Record<string, unknown>>(
  chart: Component<P>,
  props: P,
  caption = '',
): Promise<Blob | null> {
  const target = document.createElement('div');
  const drawn = mount(chart, { target, props });
  flushSync();
  const svg = target.querySelector('svg');
  if (!svg) return null;
  const { text, width, height } = standalone(svg, caption);
  void unmount(drawn);
  const image = await picture(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--paper');
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

/** Draws a chart component and hands it to the browser as `name`.png. False when the browser cannot draw it. */
export async function savePng<P extends Record<string, unknown>>(
  chart: Component<P>,
  props: P,
  name: string,
  caption: string,
): Promise<boolean> {
  const blob = await pngOf(chart, props, caption);
  if (blob) saveFile(blob, `${name}.png`);
  return blob !== null;
}

/** Hands a file to the browser's downloads. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(url);
}
