import { hallForPage } from '$lib/server/http';
import type { PageServerLoad } from './$types';

/** The clock that the meeting goes by. */
export const load: PageServerLoad = async (event) => ({
  zone: (await hallForPage(event)).meeting.profile.zone,
});
