import type { TextChange } from '../steps.svelte';

/* Find and replace over everything the secretary wrote. */

export type Hit = { section: string; from: number; before: string; found: string; after: string };
type Texts = Readonly<Record<string, string>>;
export type Query = { find: string; matchCase: boolean };

const around = 30;

function pattern({ find, matchCase }: Query): RegExp | null {
  const words = find.trim();
  if (!words) return null;
  // Spaces between words are any spaces: lines break where they break.
  const source = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(source, matchCase ? 'gu' : 'giu');
}

export function hits(texts: Texts, query: Query): Hit[] {
  const sought = pattern(query);
  if (!sought) return [];
  return Object.entries(texts).flatMap(([section, text]) =>
    [...text.matchAll(sought)].map(({ 0: found, index: from }) => ({
      section,
      from,
      before: text.slice(Math.max(0, from - around), from),
      found,
      after: text.slice(from + found.length, from + found.length + around),
    })),
  );
}

/** The sections in which something changes, with what they say then. `by` is taken as it is: `$1` is no command. */
export function replacing(texts: Texts, query: Query, by: string): TextChange[] {
  const sought = pattern(query);
  if (!sought) return [];
  return Object.entries(texts)
    .map(([section, text]) => ({ section, was: text, now: text.replace(sought, () => by) }))
    .filter(({ was, now }) => was !== now)
    .map(({ section, now }) => ({ section, now }));
}
