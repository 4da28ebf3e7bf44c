import type { Block } from '../../documents/document';

/* The paper's blocks by who wrote them: what is marked together in the margin and edited together. */

export type Group = {
  key: string;
  by: 'form' | 'auto' | { section: string };
  blocks: Block[];
};

const writerOf = ({ origin }: Block): Group['by'] => origin ?? 'form';
const sameWriter = (a: Group['by'], b: Group['by']): boolean =>
  typeof a === 'object' && typeof b === 'object' ? a.section === b.section : a === b;
const nameOf = (by: Group['by']): string => (typeof by === 'object' ? by.section : by);

/** Neighbours of one writer belong together; an anchor of the software's own begins anew. */
export function groups(blocks: readonly Block[]): Group[] {
  const found: Group[] = [];
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const by = writerOf(block);
    const last = found.at(-1);
    const begins = block.anchor !== undefined && typeof by === 'string';
    if (last && sameWriter(last.by, by) && !begins) {
      last.blocks.push(block);
      continue;
    }
    const name = block.anchor ?? nameOf(by);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    found.push({ key: `${name} ${count}`, by, blocks: [block] });
  }
  return found;
}
