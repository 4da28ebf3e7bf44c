import type { Lang } from '../locale/lang';

const storageKey = 'rakoor-language';

/** The reader's language: Indonesian until they switch, remembered on this device. */
class Language {
  #current = $state<Lang>('id');

  get current(): Lang {
    return this.#current;
  }

  /** Called once in the browser. */
  restore(): void {
    if (localStorage.getItem(storageKey) === 'en') this.#apply('en');
  }

  toggle(): void {
    this.#apply(this.#current === 'id' ? 'en' : 'id');
    localStorage.setItem(storageKey, this.#current);
  }

  #apply(lang: Lang): void {
    this.#current = lang;
    document.documentElement.lang = lang;
  }
}

export const language = new Language();

/** The current language's side of a catalogue or text. Reactive: read it in markup or $derived. */
export const say = <T>(texts: Record<Lang, T>): T => texts[language.current];
