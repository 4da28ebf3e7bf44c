import { checkLaptop } from '$lib/server/checks/all';
import { answer, hallOf, staffActor } from '$lib/server/http';
import type { RequestHandler } from './$types';

/** How laptop and network fare, and how many phones are connected: for those who run the meeting. */
export const GET: RequestHandler = (event) =>
  answer(async () => {
    const hall = await hallOf(event);
    staffActor(event, hall, ['secretary', 'facilitator']);
    const { rakoor } = event.locals;
    const address = {
      host: process.env.HOST ?? '0.0.0.0',
      port: Number(event.url.port || 80),
    };
    return {
      findings: await checkLaptop(rakoor.folder, address),
      phones: rakoor.metrics.connectionsOf(hall.code, 'participant'),
    };
  });
