import * as v from 'valibot';
import { found, need } from '$lib/meeting/refusal';
import { keptAs } from '$lib/meeting/office';
import { id, instant, requiredLine } from '$lib/meeting/text';
import { answer, body, hallOf, staffActor } from '$lib/server/http';
import { takeOffice } from '$lib/server/offices/take-office';
import type { RequestHandler } from './$types';

const entry = v.variant('do', [
  v.object({ do: v.literal('take'), id, office: id, letterhead: v.nullable(id) }),
  v.object({
    do: v.literal('keep'),
    id,
    /** null begins a new office, or adds a letterhead. */
    office: v.nullable(id),
    letterhead: v.nullable(id),
    name: requiredLine(120),
    letterheadName: requiredLine(80),
    /** When the office that the page knows was saved. */
    savedAt: v.nullable(instant),
  }),
  v.object({ do: v.literal('forget'), office: id }),
]);

/** The offices of this data folder by name: what those who prepare a meeting may take over. */
export const GET: RequestHandler = (event) =>
  answer(async () => {
    staffActor(event, await hallOf(event), ['secretary']);
    const offices = await event.locals.rakoor.offices.all();
    return {
      offices: offices.map(({ id, name, savedAt, letterheads }) => ({
        id,
        name,
        savedAt,
        letterheads: letterheads.map((one) => ({ id: one.id, name: one.name })),
      })),
    };
  });

/** Takes an office over, keeps this meeting's settings as one, or forgets one (the organiser alone). */
export const POST: RequestHandler = (event) =>
  answer(async () => {
    const { rakoor, isOrganiser } = event.locals;
    const { offices } = rakoor;
    const hall = await hallOf(event);
    const actor = staffActor(event, hall, ['secretary']);
    const asked = await body(event, entry);
    switch (asked.do) {
      case 'forget':
        need(isOrganiser, 'sign.in');
        await offices.forget(asked.office);
        return { seq: hall.meeting.seq };
      case 'keep': {
        const office = asked.office ?? asked.id;
        const { profile } = hall.meeting;
        const kept = { ...asked, office, at: Date.now(), newId: asked.id };
        await offices.save(office, rakoor.filesOf(hall.code), (known) =>
          keptAs(known, profile, kept),
        );
        return { office };
      }
      case 'take': {
        const office = found(await offices.find(asked.office), 'item.unknown');
        return takeOffice(rakoor, hall, actor, { ...asked, office });
      }
    }
  });
