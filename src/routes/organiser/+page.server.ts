import type { PageServerLoad } from './$types';

/** Whether this browser already has the organiser's cookie. */
export const load: PageServerLoad = ({ locals: { isOrganiser } }) => ({ isOrganiser });
