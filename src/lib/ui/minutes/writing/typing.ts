import type { Writing } from './shortcuts';

/** How much two texts have in common at their beginning, and, of the rest, at their end. */
export function commonEnds(a: string, b: string): { start: number; end: number } {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return { start, end };
}

/** Puts a text into a field as if it had been typed, so that Ctrl+Z takes it back. */
export function typeInto(area: HTMLTextAreaElement, { text, from, to }: Writing): void {
  const { start, end } = commonEnds(area.value, text);
  const added = text.slice(start, text.length - end);
  area.focus();
  area.setSelectionRange(start, area.value.length - end);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way that keeps the browser's undo; where it is gone, the text still goes in
  const typed = document.execCommand(added ? 'insertText' : 'delete', false, added);
  if (!typed || area.value !== text) {
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(from, to);
}

/** The field with a text in place of its selection. */
export function withInserted(area: HTMLTextAreaElement, words: string): Writing {
  const { value, selectionStart, selectionEnd } = area;
  const at = selectionStart + words.length;
  return {
    text: value.slice(0, selectionStart) + words + value.slice(selectionEnd),
    from: at,
    to: at,
  };
}

/** The field with a text as its last paragraph. */
export function withParagraph(value: string, words: string): Writing {
  const text = [value.trimEnd(), words].filter(Boolean).join('\n\n');
  return { text, from: text.length, to: text.length };
}
