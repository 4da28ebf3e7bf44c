import { stepQuestions } from '../../../locale/desk-steps';
import { suffices } from '../../../meeting/counting';
import type { Command } from '../../../meeting/commands';
import type { NextStep, Step } from '../../../meeting/step';
import type { Desk, DeskView } from '../desk.svelte';
import type { BallotSettings } from './ballot-settings.svelte';
import { Settling } from './settling.svelte';

type Confirm = Extract<Command, { type: 'decision.confirm' }>;
export type Asking =
  | { kind: 'question'; step: Step }
  | { kind: 'decision'; step: Step; command: Confirm }
  | { kind: 'hands' };

const patienceMs = 800;

/** What pressing a step does: send it, ask once, or ask for the words that the minutes will need. */
export class StepPress {
  #asking = $state.raw<Asking | null>(null);
  #wantsOverride = $state(0);
  /** The proposal that the last accepted step answered: until the next one is here, pressing again means nothing. */
  #answered = $state.raw<NextStep | null>(null);
  readonly #settling: Settling;

  constructor(
    private readonly desk: Desk,
    private readonly settings: BallotSettings,
    private readonly view: () => DeskView,
  ) {
    this.#settling = new Settling(() => `${view().next.primary?.name} ${this.#asking?.kind}`);
  }

  get asking(): Asking | null {
    return this.#asking;
  }
  /** Counts how often a ballot was wanted without quorum and without the chair's words. */
  get wantsOverride(): number {
    return this.#wantsOverride;
  }

  /** The primary button does not act yet. */
  get resting(): boolean {
    return this.#settling.resting;
  }

  isBusy(step: Step): boolean {
    return this.desk.isBusy(this.#command(step)) || this.#answered === this.view().next;
  }

  /** The step beside the button of the big one, or the big one itself. */
  press(step: Step, isPrimary: boolean): void {
    if (isPrimary && this.#settling.resting) return;
    const command = this.#command(step);
    if ('quorumOverride' in command && command.quorumOverride === '') {
      this.#wantsOverride += 1;
      return;
    }
    if (stepQuestions[step.name]) this.#asking = { kind: 'question', step };
    else if (command.type !== 'decision.confirm') void this.#send(command);
    else if (isPrimary && command.outcome !== 'adoptedAmended') void this.#confirm(step, command);
    else this.#asking = { kind: 'decision', step, command };
  }

  askHands(): void {
    this.#asking = { kind: 'hands' };
  }

  /** Yes to the question. */
  answer(): void {
    if (this.#asking?.kind !== 'question' || this.#settling.resting) return;
    const { step } = this.#asking;
    this.#asking = null;
    void this.#send(step.command);
  }

  cancel(): void {
    this.#asking = null;
    this.#wantsOverride = 0;
  }

  #command({ command }: Step): Command {
    const met = suffices(this.view().quorum);
    if (command.type === 'ballot.open') return this.settings.applied(command, met);
    if (command.type === 'election.open') return this.settings.appliedToElection(command, met);
    return command;
  }

  async #send(command: Command) {
    const { next } = this.view();
    const answer = await this.desk.press(command);
    if (!answer?.ok) return answer;
    this.#answered = next;
    setTimeout(() => (this.#answered = null), patienceMs);
    return answer;
  }

  /** The server knows whether this outcome needs the chair's reason. */
  async #confirm(step: Step, command: Confirm): Promise<void> {
    const answer = await this.#send(command);
    if (answer && !answer.ok && answer.refusal.field === 'reason') {
      this.#asking = { kind: 'decision', step, command };
    }
  }
}
