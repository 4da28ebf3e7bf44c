/**
 * Remembers what was built from a value for as long as that value lives. Parts of a meeting never change in place, so
 * what was built from one stays right: a thousand votes ask the same list of attendees.
 */
export function memo<A extends object, T>(build: (from: A) => T): (from: A) => T {
  const built = new WeakMap<A, { value: T }>();
  return (from) => {
    const known = built.get(from);
    if (known) return known.value;
    const value = build(from);
    built.set(from, { value });
    return value;
  };
}
