import type { PlannedItem } from '../../../meeting/agenda';
import type { AgendaItem, Element } from '../../../meeting/meeting';

/** Elements that present and have no item of their own yet. */
export const notYetListed = (
  elements: readonly Pick<Element, 'id' | 'presents'>[],
  items: readonly Pick<AgendaItem, 'kind' | 'elementId'>[],
): number =>
  elements.filter(
    ({ id, presents }) =>
      presents && !items.some((item) => item.kind === 'presentation' && item.elementId === id),
  ).length;

/** Where more presentations belong: after the last one, else before the deliberation, else before the closing. */
export function placeForPresentations(
  items: readonly Pick<AgendaItem, 'id' | 'kind'>[],
): string | null {
  const last = items.map(({ kind }) => kind).lastIndexOf('presentation');
  if (last >= 0) return items[last + 1]?.id ?? null;
  const before = (kind: AgendaItem['kind']) => items.find((item) => item.kind === kind)?.id;
  return before('deliberation') ?? before('closing') ?? null;
}

/** When the last item ends (minutes after midnight), and how far that is from the invitation's end. */
export function ending(
  items: readonly Pick<PlannedItem, 'plannedEnd'>[],
  endsAt: string,
): { at: number; over: number } | null {
  const last = items.at(-1);
  if (!last) return null;
  const [hours = 0, minutes = 0] = endsAt.split(':').map(Number);
  return { at: last.plannedEnd, over: last.plannedEnd - (hours * 60 + minutes) };
}
