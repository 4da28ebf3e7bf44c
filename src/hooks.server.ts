import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { running, start } from '$lib/server/running';
import { organiserCookie } from '$lib/server/access';
import { compressed } from '$lib/server/compress';
import { doorOf, drawnOnce } from '$lib/server/door';
import { causeOf, log } from '$lib/server/log';

export const init: ServerInit = async () => {
  if (!building) await start(process.env.DATA_DIR ?? './data');
};

const headers = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
};

/** Pages bring SvelteKit's own policy (svelte.config.js); anything else loads nothing at all. */
const policyOfFiles =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.rakoor = running();
  event.locals.isOrganiser = event.locals.rakoor.secret.isOrganiser(
    event.cookies.get(organiserCookie),
  );
  const draw = async () => {
    const response = await resolve(event);
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    if (!response.headers.has('content-security-policy'))
      response.headers.set('content-security-policy', policyOfFiles);
    return compressed(event.request, response);
  };
  const hall = await doorOf(event);
  return hall ? drawnOnce(hall, event.request, draw) : draw();
};

/** Visitors get a code that the error page words; the operator gets the cause. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
  // What a visitor asks wrongly is nobody's fault here, and must not fill the disk.
  if (status >= 500)
    log.error('a request failed', { route: event.route.id ?? '', cause: causeOf(error) });
  return { message: status === 404 ? 'page.unknown' : message };
};
