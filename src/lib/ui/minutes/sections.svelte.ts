import { Draft } from '../../client/draft.svelte';
import type { Room } from '../../client/room.svelte';
import type { Ack } from '../../meeting/protocol';
import { leftBehind, startsFrom, writes } from './section-letters';

const previewPauseMs = 150;

/** The secretary's sections as they are being written on this page. They live as long as the page, not as their editor. */
export class Sections {
  readonly #drafts = new Map<string, Draft<string>>();
  /** Texts as the paper shows them: a moment behind the fingers, so that long minutes do not slow them. */
  #shown = $state.raw<Readonly<Record<string, string>>>({});
  #open = $state<string | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly room: Room<'secretary'>) {
    for (const { section, was, now } of leftBehind(room.unsent)) {
      const draft = this.#start(section, was);
      draft.set(now);
      void draft.flush();
      this.#show(section, now);
    }
  }

  /** Texts that differ from the server's or are just being written. */
  get shown(): Readonly<Record<string, string>> {
    return this.#shown;
  }
  /** The section that is open on the paper. */
  get open(): string | null {
    return this.#open;
  }

  draft(section: string): Draft<string> {
    return this.#drafts.get(section) ?? this.#start(section, this.#stored(section));
  }

  edit(section: string): void {
    this.#open = section;
  }

  close(): void {
    this.#open = null;
  }

  type(section: string, text: string): void {
    this.draft(section).set(text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(section, text), previewPauseMs);
  }

  /** Text that a press put there. */
  async put(section: string, text: string): Promise<void> {
    this.type(section, text);
    await this.draft(section).flush();
  }

  async leave(section: string): Promise<void> {
    const draft = this.draft(section);
    await draft.blur();
    if (draft.state === 'saved') this.#show(section, draft.value);
  }

  /** Ends a conflict; `both` keeps the others' text and puts the own one below. */
  async resolve(section: string, choice: 'mine' | 'theirs' | 'both'): Promise<void> {
    const draft = this.draft(section);
    if (choice === 'both') draft.set([draft.theirs, draft.value].filter(Boolean).join('\n\n'));
    const ended = draft.resolve(choice === 'theirs' ? 'theirs' : 'mine');
    this.#show(section, draft.value);
    await ended;
  }

  /** The server's texts have arrived. */
  receive(texts: Readonly<Record<string, { text: string }>>): void {
    for (const [section, draft] of this.#drafts) {
      draft.receive(texts[section]?.text ?? '');
      if (draft.state === 'saved') this.#show(section, draft.value);
    }
  }

  #stored(section: string): string {
    return this.room.view.minutes?.sections[section]?.text ?? '';
  }

  #start(section: string, text: string): Draft<string> {
    const draft = new Draft(text, (was, now) => this.#save(section, was, now), 'text');
    this.#drafts.set(section, draft);
    return draft;
  }

  #save(section: string, was: string, now: string): Promise<Ack> {
    const { unsent, onItsWay } = this.room;
    const from = startsFrom(unsent, onItsWay, section, was);
    const command = { section, was: from, now };
    return this.room.send('minutes.write', command, {
      replaces: (other) => writes(other, section),
    });
  }

  #show(section: string, text: string): void {
    if (this.#shown[section] !== text) this.#shown = { ...this.#shown, [section]: text };
  }
}
