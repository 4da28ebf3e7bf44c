import * as v from 'valibot';
import { pick } from '$lib/meeting/lists';
import { id } from '$lib/meeting/text';
import { answer, elementActor, hallOf } from '$lib/server/http';
import { upload } from '$lib/server/meeting-files/upload';
import { parse } from '$lib/server/receive';
import type { RequestHandler } from './$types';

const asked = v.object({ followUp: id, report: id });

/** Evidence for a report on a follow-up: by its owner, or by the secretariat. */
export const POST: RequestHandler = (event) =>
  answer(async () => {
    const hall = await hallOf(event);
    const { followUp: followUpId, report: reportId } = parse(
      asked,
      Object.fromEntries(event.url.searchParams),
    );
    const { ownerId } = pick(hall.meeting.followUps, followUpId);
    const actor = elementActor(event, hall, ownerId ?? '');
    return upload(event, {
      hall,
      files: event.locals.rakoor.filesOf(hall.code),
      actor,
      command: (file) => ({ type: 'progress.addEvidence', followUpId, reportId, file }),
    });
  });
