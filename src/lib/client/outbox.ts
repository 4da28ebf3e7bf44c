import type { CommandName } from '../meeting/commands';
import type { Message } from '../meeting/protocol';

/** A command on its way, kept until the server has answered. `at`: when it was written, by this device's clock. */
export type Letter = { type: CommandName; message: Message; at: number };

/** Commands not yet answered, in order; survives a reload, so that a vote pressed offline is still sent. */
export class Outbox {
  #letters: Letter[];

  constructor(
    private readonly key: string,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  ) {
    this.#letters = this.#read();
  }

  get first(): Letter | undefined {
    return this.#letters[0];
  }
  get letters(): readonly Letter[] {
    return this.#letters;
  }

  /** Adds a letter; `replaces` drops unsent ones that it makes pointless, such as an earlier choice in the same ballot. */
  add(letter: Letter, replaces: (other: Letter) => boolean = () => false): void {
    this.#letters = [...this.#letters.filter((other) => !replaces(other)), letter];
    this.#keep();
  }

  remove(id: string): void {
    this.#letters = this.#letters.filter((letter) => letter.message.id !== id);
    this.#keep();
  }

  #read(): Letter[] {
    try {
      return JSON.parse(this.storage.getItem(this.key) ?? '[]') as Letter[];
    } catch {
      return [];
    }
  }

  #keep(): void {
    try {
      if (this.#letters.length === 0) this.storage.removeItem(this.key);
      else this.storage.setItem(this.key, JSON.stringify(this.#letters));
    } catch {
      // Private windows may refuse to store: the letter still lives in this page.
    }
  }
}
