import { memo } from './memo';
import { Refusal, found } from './refusal';

type Identified = { readonly id: string };

export const byId = <T extends Identified>(
  items: readonly T[],
  id: string | null,
): T | undefined => (id === null ? undefined : items.find((item) => item.id === id));

/** The item, or the refusal `item.unknown`. */
export const pick = <T extends Identified>(items: readonly T[], id: string): T =>
  found(byId(items, id), 'item.unknown');

/** One item changed. Asked for every vote of a log: only the list is copied, no item looked at after the one. */
export function replace<T extends Identified>(
  items: readonly T[],
  id: string,
  change: (item: T) => T,
): readonly T[] {
  const at = items.findIndex((item) => item.id === id);
  const item = items[at];
  if (!item) return items;
  const changed = items.slice();
  changed[at] = change(item);
  return changed;
}

export const without = <T extends Identified>(items: readonly T[], id: string): readonly T[] =>
  items.filter((item) => item.id !== id);

/** A list that is asked a thousand times while it stays the same. */
export const setOf = memo((list: readonly string[]): ReadonlySet<string> => new Set(list));

/** Puts `item` before the item `beforeId`, or last. */
export function insert<T extends Identified>(
  items: readonly T[],
  item: T,
  beforeId: string | null,
): readonly T[] {
  const at = items.findIndex((other) => other.id === beforeId);
  return at < 0 ? [...items, item] : [...items.slice(0, at), item, ...items.slice(at)];
}

/** Moves an existing item before `beforeId`, or last. */
export function move<T extends Identified>(
  items: readonly T[],
  id: string,
  beforeId: string | null,
): readonly T[] {
  const item = byId(items, id);
  return !item || id === beforeId ? items : insert(without(items, id), item, beforeId);
}

/**
 * Compare-and-set, field by field: `now` applies only where the stored value is still what the editor saw (`was`).
 * Returns the fields that really change; null when nothing does.
 * @throws Refusal `edit.conflict` with the current values, when somebody else changed one of them meanwhile.
 */
export function edit<T extends object>(
  current: T,
  was: Partial<T>,
  now: Partial<T>,
): Partial<T> | null {
  const fields = Object.keys(now) as (keyof T & string)[];
  const changed = fields.filter((field) => !same(current[field], now[field]));
  const conflicts = changed.filter((field) => !same(current[field], was[field]));
  if (conflicts.length > 0) {
    throw new Refusal('edit.conflict', {
      field: conflicts[0],
      current: Object.fromEntries(conflicts.map((field) => [field, current[field]])),
    });
  }
  return changed.length === 0
    ? null
    : (Object.fromEntries(changed.map((f) => [f, now[f]])) as Partial<T>);
}

/** Stored values are plain JSON, so their JSON tells whether they are equal. */
const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
