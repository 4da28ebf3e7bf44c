/** Something fetched when it is first wanted; it then stays. Null until it is here, and where it cannot be fetched. */
export class Later<T> {
  #value = $state.raw<T | null>(null);
  #failed = $state(false);
  #isLoading = false;

  constructor(private readonly load: () => Promise<T>) {}

  /** Reading it is wanting it: each read after a failure tries again. */
  get current(): T | null {
    void this.fetch();
    return this.#value;
  }
  /** Whether the last try failed. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Never rejects: see `failed`. */
  async fetch(): Promise<void> {
    if (this.#isLoading || this.#value !== null) return;
    this.#isLoading = true;
    try {
      this.#value = await this.load();
    } catch {
      this.#failed = true;
    }
    this.#isLoading = false;
  }
}
