import type { Room } from '../../client/room.svelte';
import type { Presence } from '../../meeting/protocol';

const storageKey = 'rakoor-minute-taker';

/** Who writes here, and what the others on this page are writing. */
export class MinuteTaker {
  #name = $state('');
  #at = '';

  constructor(private readonly room: Room<'secretary'>) {
    this.#name = localStorage.getItem(storageKey) ?? '';
    this.#announce();
  }

  get name(): string {
    return this.#name;
  }

  rename(name: string): void {
    this.#name = name.trim().slice(0, 60);
    try {
      localStorage.setItem(storageKey, this.#name);
    } catch {
      // A private window may refuse to store: the name then lasts as long as the page.
    }
    this.#announce();
  }

  /** The section under this person's hands; none when it is empty. */
  goTo(section: string): void {
    if (section === this.#at) return;
    this.#at = section;
    this.#announce();
  }

  /** Others who are writing in that section. */
  othersAt(section: string): Presence[] {
    return this.room.others.filter(({ at }) => at === section);
  }

  #announce(): void {
    this.room.announce(this.#name, this.#at);
  }
}
