import { drafterSlices } from './views/drafting-view';
import { chairSlices } from './views/chair';
import { participantSlices } from './views/participant';
import { presenterSlices } from './views/presenter';
import { screenSlices } from './views/screen';
import type { Slices, ViewOf } from './views/slice';
import { facilitatorSlices, secretarySlices } from './views/staff';

/*
 * Who sees what: one set of slices an audience, built up field by field, never cut down from the whole.
 * The organiser works on the facilitator's and the secretary's pages, and sees what these see.
 */

export type Views = {
  participant: ViewOf<typeof participantSlices>;
  screen: ViewOf<typeof screenSlices>;
  presenter: ViewOf<ReturnType<typeof presenterSlices>>;
  facilitator: ViewOf<typeof facilitatorSlices>;
  secretary: ViewOf<typeof secretarySlices>;
  /** The drafting team's page, for staff and for attendees who belong to it. */
  drafter: ViewOf<typeof drafterSlices>;
  chair: ViewOf<typeof chairSlices>;
};
export type AudienceRole = keyof Views;

/** Everybody who gets the same bytes. `elementId` is set for presenters only. */
export type Audience = { role: AudienceRole; elementId: string | null };

export function slicesFor({ role, elementId }: Audience): Slices {
  switch (role) {
    case 'participant':
      return participantSlices;
    case 'screen':
      return screenSlices;
    case 'presenter':
      return presenterSlices(elementId ?? '');
    case 'facilitator':
      return facilitatorSlices;
    case 'secretary':
      return secretarySlices;
    case 'drafter':
      return drafterSlices;
    case 'chair':
      return chairSlices;
  }
}
