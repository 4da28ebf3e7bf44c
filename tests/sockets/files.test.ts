import { existsSync, readdirSync, readFileSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../src/lib/client/new-id';
import { samplePdf, samplePng } from '../../src/lib/server/meeting-files/testing';
import type { RefusalNotice } from '../../src/lib/meeting/refusal';
import { demoMeeting, Device, holder, joins, organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* The meeting's files: checked on the way in, durable beside the log, shown to whom they concern. */

let server: RunningServer;
let boss: Device;
let code: string;
let element: string;
let neighbour: string;

beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
  code = await demoMeeting(boss);
  const { elements } = (await boss.open(code, 'facilitator')).view;
  [element, neighbour] = [elements[1]?.id ?? '', elements[2]?.id ?? ''];
});
afterAll(() => server.stop());

type Sent = {
  body: Buffer;
  type?: string;
  id?: string;
  name?: string;
  origin?: string;
  elementId?: string;
};
const png = samplePng(40, 30, [10, 80, 160]);

async function sends(device: Device, sent: Sent) {
  const { body, type = 'application/pdf', id = newId(), name = 'Paparan Dinkes.pdf' } = sent;
  const query = new URLSearchParams({ id, name, element: sent.elementId ?? element });
  const response = await fetch(`${server.url}/m/${code}/uploads?${query.toString()}`, {
    method: 'POST',
    headers: {
      'content-type': type,
      cookie: device.cookie,
      ...(sent.origin ? { origin: sent.origin } : {}),
    },
    body: new Uint8Array(body),
  });
  const answer = (await response.json()) as { seq?: number; refusal?: RefusalNotice };
  return { id, status: response.status, refusal: answer.refusal?.code ?? null, seq: answer.seq };
}

const folder = () => join(server.dataDir, 'meetings', code, 'files');
const onDisk = () => (existsSync(folder()) ? readdirSync(folder()).sort() : []);
const asks = (device: Device, id: string) => device.get(`/m/${code}/uploads/${id}`);

it('stores what the element sends, serves it to whom it concerns, and to nobody else', async () => {
  const presenter = await holder(boss, code, 'presenter', element);
  const pdf = samplePdf(3);
  const { id, refusal } = await sends(presenter, { body: pdf });
  expect(refusal).toBeNull();
  expect(readFileSync(join(folder(), id))).toEqual(pdf);

  const response = await asks(presenter, id);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf);
  const { headers } = response;
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="Paparan Dinkes.pdf"/);
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; sandbox/);

  for (const role of ['screen', 'secretary', 'facilitator'] as const)
    expect((await asks(await holder(boss, code, role), id)).status).toBe(200);
  const { device: phone } = await joins(server.url, code, { name: 'Tamu', elementId: element });
  const others = await holder(boss, code, 'presenter', neighbour);
  for (const device of [phone, others, new Device(server.url)]) {
    expect((await asks(device, id)).status).toBe(403);
    expect((await sends(device, { body: pdf })).refusal).toBe('sign.in');
  }
  expect((await sends(presenter, { body: pdf, elementId: neighbour })).refusal).toBe('sign.in');
  expect((await sends(presenter, { body: pdf, origin: 'http://evil.example' })).refusal).toBe(
    'role.forbidden',
  );
  expect((await asks(presenter, '..%2Fsummary.json')).status).toBe(403);
  expect(onDisk()).toEqual([id]);
});

it('refuses what is none of its kinds, and keeps nothing of it', async () => {
  const before = onDisk();
  const script = samplePdf(1, '/OpenAction << /S /JavaScript /JS (1) >>');
  const tries: [Sent, string][] = [
    [{ body: Buffer.from('<svg onload="x()"/>'), type: 'image/svg+xml' }, 'file.typeUnknown'],
    [{ body: Buffer.from('<!doctype html>'), type: 'text/html' }, 'file.typeUnknown'],
    [{ body: png }, 'file.typeDiffers'],
    [{ body: script }, 'file.scripted'],
    [{ body: samplePdf(2).subarray(0, 200) }, 'file.broken'],
    [{ body: Buffer.alloc(20_000_001, 'x') }, 'file.tooLarge'],
    [{ body: png, type: 'image/png', id: '../x' }, 'input.invalid'],
    [{ body: png, type: 'image/png', elementId: 'nobody' }, 'sign.in'],
  ];
  for (const [sent, code] of tries) expect((await sends(boss, sent)).refusal).toBe(code);
  const desk = await boss.open(code, 'facilitator');
  const file = { name: 'x', type: 'application/pdf', bytes: 1, pages: 1 } as const;
  expect(
    await desk.send('attachment.add', { elementId: element, file, replaces: null }),
  ).toMatchObject({ ok: false, refusal: { code: 'role.forbidden' } });
  expect(onDisk()).toEqual(before);
});

it('takes no more of an endless file than the limit, in memory or on disk', async () => {
  const before = onDisk();
  const query = `id=${newId()}&name=besar.pdf&element=${element}`;
  const chunk = Buffer.alloc(1_000_000, '%PDF-1.7 ');
  const sent = await new Promise<number>((resolve) => {
    let bytes = 0;
    const upload = request(`${server.url}/m/${code}/uploads?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/pdf', cookie: boss.cookie },
    });
    const more = () => {
      if (bytes >= 2_000_000_000 || upload.destroyed) return;
      bytes += chunk.length;
      if (upload.write(chunk)) setImmediate(more);
      else upload.once('drain', more);
    };
    upload.on('response', (response) => response.resume());
    upload.on('error', () => undefined);
    upload.on('close', () => resolve(bytes));
    more();
  });
  expect(sent).toBeLessThan(60_000_000);
  await expect.poll(onDisk).toEqual(before);
});

it('answers a repeated upload with the first, and removes what is replaced or removed', async () => {
  const id = newId();
  const first = await sends(boss, { body: samplePdf(2), id });
  expect(first.refusal).toBeNull();
  await expect.poll(onDisk).toEqual([id]);
  const again = await sends(boss, { body: samplePdf(4), id });
  expect(again.refusal).toBeNull();
  expect(readFileSync(join(folder(), id))).toEqual(samplePdf(2));

  const image = await sends(boss, { body: png, type: 'image/png', name: 'Foto.png' });
  await expect.poll(onDisk).toEqual([image.id]);
  const desk = await boss.open(code, 'facilitator');
  await desk.send('attachment.remove', { elementId: element, attachmentId: image.id });
  await expect.poll(onDisk).toEqual([]);
  expect((await asks(boss, image.id)).status).toBe(400);
});

it('carries them in a copy of the folder, sweeps what nobody speaks of, deletes them with the meeting', async () => {
  const { id } = await sends(boss, { body: samplePdf(2) });
  await expect.poll(onDisk).toEqual([id]);
  writeFileSync(join(folder(), 'orphan'), 'x');
  writeFileSync(join(folder(), '.incoming-x'), 'x');
  const copy = mkdtempSync(join(tmpdir(), 'rakoor-'));
  cpSync(join(server.dataDir, 'meetings', code), join(copy, 'meetings', code), { recursive: true });
  const restored = await startServer({ dataDir: copy });
  try {
    const there = await organiser(restored.url, restored.organiserLink);
    const response = await there.get(`/m/${code}/uploads/${id}`);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(samplePdf(2));
    expect(readdirSync(join(copy, 'meetings', code, 'files'))).toEqual([id]);
  } finally {
    await restored.stop();
  }
  await server.restart();
  expect((await asks(boss, id)).status).toBe(200);
  await boss.post(`/m/${code}/delete`, { code });
  expect(existsSync(join(server.dataDir, 'meetings', code))).toBe(false);
  expect((await sends(boss, { body: samplePdf(2) })).refusal).toBe('meeting.unknown');
  expect(existsSync(join(server.dataDir, 'meetings', code))).toBe(false);
});
