import * as v from 'valibot';
import { count, id, instant, line, prose, requiredProse } from '../text';
import type { Votes } from '../votes';
import type { Weights } from '../weights';
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

/** The same votes by their weights, and what those who were present weigh. */
export const weighed = v.object({ counts, present: count });
export type Weighed = v.InferOutput<typeof weighed>;

const whose = {
  attendeeId: id,
  at: instant,
  /** Who cast it for somebody without a phone. */
  helperId: v.optional(id),
};
/** One seat's vote: readable in an open ballot, sealed in a secret one. */
export const vote = v.variant('secrecy', [
  v.object({ secrecy: v.literal('open'), ...whose, choice, note: prose(280) }),
  v.object({ secrecy: v.literal('secret'), ...whose, sealed: v.string() }),
]);
export type Vote = v.InferOutput<typeof vote>;

export const ballotNote = v.object({ choice, text: requiredProse(280), elementId: v.nullable(id) });
export type BallotNote = v.InferOutput<typeof ballotNote>;

/**
 * A code that a phone makes as it votes, so that its owner finds the vote among those that were counted. Letters and
 * figures that are not taken for each other.
 */
export const receiptCode = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{6}$/, 'input.invalid'));
export const receipt = v.object({ code: receiptCode, choice });
export type Receipt = v.InferOutput<typeof receipt>;

/** Raised hands of those who did not vote by phone, typed while the ballot ran. */
export const hands = v.object({ counts, witnesses: line(200) });
export type Hands = v.InferOutput<typeof hands>;

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
  /** Null where every seat counts once. */
  weights: Weights | null;
  /** Name of the group that was asked alone. */
  group: string | null;
  /** Votes from which it is published, where it is secret. */
  publishFrom: number;
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
  /** Seats by what they chose. */
  counts: Counts | null;
  /** Set beside them where seats are weighted: these decide. */
  weighed: Weighed | null;
  notes: readonly BallotNote[];
  /** Once they are typed, who has not voted by phone has voted by hand or not at all. */
  hands: Hands | null;
  /** Whether voters keep a code, and the codes of a closed ballot in an order that tells nothing. */
  receipts: boolean;
  codes: readonly Receipt[];
}>;
