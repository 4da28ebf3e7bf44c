import { error, json, type RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import type { Actor } from '../meeting/capability';
import { isWithChair } from '../meeting/review';
import { need, Refusal, type RefusalCode, type RefusalNotice } from '../meeting/refusal';
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
  const text = (await limitedBytes(request, limit, 'text.tooLong')).toString('utf8');
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    throw new Refusal('input.invalid');
  }
  return parse(schema, input);
}

/** How many times the limit is still listened to, so that who sent a little too much can hear why. */
const patience = 4;

/** The body, of which no more than `limit` bytes are ever held. @throws Refusal with this code when there are more */
export async function limitedBytes(
  { body, headers }: Request,
  limit: number,
  code: RefusalCode,
): Promise<Buffer> {
  need(Number(headers.get('content-length') ?? 0) <= limit * patience, code);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > limit * patience) throw new Refusal(code);
    if (bytes <= limit) chunks.push(chunk);
  }
  if (bytes > limit) throw new Refusal(code);
  return Buffer.concat(chunks);
}

const statusOf = ({ code }: RefusalNotice) =>
  code === 'role.forbidden' || code === 'sign.in' || code === 'link.unknown'
    ? 403
    : code === 'meeting.unknown'
      ? 404
      : 400;

/** Runs an endpoint; a Refusal becomes `{ refusal }`. */
export const answer = (work: () => Promise<object>): Promise<Response> =>
  answerWith(async () => json(await work()));

/** The same for an endpoint that makes its own answer. */
export async function answerWith(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
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
type PageRole = StaffRole | 'screen' | 'presenter' | 'chair';
type Asking = Pick<RequestEvent, 'request' | 'locals'>;

const actorAs = ({ request, locals }: Asking, hall: Hall, as: PageRole, elementId?: string) =>
  authenticate(
    hall.meeting,
    { code: hall.code, as, elementId },
    parseCookie(request.headers.get('cookie') ?? undefined),
    locals.rakoor.secret,
  );

/** Whether this browser's cookies open that role's pages. */
export const mayOpen = (event: Asking, hall: Hall, as: PageRole, elementId?: string): boolean =>
  actorAs(event, hall, as, elementId) !== null;

/** Whether the chair asks, and the minutes lie there or are final. */
export const readByChair = (event: Asking, hall: Hall): boolean =>
  (isWithChair(hall.meeting) || hall.meeting.minutes.approvedAt !== null) &&
  mayOpen(event, hall, 'chair');

/** Who asks about one element: its presenter, or those who prepare the meeting. @throws Refusal `sign.in` */
export function elementActor(event: Asking, hall: Hall, elementId: string): Actor {
  const actor = actorAs(event, hall, 'presenter', elementId);
  if (!actor) throw new Refusal('sign.in');
  return actor;
}

/** Who asks, among the roles that may. @throws Refusal `sign.in` */
export function staffActor(event: Asking, hall: Hall, roles: readonly StaffRole[]): Actor {
  for (const as of roles) {
    const actor = actorAs(event, hall, as);
    if (actor) return actor;
  }
  throw new Refusal('sign.in');
}
