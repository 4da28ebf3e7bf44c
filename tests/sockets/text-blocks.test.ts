import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TextBlock } from '../../src/lib/meeting/text-blocks';
import { demoMeeting, Device, holder, organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* Teks baku belong to the office: the secretary of any meeting has them, nobody else. */

let server: RunningServer;
let boss: Device;
let code: string;
const own: TextBlock = { id: 'b1', title: 'Salam', section: 'opening', text: 'Salam sejahtera.' };

beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
  code = await demoMeeting(boss);
});
afterAll(() => server.stop());

type Answer = { blocks: TextBlock[] };
const path = (of = code) => `/m/${of}/text-blocks`;

it('are shown and changed by those who write the minutes', async () => {
  const office = await holder(boss, code, 'secretary');
  const desk = await holder(boss, code, 'facilitator');
  for (const device of [desk, new Device(server.url)]) {
    expect((await device.get(path())).status).toBe(403);
    expect((await device.post(path(), { was: null, now: own })).status).toBe(403);
  }
  const { status, body } = await office.post<Answer>(path(), { was: null, now: own });
  expect(status).toBe(200);
  expect(body.blocks).toContainEqual(own);
  const wrong = { ...own, text: '' };
  expect((await office.post(path(), { was: own, now: wrong })).body.refusal?.code).toBe(
    'text.required',
  );
});

it('are there for the next meeting, also after a restart', async () => {
  await server.restart();
  const again = await organiser(server.url, server.organiserLink);
  const next = await demoMeeting(again);
  expect((await again.getJson<Answer>(path(next))).blocks).toContainEqual(own);
});
