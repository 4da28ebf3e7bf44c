import { reportsOn } from '$lib/meeting/progress';
import { found, need } from '$lib/meeting/refusal';
import { answerWith, hallOf, mayOpen } from '$lib/server/http';
import { served } from '$lib/server/meeting-files/serve';
import type { RequestHandler } from './$types';

/** Evidence, for the secretariat, the facilitator and the element that gave it; for nobody else. */
export const GET: RequestHandler = (event) =>
  answerWith(async () => {
    const hall = await hallOf(event);
    const { meeting } = hall;
    const held = meeting.followUps
      .flatMap((followUp) => reportsOn(meeting, followUp.id).map((r) => ({ ...r, followUp })))
      .find(({ evidence }) => evidence?.id === event.params.file);
    const isStaff = (['facilitator', 'secretary'] as const).some((as) => mayOpen(event, hall, as));
    const giver = held?.by ?? held?.followUp.ownerId;
    need(isStaff || (giver && mayOpen(event, hall, 'presenter', giver)), 'sign.in');
    return served(event.locals.rakoor.filesOf(hall.code), found(held?.evidence, 'item.unknown'));
  });
