import * as v from 'valibot';
import { attendee } from '$lib/meeting/meeting';
import { need } from '$lib/meeting/refusal';
import { id } from '$lib/meeting/text';
import { attendeeFor, cookieName } from '$lib/server/access';
import { cookieOptions } from '$lib/server/cookies';
import { answer, body, hallOf } from '$lib/server/http';
import { hashToken } from '$lib/server/secret';
import type { RequestHandler } from './$types';

/** `device` is a secret the phone made for this meeting: a repeated request, after a lost answer, is the same attendee. */
const device = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]{20,40}$/, 'input.invalid'));
const entry = v.object({
  id,
  device,
  ...v.pick(attendee, ['name', 'position', 'elementId', 'organisation']).entries,
});

/** Puts a phone's owner on the attendance list. A phone that is on it already stays who it is. */
export const POST: RequestHandler = (event) =>
  answer(async () => {
    const hall = await hallOf(event);
    const { id: commandId, device, ...person } = await body(event, entry);
    const cookie = cookieName(hall.code, 'participant');
    const known = attendeeFor(hall.meeting, event.cookies.get(cookie) ?? '');
    if (known) return { ok: true, seq: hall.meeting.seq, at: known.joinedAt };
    const join = { type: 'attendee.join' as const, ...person, deviceHash: hashToken(device) };
    const ack = await hall.execute(join, { role: 'guest', id: null }, commandId);
    event.locals.rakoor.metrics.answered(ack);
    if (!ack.ok) return ack;
    need(attendeeFor(hall.meeting, device)?.id === commandId, 'id.taken');
    event.cookies.set(cookie, device, cookieOptions);
    return ack;
  });
