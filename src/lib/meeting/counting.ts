import type { Ballot, Counts, Profile, Rule } from './meeting';

export type Verdict =
  'consensus' | 'objections' | 'allAbstained' | 'carried' | 'notCarried' | 'tied' | 'noVotes';

/** A ballot's outcome with every number its sentence needs (locale/arithmetic.ts words it). */
export type Result = {
  kind: Ballot['kind'];
  rule: Rule;
  counts: Counts;
  inFavour: number;
  against: number;
  cast: number;
  present: number;
  entitled: number;
  /** Size of the base the share is taken of. */
  base: number;
  met: boolean;
  verdict: Verdict;
};

type Fraction = { numerator: number; denominator: number; strict: boolean };
const fractionOf: Record<Rule['fraction'], Fraction> = {
  half: { numerator: 1, denominator: 2, strict: true },
  twoThirds: { numerator: 2, denominator: 3, strict: false },
  threeQuarters: { numerator: 3, denominator: 4, strict: false },
};

/** Whether `part` of `whole` satisfies the fraction, in whole numbers. */
function reaches(
  part: number,
  whole: number,
  { numerator, denominator, strict }: Fraction,
): boolean {
  const left = part * denominator;
  const right = whole * numerator;
  return strict ? left > right : left >= right && whole > 0;
}

type Counted = {
  kind: Ballot['kind'];
  rule: Rule;
  counts: Counts;
  present: number;
  entitled: number;
};

/**
 * Counts one closed ballot. Consensus: nobody disagrees and somebody agrees. Vote: the share in favour of the chosen
 * base reaches the rule; abstentions count only in the bases `cast`, `present` and `entitled` (domain §5.2 no. 7).
 */
export function countBallot({ kind, rule, counts, present, entitled }: Counted): Result {
  const inFavour = counts.agree + counts.agreeWithNotes;
  const against = counts.disagree;
  const cast = inFavour + against + counts.abstain;
  const base = { forAgainst: inFavour + against, cast, present, entitled }[rule.base];
  const met =
    kind === 'consensus'
      ? against === 0 && inFavour > 0
      : reaches(inFavour, base, fractionOf[rule.fraction]);
  const shared = { kind, rule, counts, inFavour, against, cast, present, entitled, base, met };
  return { ...shared, verdict: verdict(shared) };
}

function verdict({ kind, cast, met, inFavour, against }: Omit<Result, 'verdict'>): Verdict {
  if (cast === 0) return 'noVotes';
  if (kind === 'consensus') return met ? 'consensus' : against > 0 ? 'objections' : 'allAbstained';
  if (met) return 'carried';
  return inFavour === against ? 'tied' : 'notCarried';
}

export type Quorum = { rule: Profile['quorum']; present: number; entitled: number; met: boolean };

/** Quorum of elements: present of entitled (domain §5.2 no. 6). */
export function quorum(rule: Profile['quorum'], present: number, entitled: number): Quorum {
  const met =
    rule === 'none' ||
    reaches(present, entitled, fractionOf[rule === 'majority' ? 'half' : 'twoThirds']);
  return { rule, present, entitled, met };
}

/** Raised hands are present too, whether or not they have a phone. */
export const quorumWithHands = ({ rule, present, entitled }: Quorum, hands: number): Quorum =>
  quorum(rule, Math.max(present, hands), entitled);

/** A secret ballot with fewer votes would give its voters away (domain §5.2 no. 8). */
export const smallestSecretCount = 5;
export const mayPublish = (ballot: Pick<Ballot, 'secrecy'>, cast: number): boolean =>
  ballot.secrecy === 'open' || cast >= smallestSecretCount;

export const noVotes: Counts = { agree: 0, agreeWithNotes: 0, disagree: 0, abstain: 0 };
