import { listing } from '$lib/documents/listing';
import { downloaders } from '$lib/documents/registry';
import { secretaryView } from '$lib/server/files';
import { answer, hallOf, staffActor } from '$lib/server/http';
import type { RequestHandler } from './$types';

/** What can be downloaded, what not yet and why: for those who run the meeting. */
export const GET: RequestHandler = (event) =>
  answer(async () => {
    const hall = await hallOf(event);
    staffActor(event, hall, downloaders);
    const log = { events: hall.meeting.seq, hash: hall.lastHash };
    return { ...listing(secretaryView(hall.meeting)), log };
  });
