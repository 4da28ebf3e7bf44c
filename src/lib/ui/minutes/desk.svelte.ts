import type { Room } from '../../client/room.svelte';
import type { Views } from '../../meeting/views';
import { MinuteTaker } from './minute-taker.svelte';
import { Sections } from './sections.svelte';
import { TextBlockShelf } from './text-blocks/shelf.svelte';
import { TextSteps } from './steps.svelte';

/** Everything the parts of the secretary's page share. */
export class MinutesDesk {
  readonly sections: Sections;
  readonly steps: TextSteps;
  readonly shelf: TextBlockShelf;
  readonly minuteTaker: MinuteTaker;
  /** What was typed has been waiting for its answer for longer than a healthy connection needs. */
  stuck = $state(false);

  constructor(readonly room: Room<'secretary'>) {
    this.sections = new Sections(room);
    this.steps = new TextSteps(this.sections);
    this.shelf = new TextBlockShelf(room.hello.code);
    this.minuteTaker = new MinuteTaker(room);
  }

  /** The meeting as it stands; null until all of it has arrived. */
  get view(): SecretaryView | null {
    const { view } = this.room;
    return isWhole(view) ? view : null;
  }
  /** Whether the page should say that typed text is only on this laptop. */
  get keepsHere(): boolean {
    return this.room.connection === 'lost' || this.stuck;
  }
  /** Something typed here is not on the server yet. */
  get isUnsent(): boolean {
    return this.room.unsent.length > 0;
  }
}

/** Nothing of the record changes once it is final, nor while the chair reads it. */
export const isLocked = ({ minutes, review }: Pick<SecretaryView, 'minutes' | 'review'>): boolean =>
  minutes.approvedAt !== null || review.state === 'asked';

/** The view once all of it has arrived. */
export type SecretaryView = Views['secretary'];
export const isWhole = (view: Partial<SecretaryView>): view is SecretaryView =>
  view.meeting !== undefined && view.minutes !== undefined && view.review !== undefined;
