import type { Room } from '../../client/room.svelte';
import type { Profile } from '../../meeting/meeting';
import type { Ack } from '../../meeting/protocol';
import type { Views } from '../../meeting/views';

/** What each part of the preparing page gets. */
export type Preparing = { room: Room<'secretary'>; view: Views['secretary'] };

/** The first message brings every slice, so one tells for all. */
export const isWhole = (view: Partial<Views['secretary']>): view is Views['secretary'] =>
  view.meeting !== undefined;

export type ChangeProfile = (was: Partial<Profile>, now: Partial<Profile>) => Promise<Ack>;
