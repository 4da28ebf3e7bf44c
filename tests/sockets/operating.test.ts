import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoMeeting, Device, joins, organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* What the laptop's operator relies on: health, figures, a silent log, a copy that is a backup. */

let server: RunningServer;
let boss: Device;

beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
});
afterAll(() => server.stop());

const anybody = () => new Device(server.url);
const figures = async () => (await anybody().get('/metrics')).text();
const figure = async (name: string) => {
  const line = (await figures()).split('\n').find((one) => one.startsWith(`${name} `));
  return Number(line?.split(' ')[1]);
};

it('says that it is well', async () => {
  const response = await anybody().get('/healthz');
  expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
});

it('counts pages, commands by outcome and appends, and names nobody', async () => {
  const code = await demoMeeting(boss);
  const desk = await boss.open(code, 'facilitator');
  const appends = await figure('rakoor_append_seconds_count');
  const { device } = await joins(server.url, code, {
    name: 'Peserta Rahasia',
    elementId: desk.view.elements[0]?.id ?? null,
  });
  await desk.send('stage.dark', { on: true });
  await desk.raw('stage.dark', { id: 'x', on: 'yes' });
  await desk.raw('vote.cast', { id: 'x' });
  const text = await figures();
  expect(text).toContain('rakoor_connections{role="facilitator"} 1');
  expect(text).toContain('rakoor_connections{role="participant"} 1');
  expect(text).toContain('rakoor_commands_total{outcome="ok"} 2');
  expect(text).toContain('rakoor_commands_total{outcome="input.invalid"} 1');
  expect(text).toContain('rakoor_commands_total{outcome="role.forbidden"} 1');
  expect(text).toMatch(/^rakoor_event_loop_delay_seconds\{quantile="0.99"\} [\d.e-]+$/m);
  expect(await figure('rakoor_append_seconds_count')).toBe(appends + 2);
  expect(await figure('rakoor_meetings_open')).toBe(1);
  for (const line of text.trim().split('\n'))
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{\w+="[^"]+"\})? [\d.e+-]+)$/);
  for (const secret of [code, 'Rahasia', new URL(server.organiserLink).hash.slice(1)])
    expect(text).not.toContain(secret);

  device.close();
  desk.close();
  await expect
    .poll(async () => (await figures()).match(/rakoor_connections\{.*\} \d+/g))
    .toEqual([
      'rakoor_connections{role="facilitator"} 0',
      'rakoor_connections{role="participant"} 0',
    ]);
  expect(server.output()).toMatch(new RegExp(`Z info rakoor: meeting created code=${code}`));
  expect(server.output()).not.toMatch(/Rahasia|stage\.dark/);
});

it('restores on another laptop from a copy of the folder taken while votes come in', async () => {
  const code = await demoMeeting(boss);
  const desk = await boss.open(code, 'facilitator');
  const elementId = desk.view.elements[0]?.id ?? null;
  const { page: phone } = await joins(server.url, code, { name: 'Peserta 001', elementId });
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
  const vote = (choice: 'agree' | 'disagree') =>
    phone.send('vote.cast', { ballotId, choice, note: '' });
  expect(await vote('disagree')).toMatchObject({ ok: true });

  const dataDir = mkdtempSync(join(tmpdir(), 'rakoor-restored-'));
  mkdirSync(join(dataDir, 'meetings'));
  const arriving = Array.from({ length: 20 }, () => vote('agree'));
  cpSync(join(server.dataDir, 'meetings', code), join(dataDir, 'meetings', code), {
    recursive: true,
    filter: (path) => !path.endsWith('.tmp'),
  });
  await Promise.all(arriving);

  const other = await startServer({ dataDir });
  const owner = await organiser(other.url, other.organiserLink);
  const restored = await owner.open(code, 'facilitator');
  expect(restored.view.attendees.map(({ name }) => name)).toEqual(['Peserta 001']);
  expect(restored.view.turnout).toMatchObject({ ballotId, voted: 1 });
  // It goes on from there: the secret vote opens with the key that was copied, links are renewed.
  expect(await restored.send('ballot.close', { ballotId })).toMatchObject({ ok: true });
  await restored.until(() => restored.view.rounds[0]?.state === 'closed');
  const linkId = (
    await owner.getJson<{ links: { id: string; path: string | null }[] }>(`/m/${code}/links`)
  ).links[0];
  expect(linkId?.path).toBeNull();
  expect(
    await (await owner.open(code, 'secretary')).send('link.renew', { linkId: linkId?.id ?? '' }),
  ).toMatchObject({ ok: true });
  await other.stop();
});
