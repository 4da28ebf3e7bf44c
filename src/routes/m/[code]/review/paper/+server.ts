import { asApproved, minutesForApproval } from '$lib/documents/for-approval';
import { minutesFileName } from '$lib/documents/file-name';
import { pressRelease } from '$lib/documents/papers/press-release';
import { isFinal } from '$lib/documents/secretary-view';
import { need } from '$lib/meeting/refusal';
import { isWithChair } from '$lib/meeting/review';
import { secretaryView } from '$lib/server/files';
import { answer, hallOf, mayOpen } from '$lib/server/http';
import type { RequestHandler } from './$types';

/** What the chair reads: the minutes as they will be, and what is released with them. Only while it is the chair's turn, and once final. */
export const GET: RequestHandler = (event) =>
  answer(async () => {
    const hall = await hallOf(event);
    need(mayOpen(event, hall, 'chair'), 'sign.in');
    const { meeting } = hall;
    const view = secretaryView(meeting);
    need(isWithChair(meeting) || isFinal(view), 'review.over');
    const at = Date.now();
    return {
      round: meeting.review.round,
      file: minutesFileName(view.profile),
      minutes: minutesForApproval(view, at),
      press: pressRelease(asApproved(view, at), { at }),
    };
  });
