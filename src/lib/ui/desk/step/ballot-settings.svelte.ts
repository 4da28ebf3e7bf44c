import type { Command } from '../../../meeting/commands';
import { seatsIn, type Electorate, type Hall } from '../../../meeting/groups';
import type { Ballot, CheckKind, Profile, Rule, VotingUnit } from '../../../meeting/meeting';
import { shareOf } from '../../../meeting/counting';
import { isCheck } from '../../../meeting/procedures';
import { isWeighted } from '../../../meeting/weights';

/* What the facilitator may set before asking the seats. */

export const timeLimits = [60, 90, 120] as const;

type Ask = Extract<Command, { type: 'ballot.open' }>;
type Elect = Extract<Command, { type: 'election.open' }>;
type Defaults = Pick<
  Profile,
  | 'consensusSecrecy'
  | 'voteSecrecy'
  | 'voteRule'
  | 'votingUnit'
  | 'quorumGate'
  | 'weighted'
  | 'publishFrom'
>;

/** Procedure, secrecy and rule start from the profile for every recommendation; the time limit is a habit and stays. */
export class BallotSettings {
  seconds = $state<number | null>(null);
  /** Whether voters of a secret ballot may keep a code; off unless asked for (decisions/receipts.md). */
  receipts = $state(false);
  /** The chair's words for going on without quorum. */
  override = $state('');
  #secrecy = $state.raw<Partial<Record<Ballot['kind'], Ballot['secrecy']>>>({});
  #rule = $state.raw<Partial<Rule>>({});
  #electorate = $state.raw<Electorate | null>(null);
  #electionSecrecy = $state<Ballot['secrecy']>('secret');
  #check = $state.raw<CheckKind | null>(null);

  constructor(
    private readonly defaults: () => Defaults,
    private readonly hall: () => Hall,
  ) {}

  /** Whether seats count by their weight, which no secret ballot allows (decisions/weights.md). */
  get weighted(): boolean {
    return isWeighted({ profile: this.defaults() }, this.unit);
  }
  /** How many seats would be asked. */
  get asked(): number {
    return seatsIn(this.hall(), this.electorate).length;
  }
  /** Votes from which a secret result is published. */
  get publishFrom(): number {
    return this.defaults().publishFrom;
  }

  /** Of the next election; where persons are chosen the custom is secret (domain §5.1). */
  get electionSecrecy(): Ballot['secrecy'] {
    return this.weighted ? 'open' : this.#electionSecrecy;
  }
  set electionSecrecy(secrecy: Ballot['secrecy']) {
    this.#electionSecrecy = secrecy;
  }

  secrecy(kind: Ballot['kind']): Ballot['secrecy'] {
    if (this.weighted) return 'open';
    const { consensusSecrecy, voteSecrecy } = this.defaults();
    return this.#secrecy[kind] ?? (isCheck(kind) ? consensusSecrecy : voteSecrecy);
  }
  setSecrecy(kind: Ballot['kind'], secrecy: Ballot['secrecy']): void {
    this.#secrecy = { ...this.#secrecy, [kind]: secrecy };
  }

  /** What is asked where `kind` is proposed: one check may take the place of another. */
  procedure<K extends Ballot['kind']>(kind: K): K | CheckKind {
    return isCheck(kind) ? (this.#check ?? kind) : kind;
  }
  setCheck(check: CheckKind): void {
    this.#check = check;
  }

  /** Whether no words of the chair overcome a missing quorum. */
  get quorumBlocks(): boolean {
    return this.defaults().quorumGate === 'block';
  }
  get unit(): VotingUnit {
    return this.electorate.unit;
  }

  /** Who is asked: all as the meeting votes, unless chosen otherwise for this once. */
  get electorate(): Electorate {
    return this.#electorate ?? { unit: this.defaults().votingUnit, groupId: null };
  }
  set electorate(electorate: Electorate) {
    this.#electorate = electorate;
  }
  get rule(): Rule {
    const rule = { ...this.defaults().voteRule, ...this.#rule };
    const { fraction, base } = rule;
    return fraction === 'own' ? { fraction, base, share: shareOf(rule) } : { fraction, base };
  }
  setRule(change: Partial<Rule>): void {
    this.#rule = { ...this.#rule, ...change };
  }

  reset(): void {
    this.#secrecy = {};
    this.#electionSecrecy = 'secret';
    this.receipts = false;
    this.#rule = {};
    this.#check = null;
    this.#electorate = null;
  }

  /** The election's step with what was set. */
  appliedToElection(command: Elect, quorumMet: boolean): Elect {
    const { electionSecrecy: secrecy, seconds } = this;
    return {
      ...command,
      secrecy,
      seconds,
      quorumOverride: quorumMet ? null : this.override.trim(),
      ...(this.#electorate && { electorate: this.#electorate }),
    };
  }

  /** The step's command with what was set. */
  applied(command: Ask, quorumMet: boolean): Ask {
    return {
      ...command,
      kind: this.procedure(command.kind),
      secrecy: this.secrecy(command.kind),
      rule: this.rule,
      seconds: this.seconds,
      quorumOverride: quorumMet ? null : this.override.trim(),
      ...(this.#electorate && { electorate: this.#electorate }),
      ...(this.receipts && this.secrecy(command.kind) === 'secret' && { receipts: true }),
    };
  }
}
