import { setTimeout as pause } from 'node:timers/promises';
import type { Script } from 'node:vm';
import { choiceOf } from '../presses';
import type { Person } from '../../../src/lib/ui/phone/join/person';
import type { Page, Said, Shown } from './page.svelte';
import { Tab, type Kept } from './tab';

/** Somebody whose press on "join" failed presses again after a moment. */
const againMs = 1500;

/** A phone in the hall and the person who holds it. */
export class Handset {
  shown: Shown = { connection: 'connecting', ended: false, ballotId: null, view: '' };
  /** When the page began to say that it is offline; null while it does not. */
  lostSince: number | null = null;
  readonly #kept: Kept = { cookie: '', storage: new Map() };
  readonly #watchers = new Set<() => void>();
  #tab: Tab;
  #page: Page | undefined;

  constructor(
    private readonly script: Script,
    private readonly origin: string,
    private readonly code: string,
  ) {
    this.#tab = new Tab(script, origin, this.#kept);
  }

  async join(person: Person): Promise<void> {
    while (await this.#tab.page.join(this.code, person)) await pause(againMs);
    this.#open();
  }

  /** The page is closed and opened anew: what the browser keeps is all that is left. */
  drop(): void {
    this.#tab.drop();
    this.#page = undefined;
  }
  reopen(): void {
    this.#tab = new Tab(this.script, this.origin, this.#kept);
    this.#open();
  }

  /** Presses an answer; gives the command's id. */
  press(ballotId: string, n: number): string {
    return this.#page?.cast(ballotId, choiceOf(n)) ?? '';
  }
  said(ballotId: string): Said {
    return this.#page?.said(ballotId) ?? 'nothing';
  }
  fire(event: string): void {
    this.#tab.fire(event);
  }

  /** When what is shown first fulfils the condition, by `performance.now()`. */
  until(condition: (shown: Shown) => boolean): Promise<number> {
    return new Promise((resolve) => {
      const check = () => {
        if (!condition(this.shown)) return;
        this.#watchers.delete(check);
        resolve(performance.now());
      };
      this.#watchers.add(check);
      check();
    });
  }

  #open(): void {
    this.#page = this.#tab.page.open(this.code, (shown) => {
      if (shown.connection !== 'lost') this.lostSince = null;
      else this.lostSince ??= performance.now();
      this.shown = shown;
      for (const check of this.#watchers) check();
    });
  }
}
