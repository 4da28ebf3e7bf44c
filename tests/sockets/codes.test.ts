import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../src/lib/client/new-id';
import { runningBallot } from '../support/running-ballot';
import { Device, demoMeeting, holder, linksOf, organiser } from '../support/people';
import { pageData } from '../support/page-data';
import { startServer, type RunningServer } from '../support/server';

/* What a code opens while its meeting lives, what is left of it afterwards, and how little a guess is worth. */

let server: RunningServer;
let boss: Device;

beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
});
afterAll(() => server.stop());

const stranger = () => new Device(server.url);
const joinForm = (name: string) => ({
  id: newId(),
  device: newId(),
  name,
  position: '',
  elementId: null,
  organisation: 'Media',
});
it('closing ends the code for strangers: no title, no offices, no way in; those inside stay', async () => {
  const { code, desk, people, ballotId } = await runningBallot(server.url, boss);
  const title = desk.view.meeting.shortTitle;
  const office = desk.view.elements[0]?.name ?? '';
  const shown = async (device: Device) => JSON.stringify(await pageData(device, `/m/${code}`));
  expect(await shown(stranger())).toContain(title);
  expect(await shown(stranger())).toContain(office);

  await desk.send('ballot.close', { ballotId });
  expect(await desk.send('meeting.close', {})).toMatchObject({ ok: true });
  const closed = await pageData(stranger(), `/m/${code}`);
  expect(closed).toMatchObject({
    status: 200,
    data: { page: { title: '', office: '', elements: [] } },
  });
  expect(await shown(stranger())).not.toContain(title);
  const late = stranger();
  expect((await late.post(`/m/${code}/join`, joinForm('Terlambat'))).body.refusal).toEqual({
    code: 'meeting.closed',
  });
  expect(late.secrets).toEqual([]);
  for (const as of ['participant', 'screen', 'facilitator', 'secretary'] as const)
    expect((await late.open(code, as)).refusal).toEqual({ code: 'sign.in' });
  expect((await late.get(`/m/${code}/files/Notula.docx`)).status).toBe(403);
  expect((await late.get(`/m/${code}/links`)).status).toBe(403);

  // Who was there still reads how it ended; who writes the minutes still gets in by the link.
  const [person] = people;
  expect(await shown(person?.device ?? late)).toContain(title);
  expect((await person?.device.open(code, 'participant'))?.view.meeting.phase).toBe('closed');
  const secretary = await holder(boss, code, 'secretary');
  expect((await secretary.open(code, 'secretary')).refusal).toBeNull();

  expect(await desk.send('meeting.reopen', {})).toMatchObject({ ok: true });
  expect((await stranger().post(`/m/${code}/join`, joinForm('Kembali'))).status).toBe(200);
  for (const device of [boss, late, secretary, ...people.map((one) => one.device)]) device.close();
});

it('deleting leaves cookies and links that open nothing', async () => {
  const { code, people } = await runningBallot(server.url, boss);
  const facilitator = await holder(boss, code, 'facilitator');
  const [link] = (await linksOf(boss, code)).filter(({ role }) => role === 'secretary');
  await boss.post(`/m/${code}/delete`, { code });
  const unknown = { code: 'meeting.unknown' };
  for (const device of [facilitator, people[0]?.device ?? stranger()]) {
    expect(await pageData(device, `/m/${code}`)).toEqual({ status: 404, data: {} });
    expect((await device.open(code, 'facilitator')).refusal).toEqual(unknown);
  }
  const token = link?.path?.split('#')[1];
  const entry = { role: 'secretary', elementId: null, token };
  expect((await stranger().post(`/m/${code}/enter`, entry)).body.refusal).toEqual(unknown);
  for (const device of [facilitator, ...people.map((one) => one.device)]) device.close();
});

it('takes no token for another: of another role, element, meeting, or cut short', async () => {
  const [code, other] = [await demoMeeting(boss), await demoMeeting(boss)];
  const links = await linksOf(boss, code);
  const screen = links.find(({ role }) => role === 'screen');
  const presenter = links.find(({ role }) => role === 'presenter');
  const second = links.find(({ role, id }) => role === 'presenter' && id !== presenter?.id);
  const token = (path: string | null | undefined) => path?.split('#')[1] ?? '';
  const [screens, presenters] = [token(screen?.path), token(presenter?.path)];
  expect(screens).toMatch(/^[\w-]{22}$/);
  const tries: [code: string, role: string, elementId: string | null, token: string][] = [
    [code, 'facilitator', null, screens],
    [code, 'secretary', null, presenters],
    [code, 'presenter', second?.elementId ?? null, presenters],
    [code, 'presenter', null, presenters],
    [other, 'screen', null, screens],
    [code, 'screen', null, screens.slice(0, -1)],
    [code, 'screen', null, screens.toLowerCase()],
    [code, 'screen', null, ''],
  ];
  for (const [meeting, role, elementId, tried] of tries) {
    const device = stranger();
    const { body } = await device.post(`/m/${meeting}/enter`, { role, elementId, token: tried });
    expect(body.refusal).toEqual({ code: 'link.unknown' });
    expect(device.secrets).toEqual([]);
  }
});

it('keeps each cookie to its meeting, out of reach of scripts and of other sites', async () => {
  const [code, other] = [await demoMeeting(boss), await demoMeeting(boss)];
  const secretary = await holder(boss, code, 'secretary');
  expect(secretary.cookieLines).toHaveLength(1);
  for (const line of [...secretary.cookieLines, ...boss.cookieLines]) {
    expect(line).toMatch(/; HttpOnly/);
    expect(line).toMatch(/; SameSite=Lax/);
  }
  expect(secretary.cookieLines[0]).toMatch(new RegExp(`^rakoor-${code}-secretary=`));
  expect((await secretary.open(other, 'secretary')).refusal).toEqual({ code: 'sign.in' });
  secretary.close();
});
