import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { running, start } from '$lib/server/running';
import { organiserCookie } from '$lib/server/access';

export const init: ServerInit = async () => {
  if (!building) await start(process.env.DATA_DIR ?? './data');
};

const headers = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
};

export const handle: Handle = async ({ event, resolve }) => {
  event.locals.rakoor = running();
  event.locals.isOrganiser = event.locals.rakoor.secret.isOrganiser(
    event.cookies.get(organiserCookie),
  );
  const response = await resolve(event);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
};

/** Visitors get a code that the error page words; the operator gets the cause. */
export const handleError: HandleServerError = ({ error, status, message }) => {
  if (status !== 404) console.error('rakoor:', error);
  return { message: status === 404 ? 'page.unknown' : message };
};
