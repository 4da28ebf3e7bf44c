import type { Inline } from './document';
import { words } from './write';

/* Indonesian list punctuation and enumerations. */

const isClosed = /[.;:!?…,]["”’)\]]?$/;

const lastText = (text: readonly Inline[]) => text.at(-1)?.text.trimEnd() ?? '';
const closed = (text: Inline[], ending: string): Inline[] => {
  const last = text.at(-1);
  if (!last || isClosed.test(lastText(text))) return text;
  const trimmed = { ...last, text: last.text.trimEnd() + ending };
  // Emphasis ends where the words end.
  if (last.bold || last.italic) return [...text, ...words(ending)];
  return [...text.slice(0, -1), trimmed];
};

/** Ends a sentence that nobody has ended. */
export const asSentence = (text: Inline[]): Inline[] => closed(text, '.');

/** Items without an ending get `;`, `; dan`, `.`; beside whole sentences they become sentences too. */
export function asList(items: Inline[][]): Inline[][] {
  if (items.some((text) => isClosed.test(lastText(text)))) return items.map(asSentence);
  return items.map((text, n) => {
    const left = items.length - 1 - n;
    return closed(text, left === 0 ? '.' : left === 1 ? '; dan' : ';');
  });
}

/** `a, b, dan c`; `a dan b`. */
export function enumerated(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(' dan ');
  return `${parts.slice(0, -1).join(', ')}, dan ${parts.at(-1) ?? ''}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** In the middle of a sentence; abbreviations keep their capitals. */
export const lower = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Without its full stop, to go on behind it. */
export function unended(text: Inline[]): Inline[] {
  const last = text.at(-1);
  return last ? [...text.slice(0, -1), { ...last, text: last.text.replace(/[.;]\s*$/, '') }] : text;
}
