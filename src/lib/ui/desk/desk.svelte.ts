import { createContext } from 'svelte';
import type { Room } from '../../client/room.svelte';
import { Ticker } from '../../client/ticker.svelte';
import type { Command, CommandName } from '../../meeting/commands';
import type { Ack } from '../../meeting/protocol';
import type { RefusalNotice } from '../../meeting/refusal';
import type { Views } from '../../meeting/views';

export type DeskView = Views['facilitator'];
export type TabName =
  | 'now'
  | 'recommendations'
  | 'factors'
  | 'submissions'
  | 'followUps'
  | 'people'
  | 'board'
  | 'scenes';

/** The first message brings every slice, so one tells for all. */
export const isWhole = (view: Partial<DeskView>): view is DeskView => view.meeting !== undefined;

/** What the desk's parts share: sending, what is on its way, the last refusal, the clock. */
export class Desk {
  readonly ticker: Ticker;
  tab = $state<TabName>('now');
  /** The recommendation whose editor is open. */
  editing = $state<string | null>(null);
  #pending = $state.raw<ReadonlySet<string>>(new Set());
  #refusal = $state.raw<RefusalNotice | null>(null);

  constructor(
    readonly room: Room<'facilitator'>,
    /** Whether this browser may open the secretary's pages too. */
    readonly isSecretary: boolean,
    /** A copy that is only practised with. */
    readonly isRehearsal = false,
  ) {
    this.ticker = new Ticker(() => room.now());
  }

  get refusal(): RefusalNotice | null {
    return this.#refusal;
  }
  get now(): number {
    return this.ticker.now;
  }

  /** Whether this very command is on its way. */
  isBusy(command: Command): boolean {
    return this.#pending.has(JSON.stringify(command));
  }

  /** Sends a command once, however often its button is pressed. Null when it was already on its way. */
  async press(command: Command): Promise<Ack | null> {
    const key = JSON.stringify(command);
    if (this.#pending.has(key)) return null;
    this.#pending = new Set([...this.#pending, key]);
    this.#refusal = null;
    const { type, ...input } = command;
    const answer = await this.room.send<CommandName>(type, input);
    this.#pending = new Set([...this.#pending].filter((other) => other !== key));
    if (!answer.ok) this.#refusal = answer.refusal;
    return answer;
  }

  dismiss(): void {
    this.#refusal = null;
  }
}

export const [getDesk, setDesk] = createContext<Desk>();
