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
  /** What stands on the server as far as this field knows. */
  #base: T;
  /** What will stand there once everything sent is accepted: the next save starts from it. */
  #expected: T;
  #received: T;
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
    this.#expected = initial;
    this.#received = initial;
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
  /** The value somebody else saved meanwhile; null without a conflict, and where they cleared it. */
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
    this.#received = value;
    if (same(value, this.#base)) return;
    if (this.#state === 'saved' && !this.#focused) {
      this.#value = value;
      this.#startFrom(value);
    } else if (same(value, this.#value)) {
      if (same(this.#expected, this.#base)) this.#expected = value;
      this.#base = value;
    }
  }

  focus(): void {
    this.#focused = true;
  }

  async blur(): Promise<void> {
    this.#focused = false;
    if (this.#state === 'saved') this.receive(this.#received);
    else await this.flush();
  }

  /** Saves now what has been typed. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#state === 'saving' || this.#state === 'conflict') return;
    const was = this.#expected;
    const now = this.#value;
    if (same(now, was)) {
      this.#state = same(was, this.#base) ? 'saved' : 'saving';
      return;
    }
    this.#state = 'saving';
    this.#expected = now;
    const answer = await this.save(was, now);
    if (answer.ok) this.#saved(now);
    else this.#refused(answer.refusal);
  }

  /** Ends a conflict: keep the own text, or take the other's. */
  async resolve(choice: 'mine' | 'theirs'): Promise<void> {
    if (this.#state !== 'conflict') return;
    // Null may itself be what they saved: a figure or a date that they cleared.
    const theirs = this.#theirs as T;
    this.#startFrom(theirs);
    if (choice === 'theirs') this.#value = theirs;
    this.#theirs = null;
    this.#refusal = null;
    this.#state = 'typing';
    await this.flush();
  }

  #startFrom(value: T): void {
    this.#base = value;
    this.#expected = value;
  }

  #saved(now: T): void {
    this.#base = now;
    this.#received = now;
    this.#refusal = null;
    this.#state = same(this.#value, now) ? 'saved' : 'typing';
    if (this.#state === 'typing') void this.flush();
  }

  #refused(refusal: RefusalNotice): void {
    this.#expected = this.#base;
    const isConflict = refusal.code === 'edit.conflict';
    const theirs = (isConflict ? (refusal.current?.[this.field] ?? null) : null) as T | null;
    // An earlier save was refused, and this one had counted on it: nobody else has written.
    if (isConflict && same(theirs, this.#base)) {
      this.#state = 'typing';
      void this.flush();
      return;
    }
    this.#refusal = refusal;
    this.#state = isConflict ? 'conflict' : 'failed';
    this.#theirs = theirs;
  }
}

const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
