import * as v from 'valibot';
import { id } from '$lib/meeting/text';
import { answer, elementActor, hallOf } from '$lib/server/http';
import { upload } from '$lib/server/meeting-files/upload';
import { parse } from '$lib/server/receive';
import type { RequestHandler } from './$types';

const asked = v.object({ element: id, replaces: v.optional(id) });

/** A page of an element's material ("Bahan paparan"), by its presenter or those who prepare the meeting. */
export const POST: RequestHandler = (event) =>
  answer(async () => {
    const hall = await hallOf(event);
    const { element: elementId, replaces = null } = parse(
      asked,
      Object.fromEntries(event.url.searchParams),
    );
    const actor = elementActor(event, hall, elementId);
    const files = event.locals.rakoor.filesOf(hall.code);
    return upload(event, {
      hall,
      files,
      actor,
      command: (file) => ({ type: 'attachment.add', elementId, file, replaces }),
    });
  });
