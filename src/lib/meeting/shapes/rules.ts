import * as v from 'valibot';
import { count, id } from '../text';

export const quorumRules = ['majority', 'twoThirds', 'own', 'none'] as const;
export const fractions = ['half', 'twoThirds', 'threeQuarters', 'own'] as const;
export const bases = ['forAgainst', 'cast', 'present', 'entitled'] as const;
export const secrecies = ['open', 'secret'] as const;
/** Who has a vote: each element, cast by its holder, or each attendee of an element (domain §5.2 no. 5). */
export const votingUnits = ['element', 'attendee'] as const;
export type VotingUnit = (typeof votingUnits)[number];

/** Procedures that seek agreement, and all; how each works: procedures.ts. */
export const checkKinds = ['consensus', 'fist', 'gradients'] as const;
export const ballotKinds = [...checkKinds, 'vote'] as const;
export type CheckKind = (typeof checkKinds)[number];
export type BallotKind = (typeof ballotKinds)[number];

/** Ways to choose among several candidates; how each works: procedures.ts. */
export const electionMethods = ['single', 'several', 'ranked'] as const;
export type ElectionMethod = (typeof electionMethods)[number];

const part = v.pipe(count, v.minValue(1, 'number.invalid'), v.maxValue(1000, 'number.invalid'));
/** A meeting's own fraction: more than it (`strict`), or at least it. */
export const share = v.pipe(
  v.object({ numerator: part, denominator: part, strict: v.boolean() }),
  v.check(({ numerator, denominator }) => numerator <= denominator, 'number.invalid'),
);
export type Share = v.InferOutput<typeof share>;

/** How a formal vote is carried: which share of which base (domain §5.2 no. 7). */
export const rule = v.object({
  fraction: v.picklist(fractions),
  base: v.picklist(bases),
  /** Where the fraction is the meeting's own. */
  share: v.optional(share),
});
export type Rule = v.InferOutput<typeof rule>;

/** Who gets the word next: in the order of asking, or elements that have not spoken before those that have. */
export const floorRules = ['arrival', 'unheardFirst'] as const;
export type FloorRule = (typeof floorRules)[number];

/** A secret ballot with fewer votes would give its voters away (domain §5.2 no. 8); a meeting may ask for more. */
export const fewestPublished = 5;
export const publishFrom = v.pipe(
  count,
  v.minValue(fewestPublished, 'number.invalid'),
  v.maxValue(1000, 'number.invalid'),
);

/** What one seat's vote counts, where a meeting weighs them. */
export const weight = v.pipe(
  count,
  v.minValue(1, 'number.invalid'),
  v.maxValue(1000, 'number.invalid'),
);
/** By seat, as they were when it opened. */
export const weights = v.record(id, weight);

/** Whether a missing quorum is overcome by the chair's words, or by nothing but adjourning (domain §5.1). */
export const quorumGates = ['override', 'block'] as const;
/** When quorum is asked for: as the seats are asked, or when they have answered as well. */
export const quorumMoments = ['opening', 'both'] as const;

/** Who was here of whom at one moment, and what was required of it then. */
export const quorumState = v.object({
  rule: v.picklist(quorumRules),
  share: v.optional(share),
  unit: v.picklist(votingUnits),
  present: count,
  entitled: count,
  met: v.boolean(),
  /** Not there, but the meeting has waited for it and goes on with whoever is here. */
  waived: v.optional(v.boolean()),
});
export type Quorum = v.InferOutput<typeof quorumState>;
