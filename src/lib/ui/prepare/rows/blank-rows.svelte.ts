import { newId } from '../../../client/new-id';

/**
 * The empty rows at the end of a list. Each has an id beforehand, so that the row a text was begun in stays the same
 * row, with its caret, when the server has made an item of it.
 */
export class BlankRows {
  #ids = $state.raw<readonly string[]>([newId()]);

  /** Those that are not items yet. */
  beside(items: readonly { id: string }[]): readonly string[] {
    return this.#ids.filter((id) => !items.some((item) => item.id === id));
  }

  /** Below a row with text there is always one empty row. */
  typed(id: string, text: string): void {
    const at = this.#ids.indexOf(id);
    if (text.trim() && at === this.#ids.length - 1) this.#ids = [...this.#ids, newId()];
    if (!text.trim() && at >= 0 && at === this.#ids.length - 2) this.#ids = this.#ids.slice(0, -1);
  }

  /** Forgets rows that have become items: removed later, they must not come back as empty ones. */
  forget(items: readonly { id: string }[]): void {
    const left = this.beside(items);
    if (left.length < this.#ids.length) this.#ids = left.length > 0 ? left : [newId()];
  }
}
