import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/lib/client/new-id';
import type { Choice } from '../../src/lib/meeting/meeting';
import { begins, closesBallot, hallOf, opensBallot, type Hall } from '../support/hall';
import { Device, joins, organiser, type Page } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* What other tools fell for (double votes by reload, by two sockets, by a replayed message): here without effect. */

let server: RunningServer;
let boss: Device;
beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
});
afterAll(() => server.stop());

type Phone = Page<'participant'>;
type Voter = { device: Device; page: Phone };

/** A hall in session, two elements represented, each by one phone. */
async function seated(): Promise<{ hall: Hall; voters: [Voter, Voter] }> {
  const hall = await hallOf(boss);
  const [one, two] = hall.desk.view.elements;
  if (!one || !two) throw new Error('the demo has fewer elements');
  const join = (elementId: string, name: string) =>
    joins(server.url, hall.code, { name, elementId });
  const voters: [Voter, Voter] = [await join(one.id, 'Satu'), await join(two.id, 'Dua')];
  await begins(hall);
  return { hall, voters };
}

const cast = (page: Phone, ballotId: string, choice: Choice, id = newId()) =>
  page.send('vote.cast', { ballotId, choice, note: '' }, id);
const sees = (page: Phone, ballotId: string) => page.until(() => page.view.ballot?.id === ballotId);
const total = (counts: Record<string, number> | undefined) =>
  Object.values(counts ?? {}).reduce((sum, n) => sum + n, 0);

describe('one person is one vote', () => {
  it('on two sockets within one millisecond', async () => {
    const { hall, voters } = await seated();
    const [{ device, page }] = voters;
    const second = await device.open(hall.code, 'participant');
    const ballotId = await opensBallot(hall, 0);
    await Promise.all([sees(page, ballotId), sees(second, ballotId)]);
    // Written to both sockets before either is read.
    const presses = Array.from({ length: 20 }, (_, n) =>
      cast(n % 2 === 0 ? page : second, ballotId, n % 2 === 0 ? 'agree' : 'disagree'),
    );
    const answers = await Promise.all(presses);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(total(await closesBallot(hall))).toBe(1);
  });

  it('who reloads and votes again has changed the vote, not added one', async () => {
    const { hall, voters } = await seated();
    const [{ device, page }] = voters;
    const ballotId = await opensBallot(hall, 0);
    await sees(page, ballotId);
    await cast(page, ballotId, 'agree');
    page.close();
    const reloaded = await device.open(hall.code, 'participant');
    expect(reloaded.me?.vote).toMatchObject({ ballotId, choice: 'agree' });
    await cast(reloaded, ballotId, 'disagree');
    expect(await closesBallot(hall)).toMatchObject({ agree: 0, disagree: 1 });
  });

  it('who comes again in a private window is a further person of the element, without its vote', async () => {
    const { hall, voters } = await seated();
    const [{ page }] = voters;
    const elementId = page.me?.seat ?? '';
    const { page: again } = await joins(server.url, hall.code, { name: 'Satu', elementId });
    const ballotId = await opensBallot(hall, 0);
    await Promise.all([sees(page, ballotId), sees(again, ballotId)]);
    await cast(page, ballotId, 'agree');
    expect(await cast(again, ballotId, 'disagree')).toEqual({
      ok: false,
      refusal: { code: 'seat.notYours' },
    });
    expect(await again.send('seat.take', {})).toMatchObject({ refusal: { code: 'seat.taken' } });
    expect(await closesBallot(hall)).toMatchObject({ agree: 1, disagree: 0 });
  });

  it('who holds a seat and who stands in for it are one vote, both pressing within one millisecond', async () => {
    const { hall, voters } = await seated();
    const [{ page: holder }] = voters;
    const elementId = holder.me?.seat ?? '';
    const { page: deputy } = await joins(server.url, hall.code, { name: 'Wakil', elementId });
    const attendeeId = deputy.me?.attendee.id ?? '';
    expect(await holder.send('seat.nameDeputy', { elementId, attendeeId })).toMatchObject({
      ok: true,
    });
    const ballotId = await opensBallot(hall, 0);
    await Promise.all([sees(holder, ballotId), sees(deputy, ballotId)]);
    // All are written to both sockets before any is read.
    await Promise.all([
      deputy.send('seat.standIn', {}),
      cast(deputy, ballotId, 'agree'),
      cast(holder, ballotId, 'disagree'),
      holder.send('seat.takeBack', {}),
      cast(deputy, ballotId, 'agree'),
      cast(holder, ballotId, 'disagree'),
      deputy.send('seat.standIn', {}),
    ]);
    expect(total(await closesBallot(hall))).toBe(1);
    expect(await deputy.send('seat.standIn', {})).toMatchObject({ ok: true });
  });

  it('a replayed message gets its first answer, also from another person’s socket and in a later ballot', async () => {
    const { hall, voters } = await seated();
    const [one, two] = voters;
    const ballotId = await opensBallot(hall, 0);
    await Promise.all([sees(one.page, ballotId), sees(two.page, ballotId)]);
    const first = await cast(one.page, ballotId, 'agree', 'overheard');
    await cast(one.page, ballotId, 'disagree');
    expect(await cast(one.page, ballotId, 'agree', 'overheard')).toEqual(first);
    await cast(two.page, ballotId, 'abstain', 'overheard');
    const counts = await closesBallot(hall);
    expect(counts).toMatchObject({ agree: 0, disagree: 1 });
    const next = await opensBallot(hall, 1);
    await sees(one.page, next);
    await cast(one.page, ballotId, 'agree', 'overheard');
    await cast(one.page, ballotId, 'agree');
    expect(total(await closesBallot(hall))).toBe(0);
  });
});

describe('too late, or no longer here', () => {
  it('what arrives after the last millisecond is refused, whatever its sender’s clock says', async () => {
    const { hall, voters } = await seated();
    const [{ page }] = voters;
    const ballotId = await opensBallot(hall, 0, { seconds: 5 });
    await sees(page, ballotId);
    await cast(page, ballotId, 'agree');
    await page.until(() => page.view.ballot === null);
    expect(await cast(page, ballotId, 'disagree')).toEqual({
      ok: false,
      refusal: { code: 'ballot.closed' },
    });
    await hall.desk.until(() => hall.desk.view.rounds[0]?.state === 'closed');
    expect(hall.desk.view.rounds[0]?.result?.counts).toMatchObject({ agree: 1, disagree: 0 });
  });

  it('who was just removed votes no more, on no socket; what was cast before stays', async () => {
    const { hall, voters } = await seated();
    const [one, two] = voters;
    const ballotId = await opensBallot(hall, 0);
    await Promise.all([sees(one.page, ballotId), sees(two.page, ballotId)]);
    await cast(two.page, ballotId, 'agree');
    const attendeeId = one.page.me?.attendee.id ?? '';
    const removed = hall.desk.send('attendee.remove', { attendeeId });
    await removed;
    const answer = await Promise.race([
      cast(one.page, ballotId, 'disagree').catch(() => null),
      one.page.until(() => one.page.refusal !== null).then(() => null),
    ]);
    expect(answer?.ok ?? false).toBe(false);
    const back = await one.device.open(hall.code, 'participant');
    expect(back.refusal).not.toBeNull();
    expect(await closesBallot(hall)).toMatchObject({ agree: 1, disagree: 0 });
  });
});
