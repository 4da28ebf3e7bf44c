import * as v from 'valibot';
import { count, id, instant, prose, requiredProse } from '../text';
import type { Votes } from '../votes';
import { secrecies, type BallotKind, type Quorum, type Rule, type VotingUnit } from './rules';

/** Answers of all procedures; which procedure offers which: procedures.ts. */
export const choices = [
  'agree',
  'agreeWithNotes',
  'disagree',
  'abstain',
  'fist5',
  'fist4',
  'fist3',
  'fist2',
  'fist1',
  'fist0',
  'fullSupport',
  'support',
  'accept',
  'standAside',
  'oppose',
] as const;
export const choice = v.picklist(choices);
export type Choice = v.InferOutput<typeof choice>;

/** A procedure counts its own answers; logs from before know only the first four. */
const further = v.optional(count, 0);
export const counts = v.object({
  agree: further,
  agreeWithNotes: further,
  disagree: further,
  abstain: further,
  fist5: further,
  fist4: further,
  fist3: further,
  fist2: further,
  fist1: further,
  fist0: further,
  fullSupport: further,
  support: further,
  accept: further,
  standAside: further,
  oppose: further,
});
export type Counts = v.InferOutput<typeof counts>;

/** One seat's vote: readable in an open ballot, sealed in a secret one. */
export const vote = v.variant('secrecy', [
  v.object({ secrecy: v.literal('open'), attendeeId: id, at: instant, choice, note: prose(280) }),
  v.object({ secrecy: v.literal('secret'), attendeeId: id, at: instant, sealed: v.string() }),
]);
export type Vote = v.InferOutput<typeof vote>;

export const ballotNote = v.object({ choice, text: requiredProse(280), elementId: v.nullable(id) });
export type BallotNote = v.InferOutput<typeof ballotNote>;

export type Ballot = Readonly<{
  id: string;
  recommendationId: string;
  round: number;
  kind: BallotKind;
  unit: VotingUnit;
  secrecy: (typeof secrecies)[number];
  rule: Rule;
  /** Counted by hand in the hall, totals typed by the secretary. */
  byHand: boolean;
  witnesses: string;
  /** The wording that was asked about. */
  text: string;
  eligible: readonly string[];
  quorumOverride: string | null;
  /** When it opened, and when it closed; null in logs from before. */
  quorum: Quorum | null;
  quorumAtClose: Quorum | null;
  openedAt: number;
  closesAt: number | null;
  closedAt: number | null;
  state: 'open' | 'closed' | 'cancelled';
  votes: Votes;
  /** Set when it closes. */
  present: number | null;
  /** Elements in the hall, where each person has a vote: the quorum is theirs. */
  elements: Readonly<{ present: number; entitled: number }> | null;
  counts: Counts | null;
  notes: readonly BallotNote[];
}>;
