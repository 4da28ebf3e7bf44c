import * as v from 'valibot';
import { need, Refusal } from '$lib/meeting/refusal';
import { answer, body } from '$lib/server/http';
import type { RequestHandler } from './$types';

const entry = v.object({ code: v.pipe(v.string(), v.maxLength(20), v.trim(), v.toUpperCase()) });

/** The organiser deletes a meeting with all its data, having typed its code once more. */
export const POST: RequestHandler = (event) =>
  answer(async () => {
    const { rakoor, isOrganiser } = event.locals;
    need(isOrganiser, 'sign.in');
    const { code } = await body(event, entry);
    if (code !== event.params.code.toUpperCase())
      throw new Refusal('input.invalid', { field: 'code' });
    await rakoor.delete(code);
    return { ok: true };
  });
