import { followUpStatuses, type FollowUp } from '../../meeting/meeting';
import type { Pursued } from '../../meeting/pursuit';

/* Which follow-ups the secretariat looks at, and in which order. */

export const sorts = ['late', 'status', 'element', 'due'] as const;
export type Showing = {
  /** A status, or `late` for the late ones only; empty for all. */
  stands: FollowUp['status'] | 'late' | '';
  /** An element's id; empty for all. */
  ownerId: string;
  sort: (typeof sorts)[number];
};
export const everything: Showing = { stands: '', ownerId: '', sort: 'late' };

const keyOf: Record<Showing['sort'], (row: Pursued) => string> = {
  late: () => '',
  status: ({ status }) => String(followUpStatuses.indexOf(status)),
  element: ({ owner }) => owner.toLowerCase() || '\uffff',
  due: ({ due }) => due ?? '9999',
};

/** The rows asked for. They come late ones first, and stay so among equals: sorting is stable. */
export function shownRows(rows: readonly Pursued[], { stands, ownerId, sort }: Showing): Pursued[] {
  const key = keyOf[sort];
  return rows
    .filter((row) => !ownerId || row.ownerId === ownerId)
    .filter((row) => !stands || (stands === 'late' ? row.overdue : row.status === stands))
    .sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
