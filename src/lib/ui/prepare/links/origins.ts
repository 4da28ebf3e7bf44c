/** Addresses for the links, the one phones can most likely reach first: never the loopback when there is another. */
export function originsFor(own: string, lan: readonly string[]): string[] {
  const isLocal = /\/\/(localhost|127\.|\[::1\])/.test(own);
  const all = isLocal ? [...lan, own] : [own, ...lan];
  return [...new Set(all)];
}
