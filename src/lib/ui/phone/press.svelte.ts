import type { Ack } from '../../meeting/protocol';
import type { RefusalNotice } from '../../meeting/refusal';

/** One button's command: busy until the server has answered, and its no. */
export class Press {
  #busy = $state(false);
  #refusal = $state.raw<RefusalNotice | null>(null);

  get busy(): boolean {
    return this.#busy;
  }
  get refusal(): RefusalNotice | null {
    return this.#refusal;
  }

  /** Null once it is done, else why not. A second press while the first is on its way does nothing. */
  async run(send: () => Promise<Ack>): Promise<RefusalNotice | null> {
    if (this.#busy) return null;
    this.#busy = true;
    this.#refusal = null;
    const answer = await send();
    this.#busy = false;
    this.#refusal = answer.ok ? null : answer.refusal;
    return this.#refusal;
  }
}
