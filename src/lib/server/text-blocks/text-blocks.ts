import { Low } from 'lowdb';
import { join } from 'node:path';
import * as v from 'valibot';
import { Refusal, need } from '../../meeting/refusal';
import {
  mostTextBlocks,
  starterTextBlocks,
  textBlock,
  type TextBlock,
} from '../../meeting/text-blocks';
import { DurableFile, writeHere, type Write } from '../store/durable-file';

/** Teks baku of the whole data folder: `text-blocks.json`, absent until the office changes something. */
export class TextBlocks {
  readonly #low: Low<readonly TextBlock[]>;
  #work: Promise<unknown> = Promise.resolve();

  constructor(folder: string, put: Write = writeHere) {
    this.#low = new Low(
      new DurableFile<readonly TextBlock[]>(join(folder, 'text-blocks.json'), put),
      starterTextBlocks,
    );
  }

  all(): Promise<readonly TextBlock[]> {
    return this.#next(async () => {
      await this.#low.read();
      return v.parse(v.array(textBlock), this.#low.data);
    });
  }

  /**
   * Puts `now` where `was` stands: null adds or removes. Durable when it resolves.
   * @throws Refusal `edit.conflict` when somebody else has changed it meanwhile
   */
  async change(was: TextBlock | null, now: TextBlock | null): Promise<readonly TextBlock[]> {
    return this.#next(async () => {
      await this.#low.read();
      const all = this.#low.data;
      const id = was?.id ?? now?.id;
      const current = all.find((block) => block.id === id) ?? null;
      if (JSON.stringify(current) === JSON.stringify(now)) return all;
      if (JSON.stringify(current) !== JSON.stringify(was)) throw new Refusal('edit.conflict');
      need(current || all.length < mostTextBlocks, 'input.invalid');
      const others = all.filter((block) => block.id !== id);
      this.#low.data = now ? [...others, now] : others;
      await this.#low.write();
      return this.#low.data;
    });
  }

  /** One after the other: two writes at once would share a temporary file. */
  #next<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#work.then(work);
    this.#work = next.catch(() => undefined);
    return next;
  }
}
