import type { Sections } from './sections.svelte';

export type TextChange = { section: string; now: string };
type Done = TextChange & { was: string };

/** Changes to sections at one press, with one way back as long as nobody has written there since. */
export class TextSteps {
  #last = $state.raw<readonly Done[]>([]);

  constructor(private readonly sections: Sections) {}

  /** How many sections the last press changed, if it can be taken back. */
  get undoable(): number {
    const intact = this.#last.every(({ section, now }) => this.#textOf(section) === now);
    return intact ? this.#last.length : 0;
  }

  async apply(changes: readonly TextChange[]): Promise<void> {
    this.#last = changes
      .map((change) => ({ ...change, was: this.#textOf(change.section) }))
      .filter(({ was, now }) => was !== now);
    for (const { section, now } of this.#last) await this.#write(section, now);
  }

  async undo(): Promise<void> {
    const last = this.#last;
    this.#last = [];
    for (const { section, was } of last) await this.#write(section, was);
  }

  #textOf(section: string): string {
    return this.sections.draft(section).value;
  }

  async #write(section: string, text: string): Promise<void> {
    await this.sections.put(section, text);
  }
}
