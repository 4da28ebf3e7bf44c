import { expect } from '@playwright/test';
import type { Engine } from './engine';
import { middleOf, misfits, wordsShown } from './in-page';

const LIMIT_MS = 10_000;

/** Somebody with a phone: finds things by the words on them, and waits for words. */
export class Person {
  constructor(private readonly engine: Engine) {}

  async press(name: string): Promise<void> {
    await expect(async () => {
      const point = await this.#ask(middleOf, name);
      if (!point) throw new Error(`nothing to press says ${name}`);
      await this.engine.press(point.x, point.y);
    }).toPass({ timeout: LIMIT_MS });
  }

  /** Types into the field with this label. */
  async fill(label: string, text: string): Promise<void> {
    await this.press(label);
    await this.engine.type(text);
  }

  async sees(words: string | RegExp): Promise<void> {
    await expect.poll(() => this.#ask(wordsShown)).toMatch(words);
  }

  async seesNo(words: string | RegExp): Promise<void> {
    await expect.poll(() => this.#ask(wordsShown)).not.toMatch(words);
  }

  /** Nothing is cut, nothing too small to press. */
  async canReachAll(): Promise<void> {
    expect(await this.#ask(misfits)).toEqual([]);
  }

  async #ask<A extends unknown[], T>(work: (...given: A) => T, ...given: A): Promise<T> {
    const list = given.map((value) => JSON.stringify(value)).join();
    return (await this.engine.evaluate(`(${work.toString()})(${list})`)) as T;
  }
}
