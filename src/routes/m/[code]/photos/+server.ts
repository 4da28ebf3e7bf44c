import { answer, hallOf, staffActor } from '$lib/server/http';
import { upload } from '$lib/server/meeting-files/upload';
import type { RequestHandler } from './$types';

/** A photo for Lampiran VI of the minutes, by the secretary. */
export const POST: RequestHandler = (event) =>
  answer(async () => {
    const hall = await hallOf(event);
    return upload(event, {
      hall,
      files: event.locals.rakoor.filesOf(hall.code),
      actor: staffActor(event, hall, ['secretary']),
      command: (file) => ({ type: 'photo.add', file }),
    });
  });
