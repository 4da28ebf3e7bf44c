import {
  choices,
  type Ballot,
  type Counts,
  type Quorum,
  type Rule,
  type Share,
  type VotingUnit,
} from './meeting';
import { isCheck, procedures, type Leaning } from './procedures';

export type Verdict =
  'consensus' | 'objections' | 'allAbstained' | 'carried' | 'notCarried' | 'tied' | 'noVotes';

/** Votes, who was present and who might have voted: in seats, or in what they weigh. */
export type Tallied = { counts: Counts; cast: number; present: number; entitled: number };

/** A ballot's outcome with every number its sentence needs (locale/arithmetic.ts words it). */
export type Result = {
  kind: Ballot['kind'];
  /** What present and entitled count: elements or people. */
  unit: VotingUnit;
  rule: Rule;
  counts: Counts;
  inFavour: number;
  against: number;
  cast: number;
  present: number;
  entitled: number;
  /** Where seats are weighted all numbers but these are weights. */
  seats: Tallied | null;
  /** Size of the base the share is taken of. */
  base: number;
  met: boolean;
  verdict: Verdict;
};

const half: Share = { numerator: 1, denominator: 2, strict: true };
const twoThirds: Share = { numerator: 2, denominator: 3, strict: false };
const threeQuarters: Share = { numerator: 3, denominator: 4, strict: false };

/** Where a meeting's own fraction is not set yet. */
export const usualShare = half;

/** The share a rule asks for. */
export const shareOf = ({ fraction, share }: Pick<Rule, 'fraction' | 'share'>): Share =>
  fraction === 'own' ? (share ?? half) : { half, twoThirds, threeQuarters }[fraction];

/** Whether `part` of `whole` satisfies the fraction, in whole numbers. */
function reaches(part: number, whole: number, { numerator, denominator, strict }: Share): boolean {
  const left = part * denominator;
  const right = whole * numerator;
  return strict ? left > right : left >= right && whole > 0;
}

type Counted = {
  kind: Ballot['kind'];
  unit: VotingUnit;
  rule: Rule;
  counts: Counts;
  present: number;
  entitled: number;
  /** The same by weight, which then decides. */
  weighed?: { counts: Counts; present: number; entitled: number } | null;
};

/** Votes in all. */
export const castIn = (counts: Counts): number =>
  choices.reduce((sum, choice) => sum + counts[choice], 0);

/** Votes for answers that lean this way. */
const leaning = (kind: Ballot['kind'], counts: Counts, way: Leaning): number =>
  procedures[kind].answers.reduce(
    (sum, answer) => (answer.leaning === way ? sum + counts[answer.choice] : sum),
    0,
  );

/**
 * Counts one closed ballot. Check: nobody is against and somebody is for. Vote: the share in favour of the chosen
 * base reaches the rule, by weight where seats are weighted; abstentions count only in the bases `cast`, `present` and `entitled` (domain §5.2 no. 7).
 */
export function countBallot({ kind, unit, rule, weighed = null, ...seats }: Counted): Result {
  const { counts, present, entitled } = weighed ?? seats;
  const inFavour = leaning(kind, counts, 'for');
  const against = leaning(kind, counts, 'against');
  const cast = castIn(counts);
  const base = { forAgainst: inFavour + against, cast, present, entitled }[rule.base];
  const met = isCheck(kind)
    ? against === 0 && inFavour > 0
    : reaches(inFavour, base, shareOf(rule));
  const sums = { inFavour, against, cast, present, entitled, base, met };
  const verdict = verdictOf({ kind, ...sums });
  const beside = weighed && {
    counts: seats.counts,
    cast: castIn(seats.counts),
    present: seats.present,
    entitled: seats.entitled,
  };
  return { kind, unit, rule, counts, ...sums, seats: beside, verdict };
}

type Sums = Pick<Result, 'kind' | 'cast' | 'met' | 'inFavour' | 'against'>;
function verdictOf({ kind, cast, met, inFavour, against }: Sums): Verdict {
  if (cast === 0) return 'noVotes';
  if (isCheck(kind)) return met ? 'consensus' : against > 0 ? 'objections' : 'allAbstained';
  if (met) return 'carried';
  return inFavour === against ? 'tied' : 'notCarried';
}

/** Present of entitled: elements (domain §5.2 no. 6), or persons of those invited. */
export function quorum(
  rule: Quorum['rule'],
  present: number,
  entitled: number,
  unit: VotingUnit = 'element',
  share?: Share,
): Quorum {
  const usual = { majority: half, twoThirds, own: share ?? half };
  const met = rule === 'none' || reaches(present, entitled, usual[rule]);
  return { rule, unit, present, entitled, met, ...(rule === 'own' && share ? { share } : {}) };
}

/** Raised hands are present too, with or without a phone. People's hands do not tell of elements, nor the other way. */
export const quorumWithHands = (before: Quorum, hands: number, unit: VotingUnit): Quorum =>
  unit === before.unit
    ? {
        ...before,
        ...quorum(
          before.rule,
          Math.max(before.present, hands),
          before.entitled,
          unit,
          before.share,
        ),
      }
    : before;

/** Whether the seats may be asked without the chair's words. */
export const suffices = ({ met, waived }: Pick<Quorum, 'met' | 'waived'>): boolean =>
  met || waived === true;

/** Whether sums may be told: always of an open ballot, of a secret one from so many votes up. @param cast seats */
export const mayPublish = (
  { secrecy, publishFrom }: Pick<Ballot, 'secrecy' | 'publishFrom'>,
  cast: number,
): boolean => secrecy === 'open' || cast >= publishFrom;

export const noVotes = Object.fromEntries(choices.map((choice) => [choice, 0])) as Counts;
