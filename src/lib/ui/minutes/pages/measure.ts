import type { Measured } from './page-starts';

/** Blocks of a sheet as they lie, in pixels from its upper edge. */
export function measured(sheet: HTMLElement): Measured[] {
  const { top: origin } = sheet.getBoundingClientRect();
  const topOf = (element: Element) => element.getBoundingClientRect().top - origin;
  return [...sheet.querySelectorAll<HTMLElement>('[data-block]')].map((block) => {
    const { top, height } = block.getBoundingClientRect();
    const rows = [...block.querySelectorAll('tbody tr')];
    return {
      top: top - origin,
      height,
      keepNext: block.dataset.block === 'keep',
      cuts: rows.length > 0 ? rows.slice(1).map(topOf) : lines(block, top - origin, height),
    };
  });
}

/** Tops of the lines of a paragraph that has enough of them: at least two stay, at least two go. */
function lines(block: HTMLElement, top: number, height: number): number[] {
  const line = parseFloat(getComputedStyle(block).lineHeight);
  const count = Number.isFinite(line) && line > 0 ? Math.floor(height / line) : 0;
  return count < 4 ? [] : Array.from({ length: count - 3 }, (_, n) => top + (n + 2) * line);
}
