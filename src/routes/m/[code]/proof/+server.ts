import { error } from '@sveltejs/kit';
import { listing } from '$lib/documents/listing';
import { documents, filesFor } from '$lib/documents/registry';
import { Refusal } from '$lib/meeting/refusal';
import { secretaryView } from '$lib/server/files';
import { keptFiles } from '$lib/server/finals/kept-file';
import { hallForPage, staffActor } from '$lib/server/http';
import { picturesOf } from '$lib/server/pictures';
import { renderProof } from '$lib/server/render/render';
import type { RequestHandler } from './$types';

/** The record with all that is needed to check it, for secretary and organiser: it names who sent what. */
export const GET: RequestHandler = async (event) => {
  const hall = await hallForPage(event);
  try {
    staffActor(event, hall, ['secretary']);
  } catch (refusal) {
    if (refusal instanceof Refusal) error(403, refusal.code);
    throw refusal;
  }
  const { meeting, code } = hall;
  const view = secretaryView(meeting);
  const { name, waitsFor } = listing(view).proof;
  if (waitsFor) error(409, waitsFor.id);
  const { rakoor } = event.locals;
  const wanted = documents.flatMap((kind) =>
    kind.waitsFor(view) ? [] : filesFor({ kind, format: 'docx' }, view),
  );
  const pictures = await picturesOf(rakoor.filesOf(code), wanted);
  const folder = rakoor.folderOf(code);
  const proof = await renderProof({
    view,
    at: Date.now(),
    pictures,
    kept: await keptFiles(rakoor, meeting),
    folder,
    events: meeting.seq,
  });
  return new Response(Uint8Array.from(proof), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
};
