import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoMeeting, Device, joins, organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* The page before joining is drawn once and given to all, and never an old one. */

let server: RunningServer;
let boss: Device;
let code: string;
beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
  code = await demoMeeting(boss);
});
afterAll(() => server.stop());

const shownTo = async (device: Device) => (await device.get(`/m/${code}`)).text();
const stranger = () => new Device(server.url);

it('gives strangers the same page, and the room to who has joined', async () => {
  const page = await shownTo(stranger());
  expect(page).toContain('Masuk ke rapat');
  expect(await shownTo(stranger())).toBe(page);
  expect(await shownTo(boss)).toBe(page);
  const { device } = await joins(server.url, code, { name: 'Peserta', elementId: null });
  expect(await shownTo(device)).not.toContain('Masuk ke rapat');
  expect(await shownTo(stranger())).toBe(page);
  device.close();
});

it('follows the title, the elements and the phase', async () => {
  const secretary = await boss.open(code, 'secretary');
  const desk = await boss.open(code, 'facilitator');
  const { shortTitle } = secretary.view.profile;
  const [element] = secretary.view.elements;
  const { id: elementId = '', name = '' } = element ?? {};
  const changes = [
    () =>
      secretary.send('profile.change', {
        was: { shortTitle },
        now: { shortTitle: 'Judul yang baru' },
      }),
    () =>
      secretary.send('element.change', {
        elementId,
        was: { name },
        now: { name: 'Badan yang baru' },
      }),
  ];
  await shownTo(stranger());
  for (const change of changes) expect(await change()).toMatchObject({ ok: true });
  const after = await shownTo(stranger());
  expect(after).toContain('Judul yang baru');
  expect(after).toContain('Badan yang baru');

  await desk.send('agenda.start', { itemId: desk.view.agenda.items[0]?.id ?? '' });
  expect(await desk.send('meeting.close', {})).toMatchObject({ ok: true });
  expect(await shownTo(stranger())).toContain('Rapat telah ditutup');
});

it('compresses it for who can read that', async () => {
  const answer = await fetch(`${server.url}/m/${code}`, { headers: { 'accept-encoding': 'gzip' } });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  const plain = await fetch(`${server.url}/m/${code}`, {
    headers: { 'accept-encoding': 'identity' },
  });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(await answer.text());
});
