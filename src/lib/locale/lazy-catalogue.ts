import type { Catalogue, Lang } from './lang';
import { Later } from './later.svelte';

/**
 * A catalogue whose English is loaded when it is first read. Until it is here, and where it cannot be fetched, the
 * page goes on in Indonesian.
 */
export function lazyCatalogue<T extends Catalogue>(id: T, load: () => Promise<T>): Record<Lang, T> {
  const english = new Later(load);
  return {
    id,
    get en() {
      return english.current ?? id;
    },
  };
}
