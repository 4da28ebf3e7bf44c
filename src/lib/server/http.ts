import { error, json, type RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import type { Actor } from '../meeting/capability';
import { Refusal, type RefusalNotice } from '../meeting/refusal';
import { authenticate } from './access';
import { parseCookie } from './cookies';
import type { Hall } from './hall';
import { bodyBytes } from './limits';
import { isSameSite } from './origin';
import { parse } from './receive';

/* What the HTTP endpoints share: a JSON body in, an answer or a refusal out. */

/** The request's JSON, checked. @throws Refusal */
export async function body<S extends v.GenericSchema>(
  { request, url }: RequestEvent,
  schema: S,
  limit = bodyBytes,
): Promise<v.InferOutput<S>> {
  const origin = request.headers.get('origin');
  if (!isSameSite(origin, url.host)) throw new Refusal('role.forbidden');
  const text = await request.text();
  if (text.length > limit) throw new Refusal('text.tooLong');
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    throw new Refusal('input.invalid');
  }
  return parse(schema, input);
}

const statusOf = ({ code }: RefusalNotice) =>
  code === 'role.forbidden' || code === 'sign.in' || code === 'link.unknown'
    ? 403
    : code === 'meeting.unknown'
      ? 404
      : 400;

/** Runs an endpoint; a Refusal becomes `{ refusal }`. */
export async function answer(work: () => Promise<object>): Promise<Response> {
  try {
    return json(await work());
  } catch (caught) {
    if (!(caught instanceof Refusal)) throw caught;
    return json({ refusal: caught.notice }, { status: statusOf(caught.notice) });
  }
}

/** The meeting of a URL. @throws Refusal `meeting.unknown` */
export async function hallOf({
  params,
  locals,
}: Pick<RequestEvent, 'params' | 'locals'>): Promise<Hall> {
  const hall = await locals.rakoor.hall((params.code ?? '').toUpperCase());
  if (!hall) throw new Refusal('meeting.unknown');
  return hall;
}

/** The same for a page: the error page instead of a refusal. */
export async function hallForPage(event: Pick<RequestEvent, 'params' | 'locals'>): Promise<Hall> {
  return hallOf(event).catch(() => error(404, 'meeting.unknown'));
}

type StaffRole = 'facilitator' | 'secretary';
type Asking = Pick<RequestEvent, 'request' | 'locals'>;

const actorAs = ({ request, locals }: Asking, hall: Hall, as: StaffRole) =>
  authenticate(
    hall.meeting,
    { code: hall.code, as },
    parseCookie(request.headers.get('cookie') ?? undefined),
    locals.rakoor.secret,
  );

/** Whether this browser's cookies open that role's pages. */
export const mayOpen = (event: Asking, hall: Hall, as: StaffRole): boolean =>
  actorAs(event, hall, as) !== null;

/** Who asks, among the roles that may. @throws Refusal `sign.in` */
export function staffActor(event: Asking, hall: Hall, roles: readonly StaffRole[]): Actor {
  for (const as of roles) {
    const actor = actorAs(event, hall, as);
    if (actor) return actor;
  }
  throw new Refusal('sign.in');
}
