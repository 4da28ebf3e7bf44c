import type { Room } from '../../client/room.svelte';
import type { Views } from '../../meeting/views';

/** What the page reads; the facilitator's and the secretary's views both have it. */
export type PursuitView = Pick<
  Views['secretary'],
  'meeting' | 'elements' | 'followUps' | 'progress'
>;
/** Who looks: the secretariat corrects and hands out links, the facilitator reads. */
export type Reader =
  { as: 'secretary'; room: Room<'secretary'> } | { as: 'facilitator'; room: Room<'facilitator'> };
