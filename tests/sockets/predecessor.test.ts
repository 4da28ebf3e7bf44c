import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/lib/client/new-id';
import type { HandoverFile } from '../../src/lib/meeting/handover';
import { demoMeeting, Device, organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* One meeting follows another: in one data folder, by a file between two, and by copying from an earlier one. */

let server: RunningServer;
let other: RunningServer;
let boss: Device;
let elsewhere: Device;

beforeAll(async () => {
  [server, other] = await Promise.all([startServer(), startServer()]);
  boss = await organiser(server.url, server.organiserLink);
  elsewhere = await organiser(other.url, other.organiserLink);
});
afterAll(() => Promise.all([server.stop(), other.stop()]));

const followUp = (action: string, status: 'done' | 'stuck') => ({
  recommendationId: null,
  action,
  ownerId: null,
  supporters: '',
  due: null,
  dueNote: '',
  measure: '',
  funding: '',
  status,
  note: '',
});

/** A meeting with two follow-ups, one done, that is over. */
async function finished(): Promise<string> {
  const code = await demoMeeting(boss);
  const desk = await boss.open(code, 'facilitator');
  for (const [action, status] of [
    ['Rapat data', 'done'],
    ['SOP data', 'stuck'],
  ] as const)
    await desk.send('followUp.add', { followUp: followUp(action, status), before: null });
  await desk.send('agenda.start', { itemId: desk.view.agenda.items[0]?.id ?? '' });
  expect(await desk.send('meeting.close', {})).toMatchObject({ ok: true });
  return code;
}

/** A demo meeting that names nothing before it. */
async function next(device: Device): Promise<string> {
  const code = await demoMeeting(device);
  const desk = await device.open(code, 'secretary');
  await desk.send('predecessor.forget', {});
  await desk.until(() => desk.view.predecessor === null);
  return code;
}

const name = (device: Device, code: string, chosen: object) =>
  device.post(`/m/${code}/predecessor`, { id: newId(), ...chosen });

describe('in one data folder', () => {
  it('brings the follow-ups, which outlive the meeting they came from', async () => {
    const first = await finished();
    const code = await next(boss);
    expect((await name(boss, code, { source: first })).status).toBe(200);
    await boss.post(`/m/${first}/delete`, { code: first });
    const page = await boss.open(code, 'secretary');
    await page.until(() => page.view.predecessor !== null);
    expect(page.view.predecessor?.followUps.map(({ action, status }) => [action, status])).toEqual([
      ['Rapat data', 'done'],
      ['SOP data', 'stuck'],
    ]);
    expect(page.view.history.map((earlier) => earlier.code)).toContain(first);
  });

  it('carries one on, and the facilitator undoes that', async () => {
    const code = await next(boss);
    await name(boss, code, { source: await finished() });
    const desk = await boss.open(code, 'facilitator');
    await desk.until(() => desk.view.predecessor !== null);
    const entryId = desk.view.predecessor?.followUps[1]?.id ?? '';
    await desk.send('predecessor.carry', { entryId });
    await desk.until(() => desk.view.followUps.length === 1);
    expect(desk.view.predecessor?.followUps[1]?.settlement?.kind).toBe('carried');
    expect(desk.view.undo?.step).toBe('predecessor.settled');
    await desk.send('step.undo', {});
    await desk.until(() => desk.view.followUps.length === 0);
    expect(desk.view.predecessor?.followUps[1]?.settlement).toBeNull();
  });

  it('is the organiser’s choice alone', async () => {
    const code = await next(boss);
    const stranger = new Device(server.url);
    const { status, body } = await name(stranger, code, { source: code });
    expect([status, body.refusal?.code]).toEqual([403, 'sign.in']);
  });
});

describe('by a file between two data folders', () => {
  const fileOf = async (code: string) => {
    const response = await boss.get(`/m/${code}/handover`);
    return { status: response.status, file: (await response.json()) as HandoverFile };
  };

  it('arrives whole', async () => {
    const { file } = await fileOf(await finished());
    const code = await next(elsewhere);
    expect((await name(elsewhere, code, { file })).status).toBe(200);
    const page = await elsewhere.open(code, 'secretary');
    await page.until(() => page.view.predecessor !== null);
    expect(page.view.predecessor?.followUps).toHaveLength(2);
    expect(page.view.history.find(({ code: c }) => c === file.meeting.code)?.values.length).toBe(
      file.meeting.values.length,
    );
  });

  it('is handed out when the meeting is over, to those who run it', async () => {
    expect((await fileOf(await demoMeeting(boss))).status).toBe(400);
    const code = await finished();
    expect((await new Device(server.url).get(`/m/${code}/handover`)).status).toBe(403);
  });

  it.each([
    ['is none', { hello: 1 }, 'file.unreadable'],
    [
      'is of a later version',
      { schema: 'rakoor/berkas-rapat-berikutnya', version: 9 },
      'file.newer',
    ],
    ['is too large', { text: 'x'.repeat(2_000_001) }, 'text.tooLong'],
  ])('is refused when it %s', async (_, file, code) => {
    const { body } = await name(elsewhere, await next(elsewhere), { file });
    expect(body.refusal?.code).toBe(code);
  });
});

describe('copying from an earlier meeting', () => {
  it('lists the others, and gives their library and figures to the organiser alone', async () => {
    const first = await finished();
    const code = await demoMeeting(boss);
    const { meetings } = await boss.getJson<{ meetings: { code: string }[] }>(`/m/${code}/earlier`);
    expect(meetings.map((one) => one.code)).toContain(first);
    expect(meetings.map((one) => one.code)).not.toContain(code);
    const take = (device: Device, what: string, source = first) =>
      device.post(`/m/${code}/earlier`, { id: newId(), source, take: what });
    expect((await take(boss, 'library')).status).toBe(200);
    expect((await take(boss, 'history')).status).toBe(200);
    const page = await boss.open(code, 'secretary');
    await page.until(() => page.view.history.some((one) => one.code === first));
    expect(page.view.history.find((one) => one.code === first)?.values.length).toBeGreaterThan(5);
    expect((await take(boss, 'history', 'NONE00')).body.refusal?.code).toBe('meeting.unknown');
    expect((await take(new Device(server.url), 'library')).body.refusal?.code).toBe('sign.in');
  });

  it('makes a meeting with its elements, targets, settings and follow-ups, and new links', async () => {
    const first = await finished();
    const old = await boss.open(first, 'secretary');
    const { title: _, ...kept } = old.view.profile;
    const created = await boss.post<{ code: string }>('/new', {
      id: newId(),
      creation: {
        profile: { ...kept, title: 'Rakoor 2027', date: '2027-12-09' },
        template: 'copy',
        elements: 'none',
        source: first,
      },
    });
    const page = await boss.open(created.body.code, 'secretary');
    expect(page.view.elements.map(({ name }) => name)).toEqual(
      old.view.elements.map(({ name }) => name),
    );
    expect(page.view.library).toHaveLength(old.view.library.length);
    expect(page.view.profile).toMatchObject({
      title: 'Rakoor 2027',
      quorum: old.view.profile.quorum,
      thresholds: old.view.profile.thresholds,
    });
    expect(page.view.predecessor?.code).toBe(first);
    expect(page.view.predecessor?.followUps).toHaveLength(2);
    const reached = Object.values(old.view.reports).flatMap(({ indicators }) =>
      indicators.map(({ actual }) => actual),
    );
    const lastYear = Object.values(page.view.reports).flatMap(({ indicators }) =>
      indicators.map(({ actual, previous }) => [actual, previous]),
    );
    expect(lastYear).toEqual(reached.map((actual) => [null, actual]));
  });
});
