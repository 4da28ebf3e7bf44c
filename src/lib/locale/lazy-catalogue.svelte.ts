import type { Catalogue, Lang } from './lang';

/**
 * A catalogue whose English is loaded when it is first read. Until it is here, and where it cannot be fetched, the
 * page goes on in Indonesian.
 */
export function lazyCatalogue<T extends Catalogue>(id: T, load: () => Promise<T>): Record<Lang, T> {
  let english = $state.raw<T | null>(null);
  let isLoading = false;

  function fetchOnce(): void {
    if (isLoading) return;
    isLoading = true;
    load().then(
      (texts) => (english = texts),
      () => (isLoading = false),
    );
  }
  return {
    id,
    get en() {
      if (english === null) fetchOnce();
      return english ?? id;
    },
  };
}
