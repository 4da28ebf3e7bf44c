import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../src/lib/client/new-id';
import { demoMeeting, Device, holder, joins, organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* A deleted meeting leaves nothing: no page, no code, no byte of anybody's name. */

let server: RunningServer;
let boss: Device;

beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
});
afterAll(() => server.stop());

/** All names in the data folder, but the other meeting's summary, which may be on its way just then. */
const everythingOnDisk = (kept: string) =>
  readdirSync(server.dataDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.includes(join(kept, 'summary')))
    .sort();

/** Whether any file under the data folder holds the text. */
function isOnDisk(text: string): boolean {
  try {
    execFileSync('grep', ['-r', '-q', text, server.dataDir]);
    return true;
  } catch {
    return false;
  }
}

it('ends every page, forgets the code and leaves nothing on disk, also while a secret ballot runs', async () => {
  const kept = await demoMeeting(boss);
  const before = everythingOnDisk(kept);
  const code = await demoMeeting(boss);
  const desk = await boss.open(code, 'facilitator');
  const elementId = desk.view.elements[0]?.id ?? null;
  const person = { name: 'Peserta Terhapus', elementId };
  const { device, page: phone } = await joins(server.url, code, person);
  await desk.send('agenda.start', { itemId: desk.view.agenda.items[0]?.id ?? '' });
  await desk.send('ballot.open', {
    recommendationId: desk.view.recommendations[0]?.id ?? '',
    kind: 'vote',
    secrecy: 'secret',
    rule: { fraction: 'half', base: 'forAgainst' },
    seconds: 3600,
    quorumOverride: 'Pimpinan rapat melanjutkan',
  });
  await phone.until(() => phone.view.ballot !== null);
  await phone.send('vote.cast', {
    ballotId: phone.view.ballot?.id ?? '',
    choice: 'agree',
    note: '',
  });
  expect(readdirSync(join(server.dataDir, 'meetings', code, 'keys'))).toHaveLength(1);
  expect(isOnDisk('Peserta Terhapus')).toBe(true);

  const answer = await boss.post(`/m/${code}/delete`, { code: ` ${code.toLowerCase()} ` });
  expect(answer).toEqual({ status: 200, body: { ok: true } });
  await Promise.all([desk, phone].map((page) => page.until(() => page.refusal !== null)));
  expect([desk.refusal, phone.refusal]).toEqual(Array(2).fill({ code: 'meeting.deleted' }));
  expect(everythingOnDisk(kept)).toEqual(before);
  expect(isOnDisk('Peserta Terhapus')).toBe(false);

  const unknown = { code: 'meeting.unknown' };
  expect((await device.open(code, 'participant')).refusal).toEqual(unknown);
  expect((await boss.open(code, 'secretary')).refusal).toEqual(unknown);
  expect((await boss.get(`/m/${code}/links`)).status).toBe(404);
  expect((await boss.post(`/m/${code}/delete`, { code })).body.refusal).toEqual(unknown);
  const entry = {
    id: newId(),
    device: newId(),
    name: 'X',
    position: '',
    elementId,
    organisation: '',
  };
  expect((await device.post(`/m/${code}/join`, entry)).body.refusal).toEqual(unknown);
  expect((await boss.open(kept, 'facilitator')).view.meeting.code).toBe(kept);

  await server.restart();
  expect(everythingOnDisk(kept)).toEqual(before);
});

it('deletes for the organiser only, who types the code', async () => {
  const code = await demoMeeting(boss);
  const secretary = await holder(boss, code, 'secretary');
  for (const stranger of [secretary, new Device(server.url)])
    expect(await stranger.post(`/m/${code}/delete`, { code })).toEqual({
      status: 403,
      body: { refusal: { code: 'sign.in' } },
    });
  expect((await boss.post(`/m/${code}/delete`, { code: 'ZZZZZZ' })).body.refusal).toEqual({
    code: 'input.invalid',
    field: 'code',
  });
  expect((await boss.open(code, 'facilitator')).view.meeting.code).toBe(code);
});

it('refuses what arrives while it happens, and deletes once', async () => {
  const code = await demoMeeting(boss);
  const desk = await boss.open(code, 'facilitator');
  const shifts = Array.from({ length: 30 }, (_, n) =>
    desk.raw('agenda.shift', { id: `s${n}`, minutes: 1 }).catch(() => null),
  );
  const deletions = [1, 2].map(() => boss.post(`/m/${code}/delete`, { code }));
  const statuses = (await Promise.all(deletions)).map(({ status }) => status);
  desk.close();
  await Promise.all(shifts);
  expect(statuses.sort()).toEqual([200, 404]);
  expect(readdirSync(join(server.dataDir, 'meetings'))).not.toContain(code);
  expect(server.output()).not.toMatch(/ (warn|error) rakoor:/);
});
