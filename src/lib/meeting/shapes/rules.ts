import * as v from 'valibot';

export const quorumRules = ['majority', 'twoThirds', 'none'] as const;
export const fractions = ['half', 'twoThirds', 'threeQuarters'] as const;
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

/** How a formal vote is carried: which share of which base (domain §5.2 no. 7). */
export const rule = v.object({ fraction: v.picklist(fractions), base: v.picklist(bases) });
export type Rule = v.InferOutput<typeof rule>;

/** Who gets the word next: in the order of asking, or elements that have not spoken before those that have. */
export const floorRules = ['arrival', 'unheardFirst'] as const;
export type FloorRule = (typeof floorRules)[number];
