import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../src/lib/client/new-id';
import { emptyProfile } from '../../src/lib/meeting/templates/empty-profile';
import type { RefusalNotice } from '../../src/lib/meeting/refusal';
import { samplePng } from '../../src/lib/server/meeting-files/testing';
import { demoMeeting, Device, holder, organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* Offices are kept beside the meetings and taken over by the next one, with their files. */

let server: RunningServer;
let boss: Device;
let code: string;
beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
  code = await demoMeeting(boss);
});
afterAll(() => server.stop());

const png = samplePng(60, 80, [20, 90, 60]);

async function answerOf(response: Response) {
  const answer = (await response.json()) as Record<string, unknown> & { refusal?: RefusalNotice };
  return { ...answer, status: response.status, refusal: answer.refusal?.code ?? null };
}
async function sendLogo(device: Device, body: Buffer, id = newId()) {
  const response = await fetch(`${server.url}/m/${code}/logo?id=${id}`, {
    method: 'POST',
    headers: { 'content-type': 'image/png', cookie: device.cookie },
    body: new Uint8Array(body),
  });
  return { id, ...(await answerOf(response)) };
}
async function say(device: Device, path: string, body: unknown) {
  const response = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: device.cookie },
    body: JSON.stringify(body),
  });
  return answerOf(response);
}
const profileOf = async (meeting: string) => {
  const secretary = await boss.open(meeting, 'secretary');
  return secretary.view.profile;
};
const filesOf = (meeting: string) => {
  const folder = join(server.dataDir, 'meetings', meeting, 'files');
  return existsSync(folder) ? readdirSync(folder) : [];
};
async function newMeeting(title: string) {
  const creation = {
    profile: { ...emptyProfile('2027-12-09'), title },
    template: 'empty',
    elements: 'none',
    source: null,
  };
  const { code: made } = (await say(boss, '/new', { id: newId(), creation })) as unknown as {
    code: string;
  };
  return made;
}
type Known = { id: string; name: string; savedAt: number; letterheads: { id: string }[] };
const known = async (device = boss) =>
  ((await (await device.get(`/m/${code}/offices`)).json()) as { offices: Known[] }).offices;

describe('a logo', () => {
  it('is kept beside the log and shown to those who run the meeting alone', async () => {
    const secretary = await holder(boss, code, 'secretary');
    const { id, refusal } = await sendLogo(secretary, png);
    expect(refusal).toBeNull();
    expect((await profileOf(code)).logo).toEqual({ id, width: 60, height: 80 });
    expect(filesOf(code)).toEqual([id]);
    const shown = await secretary.get(`/m/${code}/logo/${id}`);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(png);
    expect((await new Device(server.url).get(`/m/${code}/logo/${id}`)).status).toBe(403);
  });

  it.each([
    ['an SVG, which the page draws', Buffer.from('<svg onload="x()"/>'), 'logo.typeUnknown'],
    ['20 MB', Buffer.concat([png, Buffer.alloc(20_000_000)]), 'logo.tooLarge'],
    ['a small file of very many pixels', samplePng(1, 1, [0, 0, 0]), 'logo.tooLarge'],
    ['half a picture', png.subarray(0, 14), 'logo.typeUnknown'],
  ])('of %s is refused, and nothing of it kept', async (_, body, code_) => {
    const huge = Buffer.from(body);
    if (code_ === 'logo.tooLarge' && huge.length < 1000) huge.writeUInt32BE(60_000, 16);
    const before = filesOf(code);
    expect((await sendLogo(boss, huge)).refusal).toBe(code_);
    expect(filesOf(code)).toEqual(before);
  });

  it('is nothing that a facilitator, a guest or a page’s own command may put there', async () => {
    const facilitator = await holder(boss, code, 'facilitator');
    for (const device of [facilitator, new Device(server.url)])
      expect((await sendLogo(device, png)).refusal).toBe('sign.in');
    const secretary = await boss.open(code, 'secretary');
    const logo = { id: 'log-0000001', width: 1, height: 1 };
    expect(await secretary.send('logo.put', { logo })).toMatchObject({
      ok: false,
      refusal: { code: 'role.forbidden' },
    });
    await secretary.send('profile.change', { was: {}, now: { logo } as object });
    expect((await profileOf(code)).logo?.id).not.toBe(logo.id);
  });
});

describe('an office', () => {
  const keep = (device: Device, more: object = {}) =>
    say(device, `/m/${code}/offices`, {
      do: 'keep',
      id: newId(),
      office: null,
      letterhead: null,
      name: 'DP3AP2KB Tanah Contoh',
      letterheadName: 'Kop dinas',
      savedAt: null,
      ...more,
    });

  it('is kept by the secretary, and a new meeting begins with it, files and all', async () => {
    const secretary = await holder(boss, code, 'secretary');
    expect((await keep(secretary)).refusal).toBeNull();
    const logo = (await profileOf(code)).logo;
    const next = await newMeeting('Rakoor 2027');
    const profile = await profileOf(next);
    expect(profile).toMatchObject({ title: 'Rakoor 2027', logo });
    expect(profile.letterhead).toEqual((await profileOf(code)).letterhead);
    expect(profile.chair).toEqual((await profileOf(code)).chair);
    expect(filesOf(next)).toEqual([logo?.id]);
  });

  it('changes no meeting that has it', async () => {
    const [first] = await known();
    const secretary = await boss.open(code, 'secretary');
    const { layout } = await profileOf(code);
    await secretary.send('profile.change', {
      was: { layout },
      now: { layout: { ...layout, paper: 'folio' } },
    });
    const { id: office, savedAt, letterheads } = first as Known;
    const again = { office, savedAt, letterhead: letterheads[0]?.id };
    expect((await keep(boss, again)).refusal).toBeNull();
    expect((await keep(boss, again)).refusal).toBe('office.changed');
    const next = await newMeeting('Rakoor 2028');
    expect((await profileOf(next)).layout.paper).toBe('folio');
    await secretary.send('logo.remove', {});
    expect((await profileOf(next)).logo).not.toBeNull();
    expect(filesOf(next)).toHaveLength(1);
  });

  it('has several letterheads; with a second office, somebody chooses', async () => {
    const [first] = await known();
    const { id: office, savedAt } = first as Known;
    expect((await keep(boss, { office, savedAt, letterheadName: 'Kop TPPS' })).refusal).toBeNull();
    expect((await known())[0]?.letterheads).toHaveLength(2);
    expect((await keep(boss, { name: 'Bappeda' })).refusal).toBeNull();
    const next = await newMeeting('Rakoor 2029');
    expect((await profileOf(next)).letterhead).toEqual([]);
    const secretary = await holder(boss, next, 'secretary');
    const letterhead = first?.letterheads[0]?.id;
    const take = { do: 'take', id: newId(), office, letterhead };
    expect((await say(secretary, `/m/${next}/offices`, take)).refusal).toBeNull();
    await expect.poll(async () => (await profileOf(next)).logo).not.toBeNull();
    expect(filesOf(next)).toHaveLength(1);
  });

  it('is for those who prepare a meeting; the organiser alone forgets one', async () => {
    const facilitator = await holder(boss, code, 'facilitator');
    expect((await facilitator.get(`/m/${code}/offices`)).status).toBe(403);
    expect((await keep(new Device(server.url))).refusal).toBe('sign.in');
    const secretary = await holder(boss, code, 'secretary');
    const [first] = await known();
    const forget = { do: 'forget', office: first?.id };
    expect((await say(secretary, `/m/${code}/offices`, forget)).refusal).toBe('sign.in');
    expect((await say(boss, `/m/${code}/offices`, forget)).refusal).toBeNull();
    expect(await known()).toHaveLength(1);
    expect(
      (await say(boss, `/m/${code}/offices`, { do: 'forget', office: '../meetings' })).refusal,
    ).toBe('input.invalid');
  });

  it('that cannot be read is left as it is, and the others are there', async () => {
    const [id] = readdirSync(join(server.dataDir, 'offices'));
    const file = join(server.dataDir, 'offices', id ?? '', 'office.json');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.slice(0, 40));
    expect(await known()).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe(whole.slice(0, 40));
    expect((await say(boss, '/new', { id: newId(), creation: null })).refusal).toBe(
      'input.invalid',
    );
  });
});
