import { commandBurst, commandsPerSecond } from './limits';

/** Token bucket of one connection: a flood slows only whoever floods. */
export class Bucket {
  #tokens = commandBurst;
  #at = 0;

  take(now: number): boolean {
    const refilled = this.#tokens + ((now - this.#at) / 1000) * commandsPerSecond;
    this.#tokens = Math.min(commandBurst, this.#at === 0 ? commandBurst : refilled);
    this.#at = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
