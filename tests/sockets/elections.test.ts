import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newReceipt } from '../../src/lib/client/new-receipt';
import { begins, hallOf, opensBallot } from '../support/hall';
import { logOf } from '../support/log';
import { joins, organiser, type Page } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* Elections, and codes of secret ballots, on a real disk: kept while they run, unknowable afterwards. */

async function seated(server: RunningServer, phones: number) {
  const boss = await organiser(server.url, server.organiserLink);
  const hall = await hallOf(boss);
  const voters: Page<'participant'>[] = [];
  for (const { id: elementId } of hall.desk.view.elements
    .filter(({ votes }) => votes)
    .slice(0, phones))
    voters.push((await joins(server.url, hall.code, { name: 'Peserta', elementId })).page);
  await begins(hall);
  return { hall, voters };
}

it('a secret ranked election survives kill -9, then leaves its counts and nothing else', async () => {
  const server = await startServer();
  const { hall, voters } = await seated(server, 5);
  const { code, desk } = hall;
  const candidates = ['Aminah', 'Burhan', 'Citra'];
  const election = { title: 'Ketua', method: 'ranked', places: 1, candidates } as const;
  const added = { election: { ...election, candidates }, after: null };
  await desk.send('election.add', added, 'ketua');
  await desk.send('election.open', {
    electionId: 'ketua',
    secrecy: 'secret',
    seconds: null,
    quorumOverride: 'Pimpinan rapat melanjutkan',
  });
  const orders = [[0], [1, 2], [2, 1], [1], [0]];
  for (const [n, voter] of voters.entries()) {
    await voter.until(() => voter.view.election?.id === 'ketua');
    const said = { electionId: 'ketua', choice: orders[n] ?? [] };
    expect(await voter.send('election.choose', said)).toMatchObject({ ok: true });
  }
  const keys = join(server.dataDir, 'meetings', code, 'keys');
  expect(readdirSync(keys)).toEqual(['ketua']);
  await server.kill9();
  await server.restart();
  const [first] = voters as [Page<'participant'>];
  await first.until(() => first.socket.connected && first.me?.election?.choice?.[0] === 0);
  await desk.until(() => desk.socket.connected);
  await desk.send('election.close', { electionId: 'ketua' });
  await desk.until(() => desk.view.elections[0]?.state === 'closed');
  expect(desk.view.elections[0]?.count).toMatchObject({ cast: 5, elected: [1] });
  expect(desk.view.elections[0]?.rollCall).toBeNull();
  await server.stop();
  expect(readdirSync(keys)).toEqual([]);
  const chosen = logOf(server.dataDir, code).filter(
    ({ event }) => event.type === 'election.chosen',
  );
  expect(chosen).toHaveLength(5);
  expect(JSON.stringify(chosen)).not.toMatch(/"choice"/);
});

it('codes are in no byte of the log before a ballot closes, and all in its list afterwards', async () => {
  const server = await startServer();
  const { hall, voters } = await seated(server, 5);
  const ballotId = await opensBallot(hall, 0, { secrecy: 'secret', receipts: true });
  const codes = voters.map(() => newReceipt());
  for (const [n, voter] of voters.entries()) {
    await voter.until(() => voter.view.ballot?.id === ballotId);
    const receipt = codes[n] ?? '';
    await voter.send('vote.cast', { ballotId, choice: 'agree', note: '', receipt });
  }
  const before = JSON.stringify(logOf(server.dataDir, hall.code));
  for (const code of codes) expect(before).not.toContain(code);
  await hall.desk.send('ballot.close', { ballotId });
  const [first] = voters as [Page<'participant'>];
  await first.until(() => first.view.now.kind === 'result');
  const listed = first.view.now.kind === 'result' ? first.view.now.outcome.codes : [];
  expect(listed.map(({ code }) => code)).toEqual([...codes].sort());
  await server.stop();
});
