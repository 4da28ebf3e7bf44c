/** What a long run of hostile messages came to. */
export class Tally {
  messages = 0;
  /** Bytes alive after a garbage collection, over time. */
  readonly heap: number[] = [];
  readonly #outcomes = new Map<string, number>();
  readonly #since = Date.now();

  count(outcome: string): void {
    this.#outcomes.set(outcome, (this.#outcomes.get(outcome) ?? 0) + 1);
  }

  words(heapNow: number): string {
    const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(1);
    const outcomes = [...this.#outcomes].sort(([, a], [, b]) => b - a);
    const step = Math.max(1, Math.floor(this.heap.length / 20));
    const course = this.heap.filter((_, n) => n % step === 0).map(megabytes);
    return [
      `${this.messages} messages in ${((Date.now() - this.#since) / 1000).toFixed(0)} s`,
      `heap after collection: first ${megabytes(this.heap[0] ?? 0)} MB, most ${megabytes(Math.max(...this.heap))} MB, at the end ${megabytes(heapNow)} MB`,
      `heap over time: ${course.join(' ')} MB`,
      ...outcomes.map(([outcome, times]) => `${outcome}: ${times}`),
    ].join('\n');
  }
}
