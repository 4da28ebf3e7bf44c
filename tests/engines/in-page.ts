/* Runs in the page, in every engine: sent as text, so each function stands alone. */

/**
 * The middle of the control with this name (its label or first line), scrolled into view; null while there is none,
 * or something lies over it.
 */
export function middleOf(name: string): { x: number; y: number } | null {
  const nameOf = (element: HTMLElement) => {
    const { labels } = element as HTMLInputElement;
    const words = element.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? element.innerText;
    return words.trim().split('\n')[0]?.trim();
  };
  const controls = document.querySelectorAll<HTMLElement>(
    'button:not([disabled]), input, textarea, [role="option"]',
  );
  const control = Array.from(controls).find(
    (element) => element.getClientRects().length > 0 && nameOf(element) === name,
  );
  if (!control) return null;
  control.scrollIntoView({ block: 'center' });
  const box = control.getBoundingClientRect();
  const x = Math.round(box.left + box.width / 2);
  const y = Math.round(box.top + box.height / 2);
  return control.contains(document.elementFromPoint(x, y)) ? { x, y } : null;
}

/** All words on the page, without its line breaks. */
export function wordsShown(): string {
  return document.body.innerText.replace(/\s+/g, ' ');
}

/** Names of what is wider than the page, and of controls too small for a thumb. */
export function misfits(): string[] {
  const width = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
  const controls = Array.from(document.querySelectorAll<HTMLElement>('main button, nav button'));
  const small = controls.filter((control) => {
    const { left, right, height } = control.getBoundingClientRect();
    return height < 48 || left < 0 || right > width;
  });
  return [...wide, ...small.map(({ innerText }) => innerText)];
}
