import { error } from '@sveltejs/kit';
import { askedBy, downloaders } from '$lib/documents/registry';
import { contentTypes } from '$lib/server/files';
import { hallForPage, mayOpen } from '$lib/server/http';
import type { RequestHandler } from './$types';

/** What the chair has read and approved, and may so keep. */
const chairs = ['Notula', 'Siaran-Pers'];

/** A paper of a final version, exactly as it was: for those who run the meeting, the minutes for the chair as well. */
export const GET: RequestHandler = async (event) => {
  const hall = await hallForPage(event);
  const { name, version } = event.params;
  const asked = askedBy(name);
  if (!asked) error(404, 'page.unknown');
  const mayHave =
    downloaders.some((role) => mayOpen(event, hall, role)) ||
    (chairs.includes(asked.kind.stem) && mayOpen(event, hall, 'chair'));
  if (!mayHave) error(403, 'sign.in');
  const final = hall.meeting.minutes.finals.find((one) => String(one.version) === version);
  const paper = final?.papers.find((one) => one.name === name);
  if (!final || !paper) error(404, 'page.unknown');
  const bytes = await event.locals.rakoor.finalsOf(hall.code).read(final.version, paper);
  if (!bytes) error(410, 'Berkas versi ini hilang atau telah berubah. Pulihkan dari cadangan.');
  return new Response(Uint8Array.from(bytes), {
    headers: {
      'content-type': contentTypes[asked.format],
      'content-disposition': `attachment; filename="${name.replace('.', `_versi-${version}.`)}"`,
      'cache-control': 'private, max-age=86400, immutable',
    },
  });
};
