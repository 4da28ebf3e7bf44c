import { error } from '@sveltejs/kit';
import { handoverFileOf } from '$lib/meeting/handover';
import { Refusal } from '$lib/meeting/refusal';
import { hallForPage, staffActor } from '$lib/server/http';
import type { RequestHandler } from './$types';

/** "Berkas untuk rapat berikutnya" of a closed meeting, for another installation. */
export const GET: RequestHandler = async (event) => {
  const { meeting, code } = await hallForPage(event);
  try {
    staffActor(event, await hallForPage(event), ['secretary', 'facilitator']);
  } catch (refusal) {
    if (refusal instanceof Refusal) error(403, refusal.code);
    throw refusal;
  }
  if (meeting.phase !== 'closed') error(400, 'minutes.notClosed');
  const name = `Rapat-berikutnya_${code}_${meeting.profile.date}.json`;
  return new Response(JSON.stringify(handoverFileOf(meeting)), {
    headers: {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
};
