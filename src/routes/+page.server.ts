import type { PageServerLoad } from './$types';

/** Everybody may type a code; the organiser also sees the meetings, newest first. */
export const load: PageServerLoad = async ({ locals: { rakoor, isOrganiser } }) => {
  if (!isOrganiser) return { organiser: false, meetings: [] };
  const meetings = await Promise.all(
    rakoor.allCodes.map(async (code) => {
      const known = await rakoor.summaries.read(code);
      if (known) return known;
      await rakoor.hall(code);
      return rakoor.summaries.read(code);
    }),
  );
  const readable = meetings.filter((meeting) => meeting !== null);
  return { organiser: true, meetings: readable.sort((a, b) => (a.date < b.date ? 1 : -1)) };
};
