import { expect } from 'vitest';
import type { BallotKind } from '../../src/lib/meeting/meeting';
import { demoMeeting, joins, type Device } from './people';

type Secrecy = 'open' | 'secret';

/** A demo meeting in session, two attendees of different elements in it, an open-ended ballot running. */
export async function runningBallot(
  url: string,
  boss: Device,
  {
    kind = 'vote',
    secrecy = 'open',
    names = ['Peserta 1', 'Peserta 2'] as readonly string[],
  }: Partial<{
    kind: BallotKind;
    secrecy: Secrecy;
    names: readonly string[];
  }> = {},
) {
  const code = await demoMeeting(boss);
  const desk = await boss.open(code, 'facilitator');
  const people = [];
  for (const [n, name] of names.entries())
    people.push(await joins(url, code, { name, elementId: desk.view.elements[n]?.id ?? '' }));
  await desk.send('agenda.start', { itemId: desk.view.agenda.items[0]?.id ?? '' });
  const opened = await desk.send('ballot.open', {
    recommendationId: desk.view.recommendations[0]?.id ?? '',
    kind,
    secrecy,
    rule: { fraction: 'half', base: 'forAgainst' },
    seconds: null,
    quorumOverride: 'Pimpinan rapat melanjutkan',
  });
  expect(opened).toMatchObject({ ok: true });
  for (const { page } of people) await page.until(() => page.view.ballot !== null);
  const ballotId = people[0]?.page.view.ballot?.id ?? '';
  return { code, desk, people, ballotId };
}
