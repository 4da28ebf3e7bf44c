import { isCheck, procedures, type Leaning } from '../../meeting/procedures';
import { ballotKinds } from '../../meeting/shapes/rules';
import type { Counts, Recount } from './recount';

/* Whether a ballot carried, worked out anew: only the table of procedures is the server's. */

const fractions: Record<string, (part: number, whole: number) => boolean> = {
  half: (part, whole) => part * 2 > whole,
  twoThirds: (part, whole) => whole > 0 && part * 3 >= whole * 2,
  threeQuarters: (part, whole) => whole > 0 && part * 4 >= whole * 3,
};

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
  const reaches = typeof rule.fraction === 'string' ? fractions[rule.fraction] : undefined;
  return whole === undefined || !reaches ? null : reaches(inFavour, whole);
}
