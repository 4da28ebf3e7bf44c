import * as v from 'valibot';
import { need } from '$lib/meeting/refusal';
import { id } from '$lib/meeting/text';
import { answer, hallOf, limitedBytes, staffActor } from '$lib/server/http';
import { logoBytes } from '$lib/server/limits';
import { checkedLogo } from '$lib/server/offices/logo';
import { putFile } from '$lib/server/offices/put-file';
import { isSameSite } from '$lib/server/origin';
import { parse } from '$lib/server/receive';
import type { RequestHandler } from './$types';

/** A logo for the letterhead, `?id=…`, the picture as the body. */
export const POST: RequestHandler = (event) =>
  answer(async () => {
    const { request, url, locals } = event;
    need(isSameSite(request.headers.get('origin'), url.host), 'role.forbidden');
    const hall = await hallOf(event);
    const actor = staffActor(event, hall, ['secretary']);
    const { id: fileId } = parse(v.object({ id }), Object.fromEntries(url.searchParams));
    const bytes = await limitedBytes(request, logoBytes, 'logo.tooLarge');
    const { width, height } = checkedLogo(bytes);
    const logo = { id: fileId, width, height };
    return putFile(hall, locals.rakoor.filesOf(hall.code), actor, bytes, {
      type: 'logo.put',
      logo,
    });
  });
