import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { logOf } from '../support/log';
import { demoMeeting, holder, joins, organiser } from '../support/people';
import { startServer } from '../support/server';

it('has after kill -9 everything it acknowledged, and every page back by itself', async () => {
  const server = await startServer();
  const boss = await organiser(server.url, server.organiserLink);
  const code = await demoMeeting(boss);
  const desk = await boss.open(code, 'facilitator');
  const { page: phone } = await joins(server.url, code, {
    name: 'Peserta 001',
    elementId: desk.view.elements[0]?.id ?? null,
  });
  await desk.send('agenda.start', { itemId: desk.view.agenda.items[0]?.id ?? '' });
  const ack = await phone.send('hand.raise', { topic: 'Data sasaran' });
  await server.kill9();
  await server.restart();
  await desk.until(() => desk.socket.connected && desk.view.floor.queue.length === 1);
  await phone.until(() => phone.socket.connected && phone.me?.queue === 1);
  expect(logOf(server.dataDir, code).at(-1)).toMatchObject({
    seq: ack.ok && ack.seq,
    event: { type: 'hand.raised' },
  });
  await server.stop();
});

it('destroys the key of a secret ballot and stores no choice', async () => {
  const server = await startServer();
  const boss = await organiser(server.url, server.organiserLink);
  const code = await demoMeeting(boss);
  const desk = await boss.open(code, 'facilitator');
  const { page: phone } = await joins(server.url, code, {
    name: 'Peserta',
    elementId: desk.view.elements[0]?.id ?? null,
  });
  await desk.send('agenda.start', { itemId: desk.view.agenda.items[0]?.id ?? '' });
  await desk.send('ballot.open', {
    recommendationId: desk.view.recommendations[0]?.id ?? '',
    kind: 'consensus',
    secrecy: 'secret',
    rule: { fraction: 'half', base: 'forAgainst' },
    seconds: null,
    quorumOverride: 'Pimpinan rapat melanjutkan',
  });
  await phone.until(() => phone.view.ballot !== null);
  const ballotId = phone.view.ballot?.id ?? '';
  await phone.send('vote.cast', { ballotId, choice: 'disagree', note: 'Belum ada anggaran' });
  const keys = join(server.dataDir, 'meetings', code, 'keys');
  expect(readdirSync(keys)).toEqual([ballotId]);
  await server.kill9();
  await server.restart();
  await phone.until(() => phone.socket.connected && phone.me?.vote?.choice === 'disagree');
  await desk.until(() => desk.socket.connected);
  await desk.send('ballot.close', { ballotId });
  await server.stop();
  expect(readdirSync(keys)).toEqual([]);
  const cast = logOf(server.dataDir, code).find(({ event }) => event.type === 'vote.cast');
  expect(JSON.stringify(cast)).not.toMatch(/disagree|anggaran/);
});

it('reports a damaged log by name, leaves its files alone, and serves the other meetings', async () => {
  const server = await startServer();
  const boss = await organiser(server.url, server.organiserLink);
  const [damaged, whole] = [await demoMeeting(boss), await demoMeeting(boss)];
  await server.stop();
  const file = join(server.dataDir, 'meetings', damaged, 'log-0000001.json');
  const scribbled = readFileSync(file, 'utf8').replace('Dinas Kesehatan', 'Dinas Kesehatam');
  writeFileSync(file, scribbled);
  await server.restart();
  expect((await boss.open(damaged, 'facilitator')).refusal).toEqual({ code: 'meeting.unknown' });
  expect((await boss.open(whole, 'facilitator')).view.meeting.code).toBe(whole);
  expect(server.output()).toContain(damaged);
  expect(readFileSync(file, 'utf8')).toBe(scribbled);
  await server.stop();
});

/** Every file below a folder, as text. */
const contents = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));

it('keeps no token on disk, and every cookie out of the reach of scripts and other sites', async () => {
  const server = await startServer();
  const boss = await organiser(server.url, server.organiserLink);
  const code = await demoMeeting(boss);
  const screen = await holder(boss, code, 'screen');
  const { device: phone } = await joins(server.url, code, { name: 'Peserta 001' });
  const devices = [boss, screen, phone];
  const secrets = devices.flatMap((device) => device.secrets);
  expect(secrets).toHaveLength(3);
  for (const content of contents(server.dataDir))
    for (const secret of secrets) expect(content.includes(secret)).toBe(false);
  for (const line of devices.flatMap((device) => device.cookieLines))
    expect(line).toMatch(/(?=.*HttpOnly)(?=.*SameSite=Lax)/i);
  await server.stop();
});
