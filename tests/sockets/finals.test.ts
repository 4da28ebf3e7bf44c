import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../src/lib/client/new-id';
import { unpacked } from '../../src/lib/proof/archive';
import { eventOf } from '../../src/lib/proof/checking/chain';
import { check } from '../../src/lib/proof/checking/check';
import { sampleJpeg } from '../../src/lib/server/meeting-files/testing';
import { closedDemo } from '../support/closed-demo';
import { Device, holder, organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* The chair reads on an own link; what was final once can be had for ever as it was. */

let server: RunningServer;
let boss: Device;
let code: string;

beforeAll(async () => {
  server = await startServer();
  ({ boss, code } = await closedDemo(server.url, server.organiserLink));
});
afterAll(() => server.stop());

const office = () => boss.open(code, 'secretary');
const bytesOf = async (device: Device, path: string) =>
  Buffer.from(await (await device.get(`/m/${code}${path}`)).arrayBuffer());
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

it('shows the paper to the chair alone, and only while it is the chair’s turn', async () => {
  const page = await office();
  expect((await boss.get(`/m/${code}/review/paper`)).status).toBe(403);
  await page.send('review.ask', { message: '' });
  const chair = await holder(boss, code, 'chair');
  const secretary = await holder(boss, code, 'secretary');
  expect((await secretary.get(`/m/${code}/review/paper`)).status).toBe(403);
  expect((await secretary.open(code, 'chair')).refusal).toMatchObject({ code: 'sign.in' });
  expect((await chair.open(code, 'secretary')).refusal).toMatchObject({ code: 'sign.in' });
  expect((await chair.get(`/m/${code}/files/Notula.docx`)).status).toBe(403);
  const read = await chair.get(`/m/${code}/review/paper`);
  expect(read.status).toBe(200);
  expect(Object.keys((await read.json()) as object).sort()).toEqual([
    'file',
    'minutes',
    'press',
    'round',
  ]);
  const seat = await chair.open(code, 'chair');
  expect(await seat.send('review.return', { round: 1, answer: 'Perbaiki.' })).toMatchObject({
    ok: true,
  });
  expect((await chair.get(`/m/${code}/review/paper`)).status).toBe(400);
});

it('keeps every version as it was, whatever is changed afterwards', async () => {
  const page = await office();
  await page.send('review.ask', { message: '' });
  const chair = await holder(boss, code, 'chair');
  const seat = await chair.open(code, 'chair');
  // The page may still show the first round, which is over.
  await seat.until(() => seat.view.review.state === 'asked' && seat.view.review.round === 2);
  expect(await seat.send('review.approve', { round: 2 })).toMatchObject({ ok: true });
  await page.until(() => (page.view.minutes.finals[0]?.papers.length ?? 0) > 0);
  const [first] = page.view.minutes.finals;
  const notula = first?.papers.find(({ name }) => name.startsWith('Notula'));
  const path = `/finals/1/${notula?.name ?? ''}`;
  const before = await bytesOf(chair, path);
  expect(sha256(before)).toBe(notula?.sha256);
  expect((await bytesOf(boss, `/files/${notula?.name ?? ''}`)).equals(before)).toBe(true);
  const list = first?.papers.find(({ name }) => name.startsWith('Daftar-Hadir'))?.name ?? '';
  expect((await chair.get(`/m/${code}/finals/1/${list}`)).status).toBe(403);
  expect((await new Device(server.url).get(`/m/${code}${path}`)).status).toBe(403);

  await page.send('minutes.reopen', { reason: 'Nama keliru' });
  const now = { section: 'closing', was: '', now: 'Lain.' };
  expect(await page.send('minutes.write', now)).toMatchObject({ ok: true });
  expect((await bytesOf(chair, path)).equals(before)).toBe(true);
  expect(await page.send('minutes.approve', {})).toMatchObject({ ok: true });
  await page.until(() => (page.view.minutes.finals[1]?.papers.length ?? 0) > 0);
  expect((await bytesOf(boss, path)).equals(before)).toBe(true);

  const file = join(server.dataDir, 'meetings', code, 'finals', '1', notula?.name ?? '');
  writeFileSync(file, 'lain');
  expect((await boss.get(`/m/${code}${path}`)).status).toBe(410);
  rmSync(file);
  expect((await boss.get(`/m/${code}${path}`)).status).toBe(410);
});

it('prints the log’s fingerprint, by which paper and proof vouch for each other', async () => {
  const page = await office();
  const final = page.view.minutes.finals.at(-1);
  const notula = final?.papers.find(({ name }) => name.startsWith('Notula'))?.name ?? '';
  const paper = unzipSync(await bytesOf(boss, `/files/${notula}`));
  const foot = Object.entries(paper).find(([name]) => name.startsWith('word/footer'))?.[1];
  expect(strFromU8(foot ?? new Uint8Array())).toContain(
    `Versi 2 · sidik isi ${/sidik isi (\w{16})/.exec(strFromU8(foot ?? new Uint8Array()))?.[1] ?? ''} · sidik catatan ${final?.log.slice(0, 16) ?? ''}`,
  );
  const { files } = unpacked(await bytesOf(boss, '/proof'));
  const checked = check(files);
  expect(eventOf(final?.log ?? '', checked.log)).toBe(final?.seq);
  const [first, second] = checked.finals;
  expect(second).toMatchObject({ version: 2, isInForce: true, faults: [] });
  expect(second?.papers).toBeGreaterThan(5);
  // Whose file was exchanged and removed above.
  expect(first?.faults).toEqual([{ name: `dokumen/versi-1/${notula}`, why: 'missing' }]);
}, 60_000);

it('keeps a version that a power cut came in between of, with the photos that were approved', async () => {
  const other = await closedDemo(server.url, server.organiserLink);
  const page = await other.boss.open(other.code, 'secretary');
  const photos = [newId(), newId()];
  for (const [n, id] of photos.entries()) {
    const sent = await fetch(`${server.url}/m/${other.code}/photos?id=${id}&name=a.jpg`, {
      method: 'POST',
      headers: { 'content-type': 'image/jpeg', cookie: other.boss.cookie },
      body: Uint8Array.from(sampleJpeg(400 + n, 300)),
    });
    expect(sent.status).toBe(200);
  }
  await page.until(() => page.view.photos.length === 2);
  await page.send('minutes.approve', {});
  await server.kill9();
  const file = join(server.dataDir, 'meetings', other.code, 'files', photos[1] ?? '');
  writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from('lain')]));
  await server.restart();
  const again = await organiser(server.url, server.organiserLink);
  const later = await again.open(other.code, 'secretary');
  await later.until(() => (later.view.minutes.finals[0]?.papers.length ?? 0) > 0, 20_000);
  const notula = later.view.minutes.finals[0]?.papers.find(({ name }) => name.startsWith('Notula'));
  const kept = await again.get(`/m/${other.code}/finals/1/${notula?.name ?? ''}`);
  const parts = unzipSync(new Uint8Array(await kept.arrayBuffer()));
  const pictures = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
  expect(pictures).toHaveLength(1);
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(text).toContain('(foto tidak dapat dibaca)');
  again.close();
  other.boss.close();
});
