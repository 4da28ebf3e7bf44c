import * as v from 'valibot';
import type { Command } from '$lib/meeting/commands';
import { handedOn } from '$lib/meeting/history';
import { Refusal, found, need } from '$lib/meeting/refusal';
import { id } from '$lib/meeting/text';
import { answer, body, hallOf, staffActor } from '$lib/server/http';
import type { RequestHandler } from './$types';

const entry = v.object({ id, source: id, take: v.picklist(['library', 'history']) });

/** The organiser's other meetings, newest first: what this one may take from. */
export const GET: RequestHandler = (event) =>
  answer(async () => {
    const { rakoor, isOrganiser } = event.locals;
    need(isOrganiser, 'sign.in');
    const hall = await hallOf(event);
    const known = await Promise.all(
      rakoor.allCodes.filter((code) => code !== hall.code).map((c) => rakoor.summaries.read(c)),
    );
    const meetings = known.filter((summary) => summary !== null);
    return { meetings: meetings.sort((a, b) => (a.date < b.date ? 1 : -1)) };
  });

/** Takes the library or the figures of an earlier meeting of this data folder. Only the organiser may see both. */
export const POST: RequestHandler = (event) =>
  answer(async () => {
    const { rakoor, isOrganiser } = event.locals;
    need(isOrganiser, 'sign.in');
    const hall = await hallOf(event);
    const actor = staffActor(event, hall, ['secretary']);
    const { id: commandId, source, take } = await body(event, entry);
    const { meeting } = found(await rakoor.hall(source), 'meeting.unknown');
    const command: Command =
      take === 'library'
        ? {
            type: 'library.import',
            entries: meeting.library.map(({ id: _, ...described }) => described),
          }
        : { type: 'history.record', earlier: handedOn(meeting) };
    const ack = await hall.execute(command, actor, commandId);
    if (!ack.ok) throw new Refusal(ack.refusal.code, ack.refusal);
    return { seq: ack.seq };
  });
