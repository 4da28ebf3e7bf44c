import { isCheck, procedures, type Leaning } from '../../meeting/procedures';
import { ballotKinds } from '../../meeting/shapes/rules';
import type { Counts, Recount } from './recount';

type Share = NonNullable<Recount['rule']['share']>;

/* Whether a ballot carried, worked out anew: only the table of procedures is the server's. */

const shares: Record<string, Share> = {
  half: { numerator: 1, denominator: 2, strict: true },
  twoThirds: { numerator: 2, denominator: 3, strict: false },
  threeQuarters: { numerator: 3, denominator: 4, strict: false },
};

function reaches(part: number, whole: number, share: Share): boolean {
  const difference = part * share.denominator - whole * share.numerator;
  return share.strict ? difference > 0 : difference >= 0 && whole > 0;
}

/** Null where this page does not know the procedure or the rule. */
export function carried(
  kind: string,
  counts: Counts,
  { rule, present, entitled }: Pick<Recount, 'rule' | 'present' | 'entitled'>,
): boolean | null {
  const known = ballotKinds.find((one) => one === kind);
  if (!known) return null;
  const leaning = (way: Leaning) =>
    procedures[known].answers
      .filter((answer) => answer.leaning === way)
      .reduce((sum, { choice }) => sum + (counts[choice] ?? 0), 0);
  const inFavour = leaning('for');
  const against = leaning('against');
  if (isCheck(known)) return against === 0 && inFavour > 0;
  const cast = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const bases: Record<string, number> = { forAgainst: inFavour + against, cast, present, entitled };
  const whole = bases[rule.base];
  const share = rule.share ?? shares[rule.fraction];
  return whole === undefined || !share ? null : reaches(inFavour, whole, share);
}
