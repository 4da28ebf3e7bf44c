import { afterAll, beforeAll, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoMeeting, holder, joins, organiser, type Device } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* Gladi through a real server: a crowd that comes, votes and is gone, and a meeting that never noticed. */

type Shown = {
  state: {
    code: string | null;
    people: number;
    progress: { joined: number; votes: number; refused: number };
    phones: { joined: number };
    addresses: unknown[];
  } | null;
  links: { role: string; path: string }[];
};

let server: RunningServer;
let boss: Device;
let code: string;

beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
  code = await demoMeeting(boss);
});
afterAll(async () => {
  boss.close();
  await server.stop();
});

const meetings = () => join(server.dataDir, 'meetings');
/** Every byte kept about the real meeting; its line for the organiser's list is written when there is time. */
const kept = () =>
  readdirSync(join(meetings(), code))
    .filter((name) => name.startsWith('log-'))
    .map((name) => [name, readFileSync(join(meetings(), code, name), 'utf8')]);
const look = () => boss.getJson<Shown>(`/m/${code}/rehearsal`);
const ask = async (people: number) =>
  (await boss.post<Shown>(`/m/${code}/rehearsal`, { people })).body;
async function until(condition: (shown: Shown) => boolean): Promise<Shown> {
  for (;;) {
    const shown = await look();
    if (condition(shown)) return shown;
  }
}

it('rehearses with a crowd and leaves no trace', async () => {
  const before = kept();
  const { state, links } = await ask(60);
  const copy = state?.code ?? '';
  expect(copy).not.toBe(code);
  expect(links.map(({ role }) => role).sort()).toEqual(['facilitator', 'screen', 'secretary']);

  const desk = await boss.open(copy, 'facilitator');
  expect(desk.view.meeting.title).toMatch(/^GLADI: /);
  await joins(server.url, copy, { name: 'Peserta sungguhan', organisation: 'Tamu' });
  await until(({ state: now }) => (now?.progress.joined ?? 0) >= 5);
  await desk.send('agenda.start', { itemId: desk.view.agenda.items[0]?.id ?? '' });
  await desk.send('ballot.open', {
    recommendationId: desk.view.recommendations[0]?.id ?? '',
    kind: 'consensus',
    secrecy: 'open',
    seconds: null,
    rule: { fraction: 'half', base: 'forAgainst' },
    quorumOverride: 'Gladi',
  });
  const shown = await until(({ state: now }) => (now?.progress.votes ?? 0) >= 1);
  expect(shown.state?.phones.joined).toBe(1);

  const ended = await ask(0);
  await desk.until(() => desk.refusal !== null);
  expect(desk.refusal).toEqual({ code: 'rehearsal.ended' });
  expect(ended.state).toMatchObject({ code: null, people: 60 });
  expect(ended.links).toEqual([]);
  expect((await look()).state?.progress.votes).toBeGreaterThan(0);
  expect(readdirSync(join(server.dataDir, 'rehearsals'))).toEqual([]);
  expect(kept()).toEqual(before);
  expect((await boss.get(`/m/${copy}`)).status).toBe(404);
});

it('is one at a time, for staff alone, and only before the meeting opens', async () => {
  const other = await demoMeeting(boss);
  await ask(5);
  const second = await boss.post(`/m/${other}/rehearsal`, { people: 5 });
  expect(second.body.refusal?.code).toBe('rehearsal.running');
  const screen = await holder(boss, code, 'screen');
  expect((await screen.post(`/m/${code}/rehearsal`, { people: 0 })).body.refusal?.code).toBe(
    'sign.in',
  );
  expect((await boss.post(`/m/${code}/rehearsal`, { people: 301 })).body.refusal).toBeDefined();
  await ask(0);
  const desk = await boss.open(code, 'facilitator');
  await desk.send('agenda.start', { itemId: desk.view.agenda.items[0]?.id ?? '' });
  expect((await boss.post(`/m/${code}/rehearsal`, { people: 5 })).body.refusal?.code).toBe(
    'rehearsal.tooLate',
  );
});

it('does not outlive the server', async () => {
  const other = await demoMeeting(boss);
  await boss.post(`/m/${other}/rehearsal`, { people: 5 });
  await server.kill9();
  await server.restart();
  expect(readdirSync(server.dataDir)).not.toContain('rehearsals');
});
