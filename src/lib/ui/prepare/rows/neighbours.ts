type Listed = readonly { readonly id: string }[];

/** Where the item at `n` goes when moved a place: the id it will stand before, null for last. Undefined: no further. */
export const neighbours = (
  items: Listed,
  n: number,
): { up: string | undefined; down: string | null | undefined } => ({
  up: items[n - 1]?.id,
  down: n + 1 < items.length ? (items[n + 2]?.id ?? null) : undefined,
});
