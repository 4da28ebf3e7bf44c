import { render } from 'svelte/server';
import type { Meeting } from '$lib/meeting/meeting';
import { attendeeFor, cookieName } from '$lib/server/access';
import { hallForPage } from '$lib/server/http';
import { script, styles } from '$lib/ui/phone/entry?page';
import type { PhonePageData } from '$lib/ui/phone/page-data';
import PhonePage from '$lib/ui/phone/PhonePage.svelte';
import type { PageServerLoad } from './$types';

/* The phone's page has a script of its own instead of SvelteKit's (decisions/phone-bundle.md). */
export const ssr = true;
export const csr = false;

/** What the page needs before there is a socket. */
function pageOf(code: string, meeting: Meeting, joined: boolean): PhonePageData {
  const { title, shortTitle, date, region, letterhead } = meeting.profile;
  // The office that keeps the data (notice at joining): the letterhead names it in bold, over as many lines as it takes.
  const named = letterhead.filter(({ bold }) => bold).map(({ text }) => text);
  return {
    code,
    title: shortTitle || title,
    region,
    date,
    office: named.join(' ') || region,
    phase: meeting.phase,
    elements: meeting.elements.map(({ id, name, shortName }) => ({ id, name, shortName })),
    joined,
  };
}

export const load: PageServerLoad = async (event) => {
  const { meeting, code } = await hallForPage(event);
  const cookie = event.cookies.get(cookieName(code, 'participant')) ?? '';
  const page = pageOf(code, meeting, attendeeFor(meeting, cookie) !== undefined);
  const { head, body } = render(PhonePage, { props: page });
  return { page, head, body, script, styles };
};
