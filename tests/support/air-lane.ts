import type { Air } from './air';

/** TCP sends again what got no answer: after 0.2 s, then each time twice as long; a first packet after 1, 3, 7 … s. */
const retryMs = { data: 200, first: 1000 };

/** The first time at or after `now` at which TCP tries again what it first sent at `since`. */
export function retryAt(since: number, now: number, kind: keyof typeof retryMs): number {
  let at = since;
  for (let pause = retryMs[kind]; at < now; pause *= 2) at += pause;
  return at;
}

type Piece = { data: Buffer | null; at: number };

/** One direction of a connection: pieces arrive late and in order; null ends it. */
export class Lane {
  readonly #queue: Piece[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stuckSince: number | null = null;

  constructor(
    private readonly air: Air,
    private readonly deliver: (data: Buffer | null) => void,
    /** A connection that was begun in the dark waits for its first packet. */
    private readonly begunInDarkAt: number | null,
  ) {}

  push(data: Buffer | null): void {
    const last = this.#queue[this.#queue.length - 1]?.at ?? 0;
    const at = Math.max(last, this.air.arrivalOf(data?.length ?? 0));
    this.#queue.push({ data, at });
    if (this.#queue.length === 1) this.#wait(at);
  }

  /** The air is back: what was stuck arrives when TCP next tries. */
  resume(): void {
    if (this.#stuckSince === null) return;
    const now = performance.now();
    const at =
      this.begunInDarkAt === null
        ? retryAt(this.#stuckSince, now, 'data')
        : retryAt(this.begunInDarkAt, now, 'first');
    this.#stuckSince = null;
    this.#wait(at);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#queue.length = 0;
    this.#stuckSince = null;
  }

  #wait(at: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#arrive(), Math.max(0, at - performance.now()));
  }

  #arrive(): void {
    if (this.air.weather.dark) {
      this.#stuckSince ??= performance.now();
      return;
    }
    const now = performance.now();
    while (this.#queue[0] && this.#queue[0].at <= now + 1) {
      const { data } = this.#queue.shift() as Piece;
      this.deliver(data);
    }
    const next = this.#queue[0];
    if (next) this.#wait(next.at);
  }
}
