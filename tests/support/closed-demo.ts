import { newId } from '../../src/lib/client/new-id';
import { demoMeeting, organiser, type Device } from './people';

/** The demo meeting, opened and closed at once: time for its minutes. */
export async function closedDemo(
  url: string,
  organiserLink: string,
): Promise<{ boss: Device; code: string }> {
  const boss = await organiser(url, organiserLink);
  const code = await demoMeeting(boss);
  const desk = await boss.open(code, 'facilitator');
  await desk.send('agenda.start', { itemId: desk.view.agenda.items[0]?.id ?? '' }, newId());
  await desk.send('meeting.close', {}, newId());
  return { boss, code };
}
