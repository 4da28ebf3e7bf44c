import { newId } from '../../src/lib/client/new-id';
import type { AudienceRole, Views } from '../../src/lib/meeting/views';
import { demoMeeting, organiser } from '../support/people';
import type { RunningServer } from '../support/server';
import { Phone } from './phone';

/** A demo meeting in session: voting by attendee, with its desk, its secretary and its projector connected. */
export type Session = {
  server: RunningServer;
  code: string;
  cookie: string;
  desk: Phone;
  secretary: Phone;
  screen: Phone;
  view: Views['facilitator'];
};

type Shown<R extends AudienceRole> = { phone: Phone; view: Views[R] };

/** Opens a page of the staff and waits for its first view. */
export async function page<R extends AudienceRole>(
  { url }: RunningServer,
  cookie: string,
  code: string,
  as: R,
): Promise<Shown<R>> {
  const phone = new Phone(url, { code, as }, cookie);
  const first = phone.until('42["view"');
  phone.connect();
  const [, message] = JSON.parse((await first).slice(2)) as [string, { slices: Views[R] }];
  return { phone, view: message.slices };
}

/** Sends a command of the staff, which must succeed. */
export async function order(staff: Phone, type: string, input: object, id = newId()) {
  const ack = await staff.ask(type, input, id);
  if (!ack.ok) throw new Error(`${type} was refused: ${ack.refusal.code}`);
}

export async function convene(server: RunningServer): Promise<Session> {
  const boss = await organiser(server.url, server.organiserLink);
  const code = await demoMeeting(boss);
  const { cookie } = boss;
  const { phone: desk, view } = await page(server, cookie, code, 'facilitator');
  const { phone: secretary } = await page(server, cookie, code, 'secretary');
  const { phone: screen } = await page(server, cookie, code, 'screen');
  await order(secretary, 'profile.change', {
    was: { votingUnit: 'element' },
    now: { votingUnit: 'attendee' },
  });
  await order(desk, 'agenda.start', { itemId: view.agenda.items[0]?.id });
  return { server, code, cookie, desk, secretary, screen, view };
}

/** Puts a recommendation to the vote; resolves with the ballot's id. */
export async function openBallot(
  { desk, view }: Pick<Session, 'desk' | 'view'>,
  secrecy: 'open' | 'secret',
  number = 0,
): Promise<string> {
  const ballotId = newId();
  await order(
    desk,
    'ballot.open',
    {
      recommendationId: view.recommendations[number]?.id,
      kind: 'vote',
      secrecy,
      rule: { fraction: 'half', base: 'forAgainst' },
      seconds: null,
      quorumOverride: 'Pimpinan rapat melanjutkan',
    },
    ballotId,
  );
  return ballotId;
}

export function adjourn({ desk, secretary, screen }: Session): void {
  for (const phone of [desk, secretary, screen]) phone.close();
}
