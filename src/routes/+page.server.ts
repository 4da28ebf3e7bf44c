import { inZone } from '$lib/meeting/zone-time';
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
  const listed = readable.map(({ openDues, zone, ...summary }) => {
    const today = inZone(Date.now(), zone).date;
    return { ...summary, late: openDues.filter((due) => due < today).length };
  });
  return { organiser: true, meetings: listed.sort((a, b) => (a.date < b.date ? 1 : -1)) };
};
