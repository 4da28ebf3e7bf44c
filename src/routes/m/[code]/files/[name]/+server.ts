import { error } from '@sveltejs/kit';
import { Refusal } from '$lib/meeting/refusal';
import { isDocument, secretaryView, wordType } from '$lib/server/files';
import { hallForPage, staffActor } from '$lib/server/http';
import { renderDocx } from '$lib/server/render/render';
import type { RequestHandler } from './$types';

/** A document of the meeting as it stands now, for those who run it. */
export const GET: RequestHandler = async (event) => {
  const hall = await hallForPage(event);
  try {
    staffActor(event, hall, ['secretary', 'facilitator']);
  } catch (refusal) {
    if (refusal instanceof Refusal) error(403, refusal.code);
    throw refusal;
  }
  const { name } = event.params;
  if (!isDocument(name)) error(404, 'page.unknown');
  const view = secretaryView(hall.meeting);
  const file = await renderDocx({ name, view, at: Date.now() });
  return new Response(Uint8Array.from(file), {
    headers: {
      'content-type': wordType,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
};
