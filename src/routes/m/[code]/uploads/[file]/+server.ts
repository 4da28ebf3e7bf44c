import { pick } from '$lib/meeting/lists';
import { need } from '$lib/meeting/refusal';
import { answerWith, hallOf, mayOpen } from '$lib/server/http';
import { served } from '$lib/server/meeting-files/serve';
import type { RequestHandler } from './$types';

/** A page of an element's material: for its presenter, the projector, and those who run the meeting. */
export const GET: RequestHandler = (event) =>
  answerWith(async () => {
    const hall = await hallOf(event);
    const { attachments } = hall.meeting;
    const open = (['facilitator', 'secretary', 'screen'] as const).some((as) =>
      mayOpen(event, hall, as),
    );
    const own = attachments.some(
      ({ id, elementId }) =>
        id === event.params.file && mayOpen(event, hall, 'presenter', elementId),
    );
    need(open || own, 'sign.in');
    return served(event.locals.rakoor.filesOf(hall.code), pick(attachments, event.params.file));
  });
