import { redirect } from '@sveltejs/kit';
import { lanAddresses } from '$lib/server/addresses';
import { hallForPage, mayOpen } from '$lib/server/http';
import type { LayoutServerLoad } from './$types';

/** Every page of a meeting: its code, and the addresses under which phones reach this laptop. */
export const load: LayoutServerLoad = async (event) => {
  const upper = event.params.code.toUpperCase();
  if (event.params.code !== upper)
    redirect(303, event.url.pathname.replace(event.params.code, upper));
  const hall = await hallForPage(event);
  const port = event.url.port ? `:${event.url.port}` : '';
  return {
    code: hall.code,
    /** A copy that is only practised with: every page says so. */
    isRehearsal: event.locals.rakoor.isRehearsal(hall.code),
    addresses: lanAddresses().map((address) => `http://${address}${port}`),
    isOrganiser: event.locals.isOrganiser,
    /** Whether this browser may also open the secretary's pages. */
    isSecretary: mayOpen(event, hall, 'secretary'),
  };
};
