import { beatEveryMs } from '../meeting/protocol';
import type { Client, Io } from './connection';
import { beatGroups } from './limits';

const roomOf = (group: number): string => `beat ${group}`;

/**
 * Tells every page that the server is there, a group of them at a time. Socket.IO's own pings would do, but each has
 * a timer and an answer of its own: for a thousand phones a fifth of what their votes cost, while nobody votes.
 */
export class Beats {
  #entered = 0;
  #group = 0;
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(private readonly io: Io) {
    this.#timer = setInterval(() => this.#beat(), beatEveryMs / beatGroups);
  }

  enter(client: Client): void {
    void client.join(roomOf(this.#entered % beatGroups));
    this.#entered += 1;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #beat(): void {
    this.io.to(roomOf(this.#group)).emit('beat');
    this.#group = (this.#group + 1) % beatGroups;
  }
}
