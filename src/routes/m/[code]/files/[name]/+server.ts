import { error } from '@sveltejs/kit';
import { askedBy, downloaders, filesFor } from '$lib/documents/registry';
import { refusalWords } from '$lib/locale/refusals';
import { Refusal } from '$lib/meeting/refusal';
import { contentTypes, secretaryView } from '$lib/server/files';
import { keptFile } from '$lib/server/finals/kept-file';
import { hallForPage, staffActor } from '$lib/server/http';
import { isUnchanged } from '$lib/server/offices/template';
import { picturesOf } from '$lib/server/pictures';
import { renderFile } from '$lib/server/render/render';
import type { RequestHandler } from './$types';

/** A document of the meeting as it stands now, for those who run it. */
export const GET: RequestHandler = async (event) => {
  const hall = await hallForPage(event);
  try {
    staffActor(event, hall, downloaders);
  } catch (refusal) {
    if (refusal instanceof Refusal) error(403, refusal.code);
    throw refusal;
  }
  const { name } = event.params;
  const asked = askedBy(name);
  if (!asked) error(404, 'page.unknown');
  const view = secretaryView(hall.meeting);
  const reason = asked.kind.waitsFor(view);
  if (reason) error(409, reason.id);
  const files = event.locals.rakoor.filesOf(hall.code);
  const pictures = await picturesOf(files, filesFor(asked, view));
  if (asked.kind.filled && !isUnchanged(view.profile.template, pictures))
    error(409, refusalWords['template.changed'].id);
  const file =
    (await keptFile(event.locals.rakoor, hall.meeting, name)) ??
    (await renderFile({ name, view, at: Date.now(), pictures }));
  return new Response(Uint8Array.from(file), {
    headers: {
      'content-type': contentTypes[asked.format],
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
};
