import { pick } from '$lib/meeting/lists';
import { answerWith, hallOf, readByChair, staffActor } from '$lib/server/http';
import { served } from '$lib/server/meeting-files/serve';
import type { RequestHandler } from './$types';

/** A photo of the minutes, for those who run the meeting and the chair who reads them. */
export const GET: RequestHandler = (event) =>
  answerWith(async () => {
    const hall = await hallOf(event);
    if (!readByChair(event, hall)) staffActor(event, hall, ['secretary', 'facilitator']);
    return served(
      event.locals.rakoor.filesOf(hall.code),
      pick(hall.meeting.photos, event.params.file),
    );
  });
