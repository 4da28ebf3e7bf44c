import { untrack } from 'svelte';
import { Phone } from '../../../src/lib/ui/phone/phone.svelte';
import { join } from '../../../src/lib/ui/phone/join/join';
import type { Choice } from '../../../src/lib/meeting/meeting';

/* The phone's page without its pixels: the same classes, bundled for a browser, reporting what they would show. */

export type Shown = {
  connection: 'connecting' | 'live' | 'lost';
  ended: boolean;
  ballotId: string | null;
  /** What all phones must see alike. */
  view: string;
};
/** What the page says of a vote. */
export type Said = 'sending' | 'recorded' | 'not counted' | 'nothing';
export type Page = {
  cast: (ballotId: string, choice: Choice) => string;
  said: (ballotId: string) => Said;
  /** The way the connection goes now. */
  close: () => void;
};

export { join };

export function open(code: string, show: (shown: Shown) => void): Page {
  let phone: Phone | undefined;
  const stop = $effect.root(() => {
    const made = new Phone(code);
    phone = made;
    const { room, votes } = made;
    $effect(() => {
      const { ballot } = room.view;
      if (ballot) untrack(() => votes.meet(ballot));
    });
    $effect(() => {
      const { ballot, now, meeting } = room.view;
      show({
        connection: room.connection,
        ended: room.ended !== null,
        ballotId: ballot?.id ?? null,
        view: JSON.stringify([ballot, now, meeting?.phase]),
      });
    });
  });
  const opened = phone as Phone;
  return {
    cast(ballotId, choice) {
      opened.votes.cast(ballotId, choice);
      const letter = opened.room.unsent[opened.room.unsent.length - 1];
      return letter?.message.id ?? '';
    },
    said(ballotId) {
      const entry = opened.votes.entry(ballotId);
      if (opened.votes.pending(ballotId)) return 'sending';
      if (entry?.refused) return 'not counted';
      return entry?.acknowledged ? 'recorded' : 'nothing';
    },
    close() {
      opened.room.close();
      stop();
    },
  };
}
