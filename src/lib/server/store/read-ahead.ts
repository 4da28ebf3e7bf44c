/**
 * Loads what is named, in order, with up to `depth` loads under way while earlier results are used.
 * @throws what a load throws, when its turn has come
 */
export async function* readAhead<N, T>(
  names: readonly N[],
  depth: number,
  load: (name: N) => Promise<T>,
): AsyncGenerator<T> {
  const under: Promise<T>[] = [];
  let next = 0;
  while (next < names.length || under.length > 0) {
    for (const name of names.slice(next, next + depth - under.length)) {
      const loading = load(name);
      // Whose turn never comes, because an earlier one failed, fails unheard.
      loading.catch(() => undefined);
      under.push(loading);
      next += 1;
    }
    const first = under.shift();
    if (first) yield await first;
  }
}
