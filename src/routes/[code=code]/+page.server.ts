import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The short address on the screen leads to the phone page. */
export const load: PageServerLoad = ({ params }) => redirect(303, `/m/${params.code.toUpperCase()}`);
