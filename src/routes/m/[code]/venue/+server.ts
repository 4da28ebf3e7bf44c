import { downloaders } from '$lib/documents/registry';
import type { Venue } from '$lib/documents/venue';
import { answer, hallOf, staffActor } from '$lib/server/http';
import type { RequestHandler } from './$types';

/** What the printed things of the day need: for those who run the meeting, since the codes on the cards hold the votes. */
export const GET: RequestHandler = (event) =>
  answer(async (): Promise<Venue> => {
    const hall = await hallOf(event);
    staffActor(event, hall, downloaders);
    const { meeting, code } = hall;
    const { title, date, startsAt, zone, place, city, wifi, wifiPassword } = meeting.profile;
    const { secret } = event.locals.rakoor;
    return {
      code,
      title,
      date,
      startsAt,
      zone,
      place: [place, city].filter(Boolean).join(', '),
      wifi,
      wifiPassword,
      elements: meeting.elements.map(({ id, name, shortName, votes }) => ({
        id,
        name,
        shortName,
        seatCode:
          votes && meeting.profile.votingUnit === 'element' ? secret.seatCode(code, id) : '',
      })),
    };
  });
