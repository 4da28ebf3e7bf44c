import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Venue } from '../../src/lib/documents/venue';
import { newId } from '../../src/lib/client/new-id';
import { demoMeeting, Device, holder, joins, organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* Codes of table cards: shown to those who run the meeting, worth the vote of the own element and no other. */

let server: RunningServer;
let boss: Device;
let code: string;

beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
  code = await demoMeeting(boss);
});
afterAll(() => server.stop());

it('are for those who run the meeting, another in each meeting', async () => {
  const codesIn = async (meeting: string) =>
    (await boss.getJson<Venue>(`/m/${meeting}/venue`)).elements.map(({ seatCode }) => seatCode);
  const codes = await codesIn(code);
  expect(codes).toHaveLength(24);
  for (const one of codes) expect(one).toMatch(/^[A-HJKMNP-Z2-9]{6}$/);
  expect(await codesIn(await demoMeeting(boss))).not.toEqual(codes);
  const { device: phone } = await joins(server.url, code, { name: 'Tamu', elementId: null });
  for (const device of [phone, await holder(boss, code, 'screen'), new Device(server.url)])
    expect((await device.get(`/m/${code}/venue`)).status).toBe(403);
});

it('bring the vote to the phone that has the card of its element', async () => {
  const { elements } = await boss.getJson<Venue>(`/m/${code}/venue`);
  const [own, other] = elements;
  const elementId = own?.id ?? '';
  await joins(server.url, code, { name: 'Peserta 001', elementId });
  const { device } = await joins(server.url, code, { name: 'Peserta 002', elementId });
  const phone = await device.open(code, 'participant');
  expect(phone.me?.seat).toBeNull();
  const claim = (seatCode: string) => phone.send('seat.claim', { code: seatCode }, newId());
  expect(await claim(other?.seatCode ?? '')).toMatchObject({
    refusal: { code: 'seat.otherElement' },
  });
  expect(await claim('AAAAAA')).toMatchObject({ refusal: { code: 'seat.codeUnknown' } });
  expect((await claim(own?.seatCode.toLowerCase() ?? '')).ok).toBe(true);
  await phone.until(() => phone.me?.seat === elementId);
});
