import { afterAll, beforeAll, expect, it } from 'vitest';
import { runningBallot } from '../support/running-ballot';
import { organiser, type Device, type Page } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* Whoever takes more than a share slows nobody but the own page. */

let server: RunningServer;
let boss: Device;

beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
});
afterAll(() => server.stop());

type Phone = Page<'participant'>;
/** As many commands at once as the flooder's page manages to write. */
const WAVE = 200;
const VOTES = 25;
/** Some votes, one after another, each acknowledged. */
async function votes(phone: Phone, ballotId: string): Promise<void> {
  for (let n = 0; n < VOTES; n += 1) {
    const choice = n % 2 ? 'agree' : 'disagree';
    expect(await phone.send('vote.cast', { ballotId, choice, note: '' })).toMatchObject({
      ok: true,
    });
  }
}

it('refuses a flood from one attendee, over several connections, and takes everybody else’s votes meanwhile', async () => {
  const { code, people, ballotId } = await runningBallot(server.url, boss);
  const [flooder, voter] = people;
  const second = await flooder?.device.open(code, 'participant');
  if (!flooder || !voter || !second) throw new Error('nobody came');
  const before = voter.page.received.length;
  let voted = false;
  let sent = 0;
  let refused = 0;
  const flood = async (page: Phone) => {
    while (!voted) {
      const acks = await Promise.all(
        Array.from({ length: WAVE }, () => {
          page.socket.emit('view.get');
          page.socket.emit('presence.set', { name: 'Peserta 1', at: '' });
          return page.raw('hand.raise', { id: `flood${++sent}`, topic: '' });
        }),
      );
      for (const ack of acks) if (!ack.ok && ack.refusal.code === 'rate.exceeded') refused += 1;
    }
  };
  const flooding = [flood(flooder.page), flood(second)];
  await votes(voter.page, ballotId);
  voted = true;
  await Promise.all(flooding);
  expect(sent - refused).toBeLessThan(sent / 2);
  // Nothing of the flood reaches another phone but, at most, the queue it is in and its own votes.
  expect(voter.page.received.length - before).toBeLessThan(4 * VOTES);
  for (const { device } of people) device.close();
});

it('ends the oldest page of an attendee who opens ever more, with a sentence', async () => {
  const { code, people } = await runningBallot(server.url, boss);
  const [many, other] = people;
  if (!many || !other) throw new Error('nobody came');
  const more: Phone[] = [];
  for (let n = 0; n < 8; n += 1) more.push(await many.device.open(code, 'participant'));
  await many.page.until(() => many.page.refusal !== null);
  expect(many.page.refusal).toEqual({ code: 'page.superseded' });
  expect(more.map(({ refusal }) => refusal)).toEqual(Array(8).fill(null));
  expect(await more[0]?.send('hand.raise', { topic: '' })).toMatchObject({ ok: true });
  expect(other.page.refusal).toBeNull();
  for (const { device } of people) device.close();
});
