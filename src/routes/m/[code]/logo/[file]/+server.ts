import { found, need, Refusal } from '$lib/meeting/refusal';
import { answerWith, hallOf, mayOpen, readByChair } from '$lib/server/http';
import { served } from '$lib/server/meeting-files/serve';
import { checkedLogo } from '$lib/server/offices/logo';
import type { RequestHandler } from './$types';

/** The logo of the letterhead, for the pages that show the meeting's papers. */
export const GET: RequestHandler = (event) =>
  answerWith(async () => {
    const hall = await hallOf(event);
    need(
      readByChair(event, hall) ||
        (['secretary', 'facilitator'] as const).some((as) => mayOpen(event, hall, as)),
      'sign.in',
    );
    const { logo } = hall.meeting.profile;
    if (logo?.id !== event.params.file) throw new Refusal('item.unknown');
    const files = event.locals.rakoor.filesOf(hall.code);
    const { type } = checkedLogo(found(await files.bytes(logo.id), 'item.unknown'));
    return served(files, { id: logo.id, name: 'logo', type });
  });
