import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The short address on the screen leads to the phone page. */
export const GET: RequestHandler = ({ params }) => redirect(303, `/m/${params.code.toUpperCase()}`);
