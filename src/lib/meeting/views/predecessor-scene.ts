import { followUpStatuses, type FollowUp, type Meeting, type PredecessorEntry } from '../meeting';
import { settlementOf, settlingParts, unsettled } from '../predecessor';
import { inPages } from '../presentation';
import { strategyOf, strategyParts, type StrategyStep } from '../strategy';

/* Last year's follow-ups and next year's steps as the hall sees them. */

const rowsPerPage = 4;

export type PredecessorRow = Pick<
  PredecessorEntry,
  'id' | 'action' | 'owner' | 'due' | 'dueNote' | 'status' | 'note'
> & { number: number; settled: 'carried' | 'closed' | 'replaced' | null };
export type PredecessorScene = {
  kind: 'predecessor';
  title: string;
  date: string;
  total: number;
  done: number;
  undecided: number;
  statuses: { status: FollowUp['status']; count: number }[];
  /** Empty on the first page, which counts. */
  rows: PredecessorRow[];
  pageNumber: number;
  pages: number;
};

type Past = Pick<Meeting, (typeof settlingParts)[number]>;

const paged = (total: number) => 1 + Math.ceil(total / rowsPerPage);
export const predecessorPages = ({ predecessor }: Pick<Meeting, 'predecessor'>): number =>
  paged(predecessor?.followUps.length ?? 0);

export function predecessorScene(meeting: Past, pageIndex: number): PredecessorScene | null {
  const { predecessor } = meeting;
  if (!predecessor) return null;
  const { title, date, followUps } = predecessor;
  const pages = paged(followUps.length);
  const at = Math.min(pageIndex, pages - 1);
  const rows = followUps.map(
    ({ id, action, owner, due, dueNote, status, note }, n): PredecessorRow => {
      const settled = settlementOf(meeting, id)?.kind ?? null;
      return { id, number: n + 1, action, owner, due, dueNote, status, note, settled };
    },
  );
  const counted = followUpStatuses.map((status) => ({
    status,
    count: followUps.filter((entry) => entry.status === status).length,
  }));
  return {
    kind: 'predecessor',
    title,
    date,
    total: followUps.length,
    done: followUps.filter(({ status }) => status === 'done').length,
    undecided: unsettled(meeting).length,
    statuses: counted.filter(({ count }) => count > 0),
    rows: at === 0 ? [] : (inPages(rows, rowsPerPage)[at - 1] ?? []),
    pageNumber: at + 1,
    pages,
  };
}

export type StrategyScene = {
  kind: 'strategy';
  year: number | null;
  programme: string;
  steps: StrategyStep[];
  pageNumber: number;
  pages: number;
};

const stepPages = (meeting: Pick<Meeting, (typeof strategyParts)[number]>) =>
  strategyOf(meeting).flatMap(({ year, programme, steps }) =>
    inPages(steps, rowsPerPage).map((page) => ({ year, programme, steps: [...page] })),
  );

export const strategyPages = (meeting: Pick<Meeting, (typeof strategyParts)[number]>): number =>
  Math.max(1, stepPages(meeting).length);

export function strategyScene(
  meeting: Pick<Meeting, (typeof strategyParts)[number]>,
  pageIndex: number,
): StrategyScene {
  const pages = stepPages(meeting);
  const at = Math.max(0, Math.min(pageIndex, pages.length - 1));
  const page = pages[at] ?? { year: null, programme: '', steps: [] };
  return { kind: 'strategy', ...page, pageNumber: at + 1, pages: Math.max(1, pages.length) };
}
