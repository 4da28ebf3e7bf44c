import type { Command } from '../../../meeting/commands';
import type { Ballot, Profile, Rule } from '../../../meeting/meeting';

/* What the facilitator may set before asking the seats. */

export const timeLimits = [60, 90, 120] as const;

type Ask = Extract<Command, { type: 'ballot.open' }>;
type Defaults = Pick<Profile, 'consensusSecrecy' | 'voteSecrecy' | 'voteRule'>;

/** Secrecy and rule start from the profile for every recommendation; the time limit is a habit and stays. */
export class BallotSettings {
  seconds = $state<number | null>(null);
  /** The chair's words for going on without quorum. */
  override = $state('');
  #secrecy = $state.raw<Partial<Record<Ballot['kind'], Ballot['secrecy']>>>({});
  #rule = $state.raw<Partial<Rule>>({});

  constructor(private readonly defaults: () => Defaults) {}

  secrecy(kind: Ballot['kind']): Ballot['secrecy'] {
    const { consensusSecrecy, voteSecrecy } = this.defaults();
    return this.#secrecy[kind] ?? (kind === 'consensus' ? consensusSecrecy : voteSecrecy);
  }
  setSecrecy(kind: Ballot['kind'], secrecy: Ballot['secrecy']): void {
    this.#secrecy = { ...this.#secrecy, [kind]: secrecy };
  }

  get rule(): Rule {
    return { ...this.defaults().voteRule, ...this.#rule };
  }
  setRule(change: Partial<Rule>): void {
    this.#rule = { ...this.#rule, ...change };
  }

  reset(): void {
    this.#secrecy = {};
    this.#rule = {};
  }

  /** The step's command with what was set. */
  applied(command: Ask, quorumMet: boolean): Ask {
    return {
      ...command,
      secrecy: this.secrecy(command.kind),
      rule: this.rule,
      seconds: this.seconds,
      quorumOverride: quorumMet ? null : this.override.trim(),
    };
  }
}
