import type { Meeting } from '$lib/meeting/meeting';
import { attendeeFor, cookieName } from '$lib/server/access';
import { hallForPage } from '$lib/server/http';
import type { PageServerLoad } from './$types';

function briefOf({ profile, phase }: Meeting) {
  const { title, shortTitle, date, startsAt, zone, region, place, letterhead, example } = profile;
  // The office that keeps the data (notice at joining): the letterhead names it in bold, over as many lines as it takes.
  const named = letterhead.filter(({ bold }) => bold).map(({ text }) => text);
  const office = named.join(' ') || region;
  return { title, shortTitle, date, startsAt, zone, region, place, office, example, phase };
}

/** What the join page needs before there is a socket; a closed meeting tells a stranger nothing but that (docs/decisions/codes.md). */
export const load: PageServerLoad = async (event) => {
  const { meeting, code } = await hallForPage(event);
  const token = event.cookies.get(cookieName(code, 'participant')) ?? '';
  const joined = attendeeFor(meeting, token) !== undefined;
  const isOpen = joined || meeting.phase !== 'closed';
  return {
    brief: isOpen ? briefOf(meeting) : null,
    elements: isOpen ? meeting.elements : [],
    joined,
  };
};
