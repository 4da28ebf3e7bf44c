import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { isTaken, keyOf } from './keys';

const storageKey = 'rakoor-desk-keys';

export type KeyedButton = { element: HTMLButtonElement; label: () => string };

/** The buttons on the page by their keys. Single letters get in the way of some readers, so they can be switched off. */
export class Keyboard {
  readonly buttons = new SvelteMap<string, KeyedButton>();
  #on = $state(localStorage.getItem(storageKey) !== 'off');

  get on(): boolean {
    return this.#on;
  }

  toggle(): void {
    this.#on = !this.#on;
    localStorage.setItem(storageKey, this.#on ? 'on' : 'off');
  }

  /** A button takes its key while it is on the page; the newest of two wins. */
  register(key: string, button: KeyedButton): () => void {
    this.buttons.set(key, button);
    return () => {
      if (this.buttons.get(key) === button) this.buttons.delete(key);
    };
  }

  press(event: KeyboardEvent): void {
    const key = keyOf(event);
    if (key === null || !this.#on || isTaken(key, document.activeElement)) return;
    const button = this.buttons.get(key)?.element;
    if (!button) return;
    event.preventDefault();
    button.click();
  }
}

export const [getKeyboard, setKeyboard] = createContext<Keyboard>();
