import * as v from 'valibot';
import { need } from '$lib/meeting/refusal';
import { organiserCookie } from '$lib/server/access';
import { cookieOptions } from '$lib/server/cookies';
import { answer, body } from '$lib/server/http';
import type { RequestHandler } from './$types';

const entry = v.object({ token: v.pipe(v.string(), v.maxLength(100)) });

/** Trades the organiser's token for a cookie. */
export const POST: RequestHandler = (event) =>
  answer(async () => {
    const { token } = await body(event, entry);
    need(event.locals.rakoor.secret.isOrganiser(token), 'link.unknown');
    event.cookies.set(organiserCookie, token, cookieOptions);
    return { ok: true };
  });
