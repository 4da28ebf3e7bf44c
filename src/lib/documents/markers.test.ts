import { expect, it } from 'vitest';
import type { Block } from './document';
import { withMarkers } from './markers';
import { item, words } from './write';

const markers = (blocks: Block[]) =>
  withMarkers(blocks).map((block) => (block.kind === 'item' ? block.marker : ''));
const at = (...levels: number[]) => levels.map((level) => item(level, words('x')));

it('counts each level, anew under each higher one', () => {
  expect(markers(at(1, 2, 3, 4, 5, 6, 7, 7, 3, 2, 3, 1, 2))).toEqual([
    'A.',
    '1.',
    'a.',
    '1)',
    'a)',
    '(1)',
    '(a)',
    '(b)',
    'b.',
    '2.',
    'a.',
    'B.',
    '1.',
  ]);
});

it('goes on after z as Word does', () => {
  expect(markers(at(1, 2, ...Array<number>(28).fill(3))).slice(-3)).toEqual(['z.', 'aa.', 'bb.']);
});

it('counts every list for itself', () => {
  const [first, second] = at(1, 1);
  const decision = { ...item(1, words('x')), list: 'decisions', form: 'decision' } as const;
  const plain = { ...item(1, words('x')), list: 'notes', form: 'plain' } as const;
  expect(
    markers([first, decision, second, decision, plain, plain].flatMap((block) => block ?? [])),
  ).toEqual(['A.', 'Keputusan 1.', 'B.', 'Keputusan 2.', '1.', '2.']);
});
