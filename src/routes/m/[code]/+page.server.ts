import { attendeeFor, cookieName } from '$lib/server/access';
import { hallForPage } from '$lib/server/http';
import type { PageServerLoad } from './$types';

/** What the join page needs before there is a socket. */
export const load: PageServerLoad = async (event) => {
  const { meeting, code } = await hallForPage(event);
  const { title, shortTitle, date, startsAt, zone, region, place, letterhead, example } =
    meeting.profile;
  // The office that keeps the data (notice at joining): the letterhead names it in bold, over as many lines as it takes.
  const named = letterhead.filter(({ bold }) => bold).map(({ text }) => text);
  const office = named.join(' ') || region;
  return {
    brief: {
      title,
      shortTitle,
      date,
      startsAt,
      zone,
      region,
      place,
      office,
      example,
      phase: meeting.phase,
    },
    elements: meeting.elements,
    joined:
      attendeeFor(meeting, event.cookies.get(cookieName(code, 'participant')) ?? '') !== undefined,
  };
};
