import type { CommandName } from '../meeting/commands';
import type { Message } from '../meeting/protocol';

/** A command on its way, kept until the server has answered. `at`: when it was written, by this device's clock. */
export type Letter = { type: CommandName; message: Message; at: number };

type Replaced = (other: Letter) => boolean;
const idOf = ({ message }: Letter) => message.id;

/**
 * Commands not yet answered, in order; survives a reload, so that a vote pressed offline is still sent. Pages of one
 * phone share the storage: each changes only what it knows of, and a letter sent by two of them has one id.
 */
export class Outbox {
  #letters: Letter[];
  /** Written before this page began, perhaps by another page that is still open. */
  readonly #inherited: ReadonlySet<string>;

  constructor(
    private readonly key: string,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  ) {
    this.#letters = this.#stored();
    this.#inherited = new Set(this.#letters.map(idOf));
  }

  get letters(): readonly Letter[] {
    return this.#letters;
  }

  /** The letter to send now. One that another page has sent or replaced meanwhile is no longer this page's. */
  next(): Letter | undefined {
    this.#refresh(this.#stored());
    return this.#letters[0];
  }

  /** Adds a letter; `replaces` drops unsent ones that it makes pointless, such as an earlier choice in the same ballot. */
  add(letter: Letter, replaces: Replaced = () => false): void {
    this.#change((letters) => [...letters.filter((other) => !replaces(other)), letter]);
  }

  remove(id: string): void {
    this.#change((letters) => letters.filter((letter) => idOf(letter) !== id));
  }

  #change(edit: (letters: Letter[]) => Letter[]): void {
    const stored = this.#stored();
    this.#refresh(stored);
    const known = new Set(this.#letters.map(idOf));
    const others = stored.filter((letter) => !known.has(idOf(letter)));
    this.#letters = edit(this.#letters);
    this.#keep([...others, ...this.#letters]);
  }

  #refresh(stored: readonly Letter[]): void {
    const waiting = new Set(stored.map(idOf));
    this.#letters = this.#letters.filter(
      (letter) => !this.#inherited.has(idOf(letter)) || waiting.has(idOf(letter)),
    );
  }

  #stored(): Letter[] {
    try {
      return JSON.parse(this.storage.getItem(this.key) ?? '[]') as Letter[];
    } catch {
      return [];
    }
  }

  #keep(letters: readonly Letter[]): void {
    try {
      if (letters.length === 0) this.storage.removeItem(this.key);
      else this.storage.setItem(this.key, JSON.stringify(letters));
    } catch {
      // Private windows may refuse to store: the letter still lives in this page.
    }
  }
}
