import type { Block, Document, Inline } from '../../documents/document';
import type { Missing } from '../../documents/missing';
import type { Views } from '../../meeting/views';

/* The document's parts for the outline beside the paper, each with how far it is and what it lacks. */

export type Progress =
  /** Only a heading over other parts. */
  | { kind: 'none' }
  | { kind: 'auto' }
  | { kind: 'empty' }
  | { kind: 'written'; count: number }
  | { kind: 'some'; done: number; all: number };

export type Part = {
  anchor: string;
  /** The paper's own words; empty for a part that has no heading there. */
  label: string;
  depth: 1 | 2;
  progress: Progress;
  missing: Missing[];
};

type View = Pick<Views['secretary'], 'recommendations' | 'followUps'>;
type Gathered = Part & { blocks: Block[]; anchors: string[] };

const plain = (text: readonly Inline[]) => text.map((run) => run.text).join('');

/** The heading a block stands for in the outline; null for what stands below another one. */
function heading(block: Block): Pick<Part, 'label' | 'depth'> | null {
  if (block.anchor === undefined) return null;
  switch (block.kind) {
    case 'item':
      if (!block.heading || block.level > 2) return null;
      return { label: `${block.marker} ${plain(block.text)}`, depth: block.level === 1 ? 1 : 2 };
    case 'annexHeading':
      return { label: `Lampiran ${block.number}. ${block.title}`, depth: 1 };
    case 'fields':
    case 'signatures':
      return block.anchor === 'annexes' ? null : { label: '', depth: 1 };
    default:
      return null;
  }
}

const some = (done: number, all: number): Progress =>
  all === 0 ? { kind: 'empty' } : { kind: 'some', done, all };
const writtenSo = (count: number): Progress =>
  count === 0 ? { kind: 'empty' } : { kind: 'written', count };

function progressOf({ anchor, blocks, anchors, missing }: Gathered, view: View): Progress {
  if (anchor === 'decisions') {
    const { recommendations } = view;
    return some(recommendations.filter(({ decision }) => decision).length, recommendations.length);
  }
  if (anchor === 'presentations') {
    const elements = anchors.filter((name) => name.startsWith('element:'));
    const lacking = new Set(missing.map((gap) => gap.anchor));
    const done = elements.filter((name) => !lacking.has(name)).length;
    return some(done, elements.length);
  }
  if (anchor === 'followUps') return writtenSo(view.followUps.length);
  if (blocks.length === 1 && blocks[0]?.kind === 'item') return { kind: 'none' };
  const written = blocks.filter(({ origin }) => typeof origin === 'object');
  if (written.length === 0) return { kind: 'auto' };
  const count = written.filter(({ empty }) => !empty).length;
  // What flows in by itself is enough where nothing is missing.
  if (count === 0 && missing.length === 0 && blocks.length > written.length + 1)
    return { kind: 'auto' };
  return writtenSo(count);
}

export function outline({ sections }: Document, missing: readonly Missing[], view: View): Part[] {
  const parts: Gathered[] = [];
  for (const block of sections.flatMap((section) => section.blocks)) {
    const begins = heading(block);
    const anchor = block.anchor ?? '';
    if (begins) {
      const fresh = { progress: { kind: 'auto' as const }, missing: [], blocks: [], anchors: [] };
      parts.push({ anchor, ...begins, ...fresh });
    }
    const part = parts.at(-1);
    part?.blocks.push(block);
    if (anchor) part?.anchors.push(anchor);
  }
  for (const gap of missing) {
    const part = parts.find(({ anchors }) => anchors.includes(gap.anchor)) ?? parts[0];
    part?.missing.push(gap);
  }
  return parts.map((part) => ({
    anchor: part.anchor,
    label: part.label,
    depth: part.depth,
    missing: part.missing,
    progress: progressOf(part, view),
  }));
}
