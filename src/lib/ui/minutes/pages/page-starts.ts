/*
 * Where pages begin on the paper shown: near what Word does with the same measures, not the same, since no two
 * programs set a line alike. Lengths are the caller's, all of one kind.
 */

export type Measured = {
  top: number;
  height: number;
  /** Stays on the page of what follows. */
  keepNext: boolean;
  /** Where it may be cut: tops of rows after the first, of lines after the second. Empty: it stays whole. */
  cuts: readonly number[];
};

/** The block to which a new page goes back: what is kept with `at` begins it. */
function keptWith(blocks: readonly Measured[], at: number, start: number): number {
  let first = at;
  while (first > 0 && blocks[first - 1]?.keepNext && (blocks[first - 1]?.top ?? 0) > start)
    first -= 1;
  return first;
}

/** The offsets at which the second and later pages begin, for a text area of this height. */
export function pageStarts(blocks: readonly Measured[], inner: number): number[] {
  const starts: number[] = [];
  let start = blocks[0]?.top ?? 0;
  const begin = (at: number) => {
    starts.push(at);
    start = at;
  };
  blocks.forEach(({ top, height, cuts }, n) => {
    const bottom = top + height;
    // A block higher than a page is cut as often as it must be.
    for (let guard = 0; bottom - start > inner + 0.5 && guard < 500; guard += 1) {
      const cut = cuts.filter((at) => at > start + 0.5 && at - start <= inner).at(-1);
      const before = blocks[keptWith(blocks, n, start)]?.top ?? top;
      if (cut !== undefined && cut > top) begin(cut);
      else if (before > start + 0.5) begin(before);
      else break;
    }
  });
  return starts;
}
