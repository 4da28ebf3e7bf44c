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
/** What a flood may do to the time within which 19 of 20 of somebody else's votes are safe, here with flooder and voter in one process. */
const bound = (calmMs: number) => 4 * calmMs + 250;

/** Milliseconds until each of some votes, one after another, was acknowledged. */
async function votes(phone: Phone, ballotId: string): Promise<number[]> {
  const took: number[] = [];
  for (let n = 0; n < VOTES; n += 1) {
    const from = performance.now();
    const choice = n % 2 ? 'agree' : 'disagree';
    const ack = await phone.send('vote.cast', { ballotId, choice, note: '' });
    expect(ack).toMatchObject({ ok: true });
    took.push(performance.now() - from);
  }
  return took.sort((a, b) => a - b);
}
const p95 = (sorted: readonly number[]) => sorted[Math.floor(sorted.length * 0.95)] ?? 0;

it('lets a flood from one attendee, over several connections, cost nobody else anything', async () => {
  const { code, people, ballotId } = await runningBallot(server.url, boss);
  const [flooder, voter] = people;
  const second = await flooder?.device.open(code, 'participant');
  if (!flooder || !voter || !second) throw new Error('nobody came');
  const calm = p95(await votes(voter.page, ballotId));

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
  const flooded = p95(await votes(voter.page, ballotId));
  voted = true;
  await Promise.all(flooding);
  console.log(
    `${sent} commands, ${refused} refused; another's p95: ${calm.toFixed(1)} ms before, ${flooded.toFixed(1)} ms during the flood`,
  );
  expect(sent - refused).toBeLessThan(sent / 2);
  expect(flooded).toBeLessThan(bound(calm));
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
