import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { rakoor, isOrganiser } }) => {
  if (!isOrganiser) error(403, 'sign.in');
  const summaries = await Promise.all(rakoor.allCodes.map((code) => rakoor.summaries.read(code)));
  return {
    meetings: summaries
      .filter((summary) => summary !== null)
      .sort((a, b) => (a.date < b.date ? 1 : -1))
      .map(({ code, title, date, phase, example }) => ({ code, title, date, phase, example })),
  };
};
