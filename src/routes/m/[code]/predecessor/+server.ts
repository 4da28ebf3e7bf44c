import * as v from 'valibot';
import { handoverOf, readHandover } from '$lib/meeting/handover';
import { Refusal, found, need } from '$lib/meeting/refusal';
import { id } from '$lib/meeting/text';
import { answer, body, hallOf, staffActor } from '$lib/server/http';
import { importBytes } from '$lib/server/limits';
import type { RequestHandler } from './$types';

const entry = v.union([v.object({ id, source: id }), v.object({ id, file: v.unknown() })]);

/** Names the meeting before: one of this data folder (organiser only), or another installation's file. */
export const POST: RequestHandler = (event) =>
  answer(async () => {
    const { rakoor, isOrganiser } = event.locals;
    const hall = await hallOf(event);
    const actor = staffActor(event, hall, ['secretary']);
    const asked = await body(event, entry, importBytes);
    const taken = async () => {
      if (!('source' in asked)) return readHandover(asked.file);
      need(isOrganiser, 'sign.in');
      return handoverOf(found(await rakoor.hall(asked.source), 'meeting.unknown').meeting);
    };
    const handover = await taken();
    const ack = await hall.execute({ type: 'predecessor.name', handover }, actor, asked.id);
    if (!ack.ok) throw new Refusal(ack.refusal.code, ack.refusal);
    return { seq: ack.seq };
  });
