import * as v from 'valibot';
import { importCommands } from '$lib/meeting/imports';
import { Refusal } from '$lib/meeting/refusal';
import { id } from '$lib/meeting/text';
import { answer, body, hallOf, staffActor } from '$lib/server/http';
import { importBytes } from '$lib/server/limits';
import type { RequestHandler } from './$types';

const entry = v.object({ id, ...importCommands['indicators.import'].entries });

/** Figures from a spreadsheet, all or none: too many for a socket's message. */
export const POST: RequestHandler = (event) =>
  answer(async () => {
    const hall = await hallOf(event);
    const actor = staffActor(event, hall, ['secretary']);
    const { id: commandId, rows } = await body(event, entry, importBytes);
    const ack = await hall.execute({ type: 'indicators.import', rows }, actor, commandId);
    if (!ack.ok) throw new Refusal(ack.refusal.code, ack.refusal);
    return { seq: ack.seq };
  });
