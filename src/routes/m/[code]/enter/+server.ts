import * as v from 'valibot';
import { linkRoles } from '$lib/meeting/meeting';
import { need } from '$lib/meeting/refusal';
import { id } from '$lib/meeting/text';
import { cookieName, linkFor } from '$lib/server/access';
import { cookieOptions } from '$lib/server/cookies';
import { answer, body, hallOf } from '$lib/server/http';
import type { RequestHandler } from './$types';

const entry = v.object({
  role: v.picklist(linkRoles),
  elementId: v.optional(v.nullable(id), null),
  token: v.pipe(v.string(), v.maxLength(100)),
});

/** Trades a link's token for the cookie of its role in this meeting. */
export const POST: RequestHandler = (event) =>
  answer(async () => {
    const { role, elementId, token } = await body(event, entry);
    const { meeting, code } = await hallOf(event);
    need(linkFor(meeting, role, elementId, token), 'link.unknown');
    event.cookies.set(cookieName(code, role, elementId), token, cookieOptions);
    return { ok: true };
  });
