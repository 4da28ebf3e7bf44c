import type { Room } from '../../client/room.svelte';
import type { Views } from '../../meeting/views';
import { MinuteTaker } from './minute-taker.svelte';
import { Sections } from './sections.svelte';

/** Everything the parts of the secretary's page share. */
export class MinutesDesk {
  readonly sections: Sections;
  readonly minuteTaker: MinuteTaker;

  constructor(readonly room: Room<'secretary'>) {
    this.sections = new Sections(room);
    this.minuteTaker = new MinuteTaker(room);
  }

  /** Something typed here is not on the server yet. */
  get isUnsent(): boolean {
    return this.room.unsent.length > 0;
  }
}

/** The view once all of it has arrived. */
export type SecretaryView = Views['secretary'];
export const isWhole = (view: Partial<SecretaryView>): view is SecretaryView =>
  view.meeting !== undefined && view.minutes !== undefined;
