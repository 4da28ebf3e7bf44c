import type { Room } from '../../client/room.svelte';
import type { Factor, Indicator, PresentationPart } from '../../meeting/meeting';
import type { Ack } from '../../meeting/protocol';
import type { ReportFields, ReportPart } from '../../meeting/reports';

/** How an element's page writes: each change of the report as one command, for one element. */
export const reporting = (room: Room<'presenter'>, elementId: string) => ({
  addText: (part: 'achievements' | 'obstacles', id: string, text: string): Promise<Ack> =>
    room.send('report.add', { elementId, entry: { part, item: { text } }, before: null }, { id }),
  addFactor: (id: string, item: Omit<Factor, 'id'>): Promise<Ack> =>
    room.send('report.add', { elementId, entry: { part: 'factors', item }, before: null }, { id }),
  addIndicator: (item: Omit<Indicator, 'id'>): Promise<Ack> =>
    room.send('report.add', { elementId, entry: { part: 'indicators', item }, before: null }),
  takeLastYear: (): Promise<Ack> => room.send('previous.take', { elementId }),
  change: (part: ReportPart, itemId: string, was: ReportFields, now: ReportFields): Promise<Ack> =>
    room.send('report.change', { elementId, part, itemId, was, now }),
  move: (part: ReportPart, itemId: string, before: string | null): Promise<Ack> =>
    room.send('report.move', { elementId, part, itemId, before }),
  remove: (part: ReportPart, itemId: string): Promise<Ack> =>
    room.send('report.remove', { elementId, part, itemId }),
  order: (was: readonly PresentationPart[], now: readonly PresentationPart[]): Promise<Ack> =>
    room.send('report.order', { elementId, was: [...was], now: [...now] }),
  setReady: (ready: boolean): Promise<Ack> => room.send('report.setReady', { elementId, ready }),
});
export type Reporting = ReturnType<typeof reporting>;
