import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../src/lib/client/new-id';
import { sampleJpeg, samplePng } from '../../src/lib/server/meeting-files/testing';
import { mostPhotos, photoBytes } from '../../src/lib/meeting/photos';
import type { RefusalNotice } from '../../src/lib/meeting/refusal';
import { demoMeeting, Device, holder, joins, organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* Photos of the minutes: the secretary's alone, kept beside the log, in the Word file. */

let server: RunningServer;
let boss: Device;
let code: string;

beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
  code = await demoMeeting(boss);
});
afterAll(() => server.stop());

async function sends(device: Device, body: Buffer, { type = 'image/jpeg', id = newId() } = {}) {
  const query = new URLSearchParams({ id, name: 'IMG_2026.jpg' });
  const response = await fetch(`${server.url}/m/${code}/photos?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': type, cookie: device.cookie },
    body: new Uint8Array(body),
  });
  const { refusal } = (await response.json()) as { refusal?: RefusalNotice };
  return { id, refusal: refusal?.code ?? null };
}
const folder = () => join(server.dataDir, 'meetings', code, 'files');
const onDisk = () => (existsSync(folder()) ? readdirSync(folder()).sort() : []);
const media = async () => {
  const word = await boss.get(`/m/${code}/files/Notula.docx`);
  const parts = unzipSync(new Uint8Array(await word.arrayBuffer()));
  return {
    files: Object.keys(parts).filter((name) => name.startsWith('word/media/')),
    xml: strFromU8(parts['word/document.xml'] ?? new Uint8Array()),
  };
};

it('are taken from the secretary, shown to those who run the meeting, and to nobody else', async () => {
  const secretary = await holder(boss, code, 'secretary');
  const { id, refusal } = await sends(secretary, sampleJpeg(800, 600));
  expect(refusal).toBeNull();
  expect(onDisk()).toEqual([id]);
  const desk = await holder(boss, code, 'facilitator');
  for (const device of [secretary, desk])
    expect((await device.get(`/m/${code}/photos/${id}`)).status).toBe(200);
  const { device: phone } = await joins(server.url, code, { name: 'Tamu', elementId: null });
  for (const device of [phone, new Device(server.url), await holder(boss, code, 'screen')]) {
    expect((await device.get(`/m/${code}/photos/${id}`)).status).toBe(403);
    expect((await sends(device, sampleJpeg(8, 6))).refusal).toBe('sign.in');
  }
  expect((await sends(desk, sampleJpeg(8, 6))).refusal).toBe('sign.in');
  expect(onDisk()).toEqual([id]);
});

it('are refused where they are not fit for paper, and nothing is kept of them', async () => {
  const before = onDisk();
  const png = samplePng(40, 30, [10, 80, 160]);
  expect((await sends(boss, png, { type: 'image/png' })).refusal).toBe('photo.notForPaper');
  expect((await sends(boss, sampleJpeg(8, 6, photoBytes + 1))).refusal).toBe('photo.notForPaper');
  expect((await sends(boss, Buffer.from('<svg/>'))).refusal).toBe('file.typeUnknown');
  const page = await boss.open(code, 'secretary');
  const file = { name: 'x', type: 'image/jpeg', bytes: 1, pages: 1 } as const;
  expect(await page.send('photo.add', { file })).toMatchObject({
    refusal: { code: 'role.forbidden' },
  });
  expect(onDisk()).toEqual(before);
});

it('stand in the Word file with their captions, sixty of them in 5 MB, and leave with their bytes', async () => {
  const page = await boss.open(code, 'secretary');
  const [first] = page.view.photos;
  const now = 'Pembukaan oleh Wakil Bupati';
  await page.send('photo.caption', { photoId: first?.id ?? '', was: '', now });
  const { files, xml } = await media();
  expect(files).toHaveLength(1);
  expect(xml).toContain(now);
  // As a photograph, nothing that a .zip could make smaller.
  const full = () => sampleJpeg(1000, 750, photoBytes);
  for (let n = onDisk().length; n < mostPhotos; n += 1)
    expect((await sends(boss, full())).refusal).toBeNull();
  expect((await sends(boss, full())).refusal).toBe('photo.tooMany');
  const word = await boss.get(`/m/${code}/files/Notula.docx`);
  expect((await word.arrayBuffer()).byteLength).toBeLessThan(5_000_000);
  expect((await media()).files).toHaveLength(mostPhotos);
  for (const id of onDisk()) await page.send('photo.remove', { photoId: id });
  await expect.poll(onDisk).toEqual([]);
  expect((await media()).xml).not.toContain('LAMPIRAN VI');
});
