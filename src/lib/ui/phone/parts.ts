import { Later } from '../../locale/later.svelte';
import { laterRefusals } from '../../locale/phone-refusals';

/**
 * Screens that no phone needs at first, each a file of its own, drawn inside <Part>.
 */
export const parts = {
  agenda: new Later(async () => (await import('./later-parts')).AgendaPlace),
  card: new Later(async () => (await import('./card/CardPlace.svelte')).default),
  clicker: new Later(async () => (await import('./later-parts')).PhoneClicker),
  contribute: new Later(async () => (await import('./later-parts')).Contribute),
  drafting: new Later(async () => (await import('./later-parts')).DraftingLink),
  floor: new Later(async () => (await import('./later-parts')).FloorPlace),
  submissions: new Later(async () => (await import('./later-parts')).Submissions),
  prioritise: new Later(async () => (await import('./later-parts')).Prioritise),
  help: new Later(async () => (await import('./later-parts')).Help),
  passSeat: new Later(async () => (await import('./later-parts')).PassSeat),
  respond: new Later(async () => (await import('./later-parts')).Respond),
  result: new Later(async () => (await import('./later-parts')).Result),
  elect: new Later(async () => (await import('./later-parts')).Elect),
  electorate: new Later(async () => (await import('./later-parts')).Electorate),
  elected: new Later(async () => (await import('./later-parts')).Elected),
  scene: new Later(async () => (await import('./later-parts')).Scene),
};

/** Fetches all of them while the phone rests, so that they are there when the air is bad. */
export function fetchParts(): void {
  const rest = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout;
  rest(() => {
    for (const part of [laterRefusals, ...Object.values(parts)]) void part.fetch();
  });
}
