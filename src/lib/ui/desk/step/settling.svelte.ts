const settleMs = 500;

/**
 * A moment of rest after the primary step has changed: a second press of the space bar was meant for the step before.
 */
export class Settling {
  #resting = $state(true);
  /** Derived, because what is watched is read from a view that is replaced with every vote. */
  readonly #step: string;

  constructor(watched: () => string) {
    this.#step = $derived(watched());
    $effect(() => {
      void this.#step;
      this.#resting = true;
      const timer = setTimeout(() => (this.#resting = false), settleMs);
      return () => clearTimeout(timer);
    });
  }

  get resting(): boolean {
    return this.#resting;
  }
}
