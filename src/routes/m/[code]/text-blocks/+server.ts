import * as v from 'valibot';
import { textBlock } from '$lib/meeting/text-blocks';
import { answer, body, hallOf, staffActor } from '$lib/server/http';
import type { RequestHandler } from './$types';

/** Teks baku of the office, for the secretary. */
export const GET: RequestHandler = (event) =>
  answer(async () => {
    staffActor(event, await hallOf(event), ['secretary']);
    return { blocks: await event.locals.rakoor.textBlocks.all() };
  });

const change = v.object({ was: v.nullable(textBlock), now: v.nullable(textBlock) });

/** Adds (`was` null), changes or removes (`now` null) one. */
export const POST: RequestHandler = (event) =>
  answer(async () => {
    const { was, now } = await body(event, change);
    staffActor(event, await hallOf(event), ['secretary']);
    return { blocks: await event.locals.rakoor.textBlocks.change(was, now) };
  });
