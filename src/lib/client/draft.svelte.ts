import type { Ack } from '../meeting/protocol';
import type { RefusalNotice } from '../meeting/refusal';

const quietMs = 500;

export type DraftState = 'saved' | 'typing' | 'saving' | 'failed' | 'conflict';

/**
 * One field that saves itself while it is typed. The server compares what the editor started from with what stands
 * there now, so nobody is overwritten unseen: on a conflict both values are kept and the editor chooses.
 */
export class Draft<T> {
  #value = $state.raw<T>() as T;
  #base: T;
  #state = $state<DraftState>('saved');
  #refusal = $state.raw<RefusalNotice | null>(null);
  #theirs = $state.raw<T | null>(null);
  #focused = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `save(was, now)` sends the change; `field` is the field's name in a conflict's `current`. */
  constructor(
    initial: T,
    private readonly save: (was: T, now: T) => Promise<Ack>,
    private readonly field: string,
  ) {
    this.#value = initial;
    this.#base = initial;
  }

  get value(): T {
    return this.#value;
  }
  get state(): DraftState {
    return this.#state;
  }
  get refusal(): RefusalNotice | null {
    return this.#refusal;
  }
  /** The value somebody else saved meanwhile; null without a conflict. */
  get theirs(): T | null {
    return this.#theirs;
  }

  /** The editor types. */
  set(value: T): void {
    this.#value = value;
    if (this.#state === 'conflict') return;
    this.#state = 'typing';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), quietMs);
  }

  /** The server's value has arrived; it is taken over unless the editor is at work. */
  receive(value: T): void {
    if (same(value, this.#base)) return;
    if (this.#state === 'saved' && !this.#focused) {
      this.#value = value;
      this.#base = value;
    } else if (same(value, this.#value)) {
      this.#base = value;
    }
  }

  focus(): void {
    this.#focused = true;
  }

  async blur(): Promise<void> {
    this.#focused = false;
    await this.flush();
  }

  /** Saves now what has been typed. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#state === 'saving' || this.#state === 'conflict') return;
    const now = this.#value;
    if (same(now, this.#base)) {
      this.#state = 'saved';
      return;
    }
    this.#state = 'saving';
    const answer = await this.save(this.#base, now);
    if (answer.ok) this.#saved(now);
    else this.#refused(answer.refusal);
  }

  /** Ends a conflict: keep the own text, or take the other's. */
  async resolve(choice: 'mine' | 'theirs'): Promise<void> {
    if (this.#theirs === null) return;
    this.#base = this.#theirs;
    if (choice === 'theirs') this.#value = this.#theirs;
    this.#theirs = null;
    this.#refusal = null;
    this.#state = 'typing';
    await this.flush();
  }

  #saved(now: T): void {
    this.#base = now;
    this.#refusal = null;
    this.#state = same(this.#value, now) ? 'saved' : 'typing';
    if (this.#state === 'typing') void this.flush();
  }

  #refused(refusal: RefusalNotice): void {
    this.#refusal = refusal;
    this.#state = refusal.code === 'edit.conflict' ? 'conflict' : 'failed';
    if (this.#state === 'conflict')
      this.#theirs = (refusal.current?.[this.field] ?? null) as T | null;
  }
}

const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
