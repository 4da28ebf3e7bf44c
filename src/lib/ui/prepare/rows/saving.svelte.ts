import type { Room } from '../../../client/room.svelte';
import type { AudienceRole } from '../../../meeting/views';

const typingMs = 800;

/** Whether everything typed on a page is on the server, and since when. */
export class Saving<R extends AudienceRole> {
  #typing = $state(false);
  #savedAt = $state<number | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly room: Room<R>) {
    let wasBusy = false;
    $effect(() => {
      const busy = room.unsent.length > 0;
      if (wasBusy && !busy) this.#savedAt = room.now();
      wasBusy = busy;
    });
  }

  get state(): 'connecting' | 'lost' | 'saving' | 'saved' | 'idle' {
    if (this.room.connection !== 'live') return this.room.connection;
    if (this.#typing || this.room.unsent.length > 0) return 'saving';
    return this.#savedAt === null ? 'idle' : 'saved';
  }
  get savedAt(): number | null {
    return this.#savedAt;
  }

  /** Called at every letter: a field waits a moment before it sends. */
  readonly typed = (): void => {
    this.#typing = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#typing = false), typingMs);
  };
}
