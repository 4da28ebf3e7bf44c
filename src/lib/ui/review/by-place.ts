import { placeNow, type Place } from '../../documents/places';
import type { Remark } from '../../meeting/meeting';

/** Remarks by the place where they belong now; those whose paragraph is gone under an empty name. */
export function byPlace(
  places: Iterable<Place>,
  remarks: readonly Remark[],
): ReadonlyMap<string, readonly Remark[]> {
  const all = [...places];
  const found = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const key = placeNow(all, remark)?.key ?? '';
    found.set(key, [...(found.get(key) ?? []), remark]);
  }
  return found;
}
