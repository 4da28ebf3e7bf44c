import type { Block, Item } from './document';

/* Counts the official list as Word will: A. 1. a. 1) a) (1) (a). A higher level starts the lower ones anew. */

const letters = (n: number): string => {
  const last = String.fromCharCode(97 + ((n - 1) % 26));
  return last.repeat(Math.ceil(n / 26));
};

const forms: readonly ((n: number) => string)[] = [
  (n) => `${letters(n).toUpperCase()}.`,
  (n) => `${n}.`,
  (n) => `${letters(n)}.`,
  (n) => `${n})`,
  (n) => `${letters(n)})`,
  (n) => `(${n})`,
  (n) => `(${letters(n)})`,
];

/** What of the official list stands at this level; a plain list begins at its second. */
export const officialLevel = ({ form, level }: Pick<Item, 'form' | 'level'>): number =>
  form === 'plain' ? level + 1 : level;

const marker = (item: Item, n: number): string =>
  item.form === 'decision' ? `Keputusan ${n}.` : (forms[officialLevel(item) - 1]?.(n) ?? '');

/** The same blocks, every item with the marker that Word will give it. */
export function withMarkers(blocks: readonly Block[]): Block[] {
  const counters = new Map<string, number[]>();
  return blocks.map((block) => {
    if (block.kind !== 'item') return block;
    const counts = (counters.get(block.list) ?? []).slice(0, block.level);
    for (let level = counts.length; level < block.level; level += 1) counts.push(0);
    const n = (counts[block.level - 1] ?? 0) + 1;
    counts[block.level - 1] = n;
    counters.set(block.list, counts);
    return { ...block, marker: marker(block, n) };
  });
}
