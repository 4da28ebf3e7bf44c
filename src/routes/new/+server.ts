import * as v from 'valibot';
import { need } from '$lib/meeting/refusal';
import { createMeeting, creation } from '$lib/meeting/templates/create';
import { id } from '$lib/meeting/text';
import { answer, body } from '$lib/server/http';
import { beginWithOffice } from '$lib/server/offices/take-office';
import type { RequestHandler } from './$types';

/** Creates a meeting. Pressing twice with one id makes one meeting. */
export const POST: RequestHandler = (event) =>
  answer(async () => {
    const { rakoor, isOrganiser } = event.locals;
    need(isOrganiser, 'sign.in');
    const { id: commandId, creation: command } = await body(event, v.object({ id, creation }));
    const source = command.source ? ((await rakoor.hall(command.source))?.meeting ?? null) : null;
    const organiser = { role: 'organiser' as const, id: null };
    const hall = await rakoor.create(
      (context) => createMeeting(command, context, source),
      organiser,
      commandId,
    );
    // The demo shows its own letterhead.
    if (command.template !== 'demo') {
      const taken = { id: `office-${commandId}`.slice(0, 40), source };
      await beginWithOffice(rakoor, hall, organiser, taken);
    }
    return { code: hall.code };
  });
