import type { Meeting } from '../meeting/meeting';
import type { PatchMessage, ViewMessage } from '../meeting/protocol';
import { slicesFor, type Audience } from '../meeting/views';
import { isStale } from '../meeting/views/slice';
import type { Slice } from '../meeting/views/slice';
import { charactersPerSecond, publishAfterMs, publishEveryMs } from './limits';

type Built = { from: Meeting; value: unknown; json: string; builtAt: number; sentAt: number };

/** When a slice may be built again: at its own pace, and after a long one, such as a list of a thousand people, later. */
const dueAt = ({ everyMs = 0 }: Slice<unknown>, { json, builtAt, sentAt }: Built): number =>
  Math.max(builtAt + everyMs, sentAt + (json.length / charactersPerSecond) * 1000);

/** One audience's view as last published: built once for all who look at it. */
export class AudienceView {
  revision = 0;
  readonly #built = new Map<string, Built>();

  constructor(
    readonly audience: Audience,
    meeting: Meeting,
  ) {
    for (const [name, slice] of Object.entries(slicesFor(audience))) {
      const value = slice.build(meeting);
      const json = JSON.stringify(value);
      this.#built.set(name, { from: meeting, value, json, builtAt: 0, sentAt: 0 });
    }
  }

  whole(now: number): ViewMessage {
    const slices = Object.fromEntries([...this.#built].map(([name, { value }]) => [name, value]));
    return { revision: this.revision, now, slices };
  }

  /** Changed slices since the last time, and whether some wait for their slower pace. */
  advance(meeting: Meeting, now: number): { patch: PatchMessage | null; waitMs: number } {
    const slices: Record<string, unknown> = {};
    let waitMs = 0;
    for (const [name, slice] of Object.entries(slicesFor(this.audience))) {
      const built = this.#built.get(name);
      if (!built || !isStale(slice, built.from, meeting)) continue;
      const early = dueAt(slice, built) - now;
      if (early > 0) {
        waitMs = Math.max(waitMs, early);
        continue;
      }
      const value = slice.build(meeting);
      const json = JSON.stringify(value);
      if (json !== built.json) slices[name] = value;
      this.#built.set(name, {
        from: meeting,
        value,
        json,
        builtAt: now,
        sentAt: json === built.json ? built.sentAt : now,
      });
    }
    if (Object.keys(slices).length === 0) return { patch: null, waitMs };
    const from = this.revision;
    this.revision += 1;
    return { patch: { from, revision: this.revision, now, slices }, waitMs };
  }
}

/** Calls `flush` soon after a change, and never more often than the limit. */
export class Pacer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dueAt = Infinity;
  #lastAt = 0;

  constructor(private readonly flush: () => void) {}

  request(afterMs = publishAfterMs): void {
    const now = Date.now();
    const dueAt = Math.max(now + afterMs, this.#lastAt + publishEveryMs);
    if (dueAt >= this.#dueAt) return;
    clearTimeout(this.#timer);
    this.#dueAt = dueAt;
    this.#timer = setTimeout(() => this.run(), dueAt - now);
  }

  run(): void {
    this.stop();
    this.#lastAt = Date.now();
    this.flush();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#dueAt = Infinity;
  }
}
