import type { ClaimedBallot } from '../facts';
import { carried } from './outcome';
import type { Counts, Recount } from './recount';

/* A ballot as published against the ballot as the log has it. */

export type BallotFault =
  | 'missing'
  | 'wrongVotes'
  | 'recorded'
  | 'weights'
  | 'claimed'
  | 'seats'
  | 'hidden'
  | 'codes'
  | 'outcome';
export type BallotCheck = {
  claimed: ClaimedBallot;
  found: Recount | null;
  faults: BallotFault[];
  /** Whether the outcome could be worked out anew too. */
  judged: boolean;
};

const sumOf = (counts: Counts): number => Object.values(counts).reduce((sum, n) => sum + n, 0);
const same = (a: Counts | null, b: Counts | null): boolean => {
  if (!a || !b) return a === b;
  const keys = [...Object.keys(a), ...Object.keys(b)];
  return keys.every((key) => (a[key] ?? 0) === (b[key] ?? 0));
};

function faultsOf(claimed: ClaimedBallot, found: Recount, outcome: boolean | null): BallotFault[] {
  const { counts, recorded, byHand, secrecy, voted, hands, codes, entitled, wrongVotes } = found;
  const { weighed, publishFrom } = found;
  const total = recorded && sumOf(recorded);
  const checks: [BallotFault, boolean][] = [
    ['wrongVotes', wrongVotes.length === 0],
    ['recorded', counts === null || same(counts, recorded)],
    ['weights', !weighed || weighed.counts === null || same(weighed.counts, weighed.recorded)],
    [
      'claimed',
      same(claimed.counts, recorded) &&
        same(claimed.weighed, weighed?.recorded ?? null) &&
        claimed.entitled === entitled,
    ],
    ['seats', total === null || (total <= entitled && (byHand || total === voted + hands))],
    ['hidden', recorded !== null || (secrecy === 'secret' && voted < publishFrom)],
    ['codes', Object.entries(codes).every(([choice, n]) => n <= (recorded?.[choice] ?? 0))],
    ['outcome', outcome === null || outcome === claimed.met],
  ];
  return checks.filter(([, holds]) => !holds).map(([fault]) => fault);
}

export function checkBallot(claimed: ClaimedBallot, found: Recount | null): BallotCheck {
  if (!found) return { claimed, found, faults: ['missing'], judged: false };
  const { recorded, rule, weighed } = found;
  const deciding = weighed ? weighed.recorded : recorded;
  const outcome = deciding && carried(claimed.kind, deciding, { rule, ...(weighed ?? found) });
  return { claimed, found, faults: faultsOf(claimed, found, outcome), judged: outcome !== null };
}
