import type { RequestEvent } from '@sveltejs/kit';
import type { Meeting } from '../meeting/meeting';
import { attendeeFor, cookieName } from './access';
import type { Hall } from './hall';

/** What the page before joining shows of a meeting. */
const shownOf = ({ profile, elements, phase }: Meeting) => [profile, elements, phase] as const;

type Kept = {
  shown: ReturnType<typeof shownOf>;
  status: number;
  headers: Headers;
  body: ArrayBuffer;
};
const kept = new WeakMap<Hall, Map<string, Kept>>();

/** The hall whose join page is asked for by somebody who has not joined; null for any other request. */
export async function doorOf(event: RequestEvent): Promise<Hall | null> {
  const { route, params, request, locals, cookies, isDataRequest } = event;
  const { code } = params;
  if (route.id !== '/m/[code]' || code === undefined || request.method !== 'GET' || isDataRequest)
    return null;
  const hall = await locals.rakoor.hall(code);
  const token = cookies.get(cookieName(code, 'participant'));
  return hall && (token === undefined || !attendeeFor(hall.meeting, token)) ? hall : null;
}

/**
 * The page before joining is the same for everybody, and a hall opens it within a minute: it is drawn and compressed
 * once for each state of what it shows.
 */
export async function drawnOnce(
  hall: Hall,
  { headers }: Request,
  draw: () => Promise<Response>,
): Promise<Response> {
  const encoding = headers.get('accept-encoding') ?? '';
  const pages = kept.get(hall) ?? new Map<string, Kept>();
  kept.set(hall, pages);
  const shown = shownOf(hall.meeting);
  let page = pages.get(encoding);
  if (!page?.shown.every((part, n) => part === shown[n])) {
    const { status, headers, body } = await draw().then(withBytes);
    page = { shown, status, headers, body };
    // Browsers ask in a handful of ways; whoever invents more gets no memory for them.
    if (pages.size < 8 || pages.has(encoding)) pages.set(encoding, page);
  }
  return new Response(page.body, { status: page.status, headers: new Headers(page.headers) });
}

const withBytes = async (response: Response) => ({
  status: response.status,
  headers: response.headers,
  body: await response.arrayBuffer(),
});
