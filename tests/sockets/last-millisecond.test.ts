import { afterAll, beforeAll, expect, it } from 'vitest';
import { begins, hallOf, opensBallot } from '../support/hall';
import { joins, organiser } from '../support/people';
import { startServer, stoppable, type RunningServer } from '../support/server';

/* The last millisecond of a timed question counts and the one after it does not, through real sockets, by the server's clock. */

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ nodeOptions: stoppable });
});
afterAll(() => server.stop());

const tooLate = { ok: false, refusal: { code: 'ballot.closed' } };

/** A hall with three elements, each with a phone. */
async function seated() {
  const boss = await organiser(server.url, server.organiserLink);
  const hall = await hallOf(boss);
  const elements = hall.desk.view.elements.slice(0, 3);
  const phones = await Promise.all(
    elements.map(async ({ id: elementId }, n) => {
      const { page } = await joins(server.url, hall.code, { name: `Peserta ${n}`, elementId });
      return page;
    }),
  );
  await begins(hall);
  const [first, second, third] = phones;
  if (!first || !second || !third) throw new Error('the demo has fewer elements');
  return { hall, phones: [first, second, third] as const };
}

it('a vote of the last millisecond counts, of the next one is refused', async () => {
  const { hall, phones } = await seated();
  const [inTime, late, again] = phones;
  const ballotId = await opensBallot(hall, 0, { seconds: 3600 });
  const round = () => hall.desk.view.rounds.find(({ id }) => id === ballotId);
  await hall.desk.until(() => typeof round()?.closesAt === 'number');
  const closesAt = round()?.closesAt ?? 0;
  const vote = (choice: 'agree' | 'disagree') => ({ ballotId, choice, note: '' });

  await server.standAt(closesAt - 1);
  expect(await inTime.send('vote.cast', vote('agree'))).toMatchObject({ ok: true });
  await server.standAt(closesAt);
  expect(await late.send('vote.cast', vote('disagree'))).toEqual(tooLate);
  expect(await inTime.send('vote.cast', vote('disagree'))).toEqual(tooLate);
  // It was the time that refused: the ballot itself is still open.
  await server.standAt(closesAt - 1);
  expect(await again.send('vote.cast', vote('agree'))).toMatchObject({ ok: true });

  await server.standAt(null);
  await hall.desk.until(() => round()?.state === 'closed');
  expect(round()?.result?.counts).toMatchObject({ agree: 2, disagree: 0 });
});

it('so in an election', async () => {
  const { hall, phones } = await seated();
  const [inTime, late] = phones;
  const candidates = ['Aminah', 'Burhan'];
  const election = { title: 'Wakil peserta', method: 'single' as const, places: 1, candidates };
  await hall.desk.send('election.add', { election, after: null }, 'x1');
  await hall.desk.send('election.open', {
    electionId: 'x1',
    secrecy: 'open',
    seconds: 3600,
    quorumOverride: 'Pimpinan rapat melanjutkan',
  });
  const held = () => hall.desk.view.elections.find(({ id }) => id === 'x1');
  await hall.desk.until(() => typeof held()?.closesAt === 'number');
  const closesAt = held()?.closesAt ?? 0;
  const choose = { electionId: 'x1', choice: [1] };

  await server.standAt(closesAt - 1);
  expect(await inTime.send('election.choose', choose)).toMatchObject({ ok: true });
  await server.standAt(closesAt);
  expect(await late.send('election.choose', choose)).toEqual(tooLate);
  await server.standAt(null);
  await hall.desk.until(() => held()?.state === 'closed');
  expect(held()?.count).toMatchObject({ cast: 1, elected: [1] });
});
