import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageStarts, type Measured } from './page-starts';

const block = (top: number, height: number, more: Partial<Measured> = {}): Measured => ({
  top,
  height,
  keepNext: false,
  cuts: [],
  ...more,
});

describe('where pages begin', () => {
  const cases: [name: string, blocks: Measured[], starts: number[]][] = [
    ['all on one page', [block(0, 40), block(40, 60)], []],
    ['before what no longer fits', [block(0, 60), block(60, 50)], [60]],
    [
      'a heading goes along',
      [block(0, 60), block(60, 30, { keepNext: true }), block(90, 20)],
      [60],
    ],
    [
      'a table between its rows',
      [block(0, 60), block(60, 100, { cuts: [80, 100, 120, 140] })],
      [100],
    ],
    ['a long table more than once', [block(0, 250, { cuts: [50, 100, 150, 200] })], [100, 200]],
    ['what is too high for any page', [block(0, 250)], []],
    [
      'a chain of headings as long as a page is no loop',
      [block(0, 60, { keepNext: true }), block(60, 60, { keepNext: true }), block(120, 60)],
      [60, 120],
    ],
  ];
  it.each(cases)('%s', (_, blocks, starts) => {
    expect(pageStarts(blocks, 100)).toEqual(starts);
  });

  it('go down the paper, and no page is longer than paper where everything may be cut', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.boolean())), (sizes) => {
        let top = 0;
        const blocks = sizes.map(([height, keepNext]) => {
          const one = block(top, height, { keepNext });
          top += height;
          return one;
        });
        const starts = pageStarts(blocks, 100);
        const ends = [...starts, top];
        [0, ...starts].forEach((start, n) => {
          const end = ends[n] ?? top;
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end - start).toBeLessThanOrEqual(100);
        });
      }),
      { seed: 3 },
    );
  });
});
