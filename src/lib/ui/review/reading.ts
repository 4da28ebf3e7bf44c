import type { Room } from '../../client/room.svelte';
import type { Remark } from '../../meeting/meeting';
import type { Ack } from '../../meeting/protocol';

/** What the chair can say about the draft that lies here. */
export type Reading = {
  add: (said: Pick<Remark, 'place' | 'quote' | 'text'>) => Promise<Ack>;
  /** Null for a remark of an earlier reading. */
  on: (
    remark: Remark,
  ) => { change: (text: string) => Promise<Ack>; remove: () => Promise<Ack> } | null;
};

export const readingOf = (room: Room<'chair'>, round: number): Reading => ({
  add: (said) => room.send('remark.add', { round, ...said }),
  on: ({ id, text, round: of }) =>
    of === round
      ? {
          change: (now) =>
            room.send('remark.change', { remarkId: id, was: { text }, now: { text: now } }),
          remove: () => room.send('remark.remove', { remarkId: id }),
        }
      : null,
});
