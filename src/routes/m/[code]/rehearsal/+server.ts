import * as v from 'valibot';
import { isLoopback } from '$lib/server/addresses';
import { answer, body, hallOf, staffActor } from '$lib/server/http';
import { mostRehearsing } from '$lib/server/limits';
import type { RehearsalState } from '$lib/server/rehearsal/rehearsals';
import type { Rakoor } from '$lib/server/rakoor';
import type { RequestHandler } from './$types';

/** How many simulated people; none ends the rehearsal. */
const wish = v.object({
  people: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostRehearsing)),
});

const staff = ['secretary', 'facilitator'] as const;
const pages = { facilitator: 'desk', secretary: 'minutes', screen: 'screen' } as const;
type StaffPage = keyof typeof pages;

/** What the page shows: the state, and links that open the copy's pages for whoever asked. */
async function shown(rakoor: Rakoor, state: RehearsalState | null) {
  const copy = state?.code ? await rakoor.hall(state.code) : null;
  const links = (copy?.meeting.links ?? []).flatMap(({ id, role, revokedAt }) => {
    if (!copy || revokedAt !== null || !(role in pages)) return [];
    const page = role as StaffPage;
    return [
      {
        role: page,
        path: `/m/${copy.code}/${pages[page]}#${rakoor.secret.linkToken(copy.code, id)}`,
      },
    ];
  });
  return { state, links };
}

export const GET: RequestHandler = (event) =>
  answer(async () => {
    const hall = await hallOf(event);
    staffActor(event, hall, staff);
    const { rakoor } = event.locals;
    return shown(rakoor, rakoor.rehearsals.stateFor(hall.code));
  });

/** Starts a rehearsal of a prepared meeting, or ends it. */
export const POST: RequestHandler = (event) =>
  answer(async () => {
    const hall = await hallOf(event);
    staffActor(event, hall, staff);
    const { people } = await body(event, wish);
    const { rakoor } = event.locals;
    const host = process.env.HOST ?? '0.0.0.0';
    const own = host === '0.0.0.0' || host === '::' || isLoopback(host) ? '127.0.0.1' : host;
    const where = { host: own, port: Number(event.url.port || 80) };
    const state =
      people === 0
        ? await rakoor.rehearsals.stop(hall.code)
        : await rakoor.rehearsals.start(hall, people, where);
    return shown(rakoor, state);
  });
