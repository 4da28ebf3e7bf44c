import { answerWith, hallOf, staffActor } from '$lib/server/http';
import { recountEvents } from '$lib/server/render/render';
import type { RequestHandler } from './$types';

/** All that happened, for secretary and organiser. */
export const GET: RequestHandler = (event) =>
  answerWith(async () => {
    const hall = await hallOf(event);
    staffActor(event, hall, ['secretary']);
    const folder = event.locals.rakoor.folderOf(hall.code);
    const entries = await recountEvents(folder, hall.meeting.seq);
    return new Response(Uint8Array.from(entries), {
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    });
  });
