import { noVotes } from '../../meeting/counting';
import type { Choice, Counts } from '../../meeting/meeting';

/** What was typed beside each choice that is offered; anything but digits counts nothing. */
export const handsOf = (
  typed: Partial<Record<Choice, string>>,
  offered: readonly Choice[],
): Counts =>
  offered.reduce<Counts>(
    (counts, choice) => ({
      ...counts,
      [choice]: Number(/^\d+$/.exec((typed[choice] ?? '').trim())?.[0] ?? 0),
    }),
    noVotes,
  );
