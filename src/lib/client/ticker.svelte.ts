/** A clock that ticks each quarter second while something reads it. `now` is the server's time. */
export class Ticker {
  #now = $state(0);

  constructor(private readonly clock: () => number) {
    this.#now = clock();
    $effect(() => {
      const timer = setInterval(() => (this.#now = this.clock()), 250);
      return () => clearInterval(timer);
    });
  }

  get now(): number {
    return this.#now;
  }
}
