import * as v from 'valibot';
import { need } from '$lib/meeting/refusal';
import { id, requiredLine } from '$lib/meeting/text';
import { contentTypes, sampleTemplateName, secretaryView } from '$lib/server/files';
import { answer, answerWith, hallOf, limitedBytes, staffActor } from '$lib/server/http';
import { templateBytes } from '$lib/server/limits';
import { putFile } from '$lib/server/offices/put-file';
import { checkedTemplate } from '$lib/server/offices/template';
import { isSameSite } from '$lib/server/origin';
import { parse } from '$lib/server/receive';
import { renderFile } from '$lib/server/render/render';
import type { RequestHandler } from './$types';

/** A Word file with every placeholder, to begin from. */
export const GET: RequestHandler = (event) =>
  answerWith(async () => {
    const hall = await hallOf(event);
    staffActor(event, hall, ['secretary']);
    const view = secretaryView(hall.meeting);
    const file = await renderFile({ name: sampleTemplateName, view, at: Date.now() });
    return new Response(Uint8Array.from(file), {
      headers: {
        'content-type': contentTypes.docx,
        'content-disposition': `attachment; filename="${sampleTemplateName}"`,
        'cache-control': 'no-store',
      },
    });
  });

const asked = v.object({ id, name: requiredLine(120) });

/** The office's own Word file, `?id=…&name=…`, the file as the body; looked at before it is kept. */
export const POST: RequestHandler = (event) =>
  answer(async () => {
    const { request, url, locals } = event;
    need(isSameSite(request.headers.get('origin'), url.host), 'role.forbidden');
    const hall = await hallOf(event);
    const actor = staffActor(event, hall, ['secretary']);
    const named = parse(asked, Object.fromEntries(url.searchParams));
    const bytes = await limitedBytes(request, templateBytes, 'template.tooLarge');
    const template = { ...named, ...(await checkedTemplate(bytes)) };
    return putFile(hall, locals.rakoor.filesOf(hall.code), actor, bytes, {
      type: 'template.put',
      template,
    });
  });
