import { shareOf, type Result } from '../../meeting/counting';
import type { Choice, Rule } from '../../meeting/meeting';
import { isCheck } from '../../meeting/procedures';

/* A closed ballot as bars. */

type Counted = Pick<Result, 'kind' | 'rule' | 'counts' | 'cast' | 'base'>;

const wholeOf = ({ kind, cast, base }: Counted) => (isCheck(kind) ? cast : base);

/** A choice's share of the counting base in percent; null where it stands outside the base. */
export function share(result: Counted, choice: Choice): number | null {
  const outside =
    !isCheck(result.kind) && result.rule.base === 'forAgainst' && choice === 'abstain';
  const whole = wholeOf(result);
  if (outside || whole === 0) return null;
  return (result.counts[choice] * 100) / whole;
}

/** How many votes the bars' length stands for: room for everybody, and for the whole base. */
export const barLength = (result: Counted): number => Math.max(result.cast, wholeOf(result), 1);

const required = (rule: Rule): number => {
  const { numerator, denominator } = shareOf(rule);
  return numerator / denominator;
};

/** Where the bar of those in favour must end up, in percent of the bars' length; null without a rule. */
export const hurdle = (result: Counted): number | null =>
  isCheck(result.kind) || result.base === 0
    ? null
    : ((result.base * required(result.rule)) / barLength(result)) * 100;
