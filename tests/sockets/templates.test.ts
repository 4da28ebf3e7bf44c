import { strFromU8, unzipSync } from 'fflate';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../src/lib/client/new-id';
import type { RefusalNotice } from '../../src/lib/meeting/refusal';
import { bomb, withParts, wordFile, written } from '../../src/lib/server/render/template-testing';
import { demoMeeting, Device, holder, organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* An office's own Word file: looked at before it is kept, filled in when asked for, refused when it is another's. */

let server: RunningServer;
let boss: Device;
let code: string;
beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
  code = await demoMeeting(boss);
});
afterAll(() => server.stop());

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
async function sends(device: Device, body: Uint8Array) {
  const id = newId();
  const query = new URLSearchParams({ id, name: 'Notula dinas.docx' });
  const response = await fetch(`${server.url}/m/${code}/template?${query.toString()}`, {
    method: 'POST',
    headers: { 'content-type': wordType, cookie: device.cookie },
    body: Uint8Array.from(body),
  });
  const answer = (await response.json()) as { refusal?: RefusalNotice };
  return { id, refusal: answer.refusal?.code ?? null };
}
const folder = () => join(server.dataDir, 'meetings', code, 'files');
const filled = () => boss.get(`/m/${code}/files/Notula-Templat_2026-12-10.docx`);
const listed = async () =>
  ((await (await boss.get(`/m/${code}/files`)).json()) as { documents: { stem: string }[] })
    .documents;
const textOf = (file: Uint8Array) =>
  strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]*>/g, '');

it('gives a sample to whoever prepares the meeting, and takes it back as a template', async () => {
  const secretary = await holder(boss, code, 'secretary');
  const sample = await secretary.get(`/m/${code}/template`);
  expect(sample.headers.get('content-type')).toBe(wordType);
  expect((await new Device(server.url).get(`/m/${code}/template`)).status).toBe(403);
  expect((await filled()).status).toBe(409);
  expect((await listed()).some(({ stem }) => stem === 'Notula-Templat')).toBe(false);

  const bytes = new Uint8Array(await sample.arrayBuffer());
  expect((await sends(secretary, bytes)).refusal).toBeNull();
  expect((await listed()).some(({ stem }) => stem === 'Notula-Templat')).toBe(true);
  const file = new Uint8Array(await (await filled()).arrayBuffer());
  expect(textOf(file)).toContain('Rapat Koordinasi Evaluasi Pelaksanaan');
  expect(textOf(file)).not.toContain('{{');
}, 60_000);

it('tells which placeholders a file has, and keeps one file only', async () => {
  const { id, refusal } = await sends(boss, await wordFile(written('{{judul}} {{entah}}')));
  expect(refusal).toBeNull();
  const template = async () => (await boss.open(code, 'secretary')).view.profile.template;
  await expect
    .poll(template)
    .toMatchObject({ id, name: 'Notula dinas.docx', placeholders: ['judul', 'entah'] });
  await expect.poll(() => readdirSync(folder())).toEqual([id]);
});

it('refuses what is no harmless Word file, and keeps nothing of it', async () => {
  const plain = await wordFile(written('{{judul}}'));
  const before = readdirSync(folder());
  const macro = withParts(plain, { 'word/vbaProject.bin': () => 'x' });
  const tries: [Uint8Array, string][] = [
    [macro, 'template.macros'],
    [new TextEncoder().encode('bukan Word'), 'template.notWord'],
    [plain.slice(0, 700), 'template.broken'],
    [new Uint8Array(20_000_001), 'template.tooLarge'],
    [bomb(plain, 60_000_000), 'template.bomb'],
  ];
  for (const [file, fault] of tries) expect((await sends(boss, file)).refusal).toBe(fault);
  const facilitator = await holder(boss, code, 'facilitator');
  expect((await sends(facilitator, plain)).refusal).toBe('sign.in');
  const template = { id: 'x', name: 'x', fingerprint: '', placeholders: [] };
  const secretary = await boss.open(code, 'secretary');
  expect(await secretary.send('template.put', { template })).toMatchObject({
    ok: false,
    refusal: { code: 'role.forbidden' },
  });
  expect(readdirSync(folder())).toEqual(before);
});

it('does not fill in a file that somebody exchanged', async () => {
  const { id } = await sends(boss, await wordFile(written('{{judul}}')));
  expect((await filled()).status).toBe(200);
  writeFileSync(join(folder(), id), await wordFile(written('{{judul}} palsu')));
  const refused = await filled();
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('bukan lagi yang diunggah');
}, 60_000);
