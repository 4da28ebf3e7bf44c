import TurndownService from 'turndown';

/*
 * What Word, LibreOffice or a browser puts on the clipboard, as the Markdown of a section: words, emphasis, lists.
 * Numbers and bullets go, since the paper counts by itself; so do styles, comments and Word's own elements.
 */

const styleOf = (node: Node): string =>
  'getAttribute' in node ? ((node as HTMLElement).getAttribute('style') ?? '') : '';
const depthOf = (node: Node): number =>
  Number(/mso-list:[^;]*\blevel(\d)/.exec(styleOf(node))?.[1] ?? 0);
const isBold = (style: string) => /font-weight:\s*(bold|[6-9]00)/.test(style);
const isItalic = (style: string) => /font-style:\s*italic/.test(style);
const ignored = (style: string) => /mso-list:\s*Ignore/i.test(style);

const spaced = (content: string) => content.replace(/[\s\u00A0]+/g, ' ').trim();

/** Emphasis around words, never around the spaces beside them. */
function emphasised(content: string, mark: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(content) ?? [];
  return words ? `${before}${mark}${words}${mark}${after}` : content;
}

function nesting(node: Node): number {
  let depth = 0;
  for (let at = node.parentNode; at; at = at.parentNode)
    if (at.nodeName === 'UL' || at.nodeName === 'OL') depth += 1;
  return Math.max(0, depth - 1);
}

function service(): TurndownService {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    strongDelimiter: '**',
    emDelimiter: '*',
  });
  // The words stay as they were written: a number with a full stop is no mark here.
  turndown.escape = (text) => text.replace(/([*_])/g, '\\$1');
  turndown.remove(['style', 'script', 'title', 'meta', 'link']);
  turndown.addRule('word-marks', {
    filter: (node) => ignored(styleOf(node)),
    replacement: () => '',
  });
  turndown.addRule('word-items', {
    filter: (node) => depthOf(node) > 0 && /^(P|DIV)$/.test(node.nodeName),
    replacement: (content, node) => `\n${'  '.repeat(depthOf(node) - 1)}- ${spaced(content)}\n`,
  });
  turndown.addRule('items', {
    filter: 'li',
    replacement: (content, node) => {
      const [first = '', ...deeper] = content.trim().split(/\n+(?=\s*- )/);
      const own = `${'  '.repeat(nesting(node))}- ${spaced(first)}`;
      return `\n${[own, ...deeper.map((line) => line.replace(/\s+$/, ''))].join('\n')}\n`;
    },
  });
  turndown.addRule('styled', {
    filter: (node) =>
      node.nodeName === 'SPAN' && (isBold(styleOf(node)) || isItalic(styleOf(node))),
    replacement: (content, node) => {
      const style = styleOf(node);
      const italic = isItalic(style) ? emphasised(content, '*') : content;
      return isBold(style) ? emphasised(italic, '**') : italic;
    },
  });
  turndown.addRule('rows', {
    filter: 'tr',
    replacement: (content) =>
      `\n${content.split('\u001F').map(spaced).filter(Boolean).join('; ')}\n\n`,
  });
  turndown.addRule('cells', { filter: ['td', 'th'], replacement: (content) => `${content}\u001F` });
  turndown.addRule('links', { filter: 'a', replacement: (content) => content });
  turndown.addRule('pictures', { filter: 'img', replacement: () => '' });
  return turndown;
}

/** Word's conditional comments wrap the marks of a list: `<![if !supportLists]>`. */
const withoutWord = (html: string) =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!\[[\s\S]*?\]>/g, '')
    .replace(/<\/?(?:o|w|v|m):[^>]*>/gi, '');

/** The clipboard's HTML as Markdown; empty when there are no words in it. */
export const markdownOf = (html: string): string =>
  service()
    .turndown(withoutWord(html))
    .replace(/\u00A0/g, ' ')
    .replace(/\*\*\s*\*\*|[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
