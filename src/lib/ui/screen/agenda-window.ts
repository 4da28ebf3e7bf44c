import type { PlannedItem } from '../../meeting/agenda';

export type ItemState = 'done' | 'now' | 'next' | 'later';
export type WindowRow = PlannedItem & { state: ItemState };
export type AgendaWindow = { rows: WindowRow[]; earlier: number; later: number };

/** The part of the rundown around what is on now: a little of the past, the most of what comes. */
export function agendaWindow(
  items: readonly PlannedItem[],
  currentId: string | null,
  size: number,
): AgendaWindow {
  const current = items.findIndex((item) => item.id === currentId);
  const next = items.findIndex((item, n) => n > current && item.startedAt === null);
  const focus = current >= 0 ? current : next >= 0 ? next : items.length - 1;
  const first = Math.max(0, Math.min(focus - 2, items.length - size));
  const shown = items.slice(first, first + size);
  const state = (item: PlannedItem): ItemState => {
    if (item.id === currentId) return 'now';
    if (item.startedAt !== null) return 'done';
    return item === items[next] ? 'next' : 'later';
  };
  return {
    rows: shown.map((item) => ({ ...item, state: state(item) })),
    earlier: first,
    later: items.length - first - shown.length,
  };
}
