import { flushSync, mount, unmount, type Component } from 'svelte';

/* A printed sheet as a file of its own: what /print shows, to be opened and printed without the server. */

/** Rules of this page's style sheets that dress something in `root`, which is a part of the page. */
function stylesOf(root: HTMLElement): string {
  const dresses = (selector: string) =>
    root.querySelector(selector.replace(/([^\s,>+~:])::?(?:before|after)/g, '$1')) !== null;
  return [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSStyleRule && dresses(rule.selectorText))
    .map(({ cssText }) => cssText)
    .join('\n');
}

/** An HTML file of A4 sheets: the component as it stands here, with its styles, without scripts. */
export function printable<P extends Record<string, unknown>>(
  sheet: Component<P>,
  props: P,
  title: string,
): Blob {
  const target = Object.assign(document.createElement('div'), { hidden: true });
  document.body.append(target);
  const drawn = mount(sheet, { target, props });
  flushSync();
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = 'id';
  page.head.append(
    Object.assign(page.createElement('meta'), { charset: 'utf-8' }),
    Object.assign(page.createElement('style'), {
      textContent: `@page { size: A4 portrait; margin: 0; }\nbody { margin: 0; font-family: Arial, Helvetica, sans-serif; }\n${stylesOf(target)}`,
    }),
  );
  page.body.innerHTML = target.innerHTML;
  void unmount(drawn);
  target.remove();
  const html = `<!doctype html>\n${page.documentElement.outerHTML}`;
  return new Blob([html], { type: 'text/html;charset=utf-8' });
}
