import { expect, test, type Page } from '@playwright/test';

/** In the page: what is cut or torn, lies outside it or under something else, or is too small for a thumb. */
function misfits(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`${scrollWidth} wide, the page ${clientWidth}`] : [];
  const all = [...document.querySelectorAll<HTMLElement>('.phone *')].filter(
    (element) => element.getClientRects().length > 0 && !element.closest('.only-read'),
  );
  for (const element of all) {
    const { left, right } = element.getBoundingClientRect();
    const name = `${element.tagName} ${element.textContent.slice(0, 40)}`;
    if (left < -0.5 || right > clientWidth + 0.5) found.push(`outside: ${name}`);
    const clips = getComputedStyle(element).overflowX !== 'visible' && element.tagName !== 'INPUT';
    if (clips && element.scrollWidth > element.clientWidth + 1) found.push(`cut: ${name}`);
  }
  // A torn word sticks out where tearing is forbidden. In a column of seven letters something is wrong with the column.
  const widths = all.map(({ scrollWidth }) => scrollWidth);
  const style = document.createElement('style');
  style.textContent = '* { overflow-wrap: normal !important; }';
  document.head.append(style);
  for (const [n, element] of all.entries()) {
    const letter = parseFloat(getComputedStyle(element).fontSize);
    const isNarrow = element.clientWidth < 7 * letter && !element.matches('input, textarea');
    if (isNarrow && element.scrollWidth > (widths[n] ?? 0) + 1)
      found.push(`torn: ${element.tagName} ${element.innerText}`);
  }
  style.remove();
  for (const control of all.filter((element) => element.matches('button, input, textarea'))) {
    control.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = control.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    if (!control.contains(over)) found.push(`covered: ${control.innerText}`);
    if (height < 40) found.push(`low: ${control.innerText}, ${height}`);
  }
  scrollTo(0, 0);
  return found;
}

/** Everything on the phone's page can be read and pressed; the report keeps its picture. */
export async function fits(page: Page, state: string): Promise<void> {
  const path = test.info().outputPath(`${state.replace(/\W+/g, '-')}.png`);
  await page.screenshot({ path, fullPage: true });
  expect.soft(await page.evaluate(misfits), state).toEqual([]);
}
