import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoMeeting, Device, holder, joins, organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* `npm run doctor`, beside a running server and without one; and what the staff's page gets. */

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function doctor(settings: Record<string, string>) {
  const env = { ...process.env, HOST: '0.0.0.0', ...settings };
  const child = spawn(process.execPath, ['src/doctor.js'], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'rakoor-doctor-'));

it('knows a running server by its port and its folder', async () => {
  const same = await doctor({ DATA_DIR: server.dataDir, PORT: String(server.port) });
  expect(same).toMatchObject({ code: 0 });
  expect(same.said).toContain(`Rakoor menjawab pada port ${server.port}`);
  expect(same.said).toContain('Rakoor sedang berjalan dengan folder data ini');
  const other = await doctor({ DATA_DIR: emptyFolder(), PORT: String(server.port) });
  expect(other.said).toContain('memakai folder data lain');
  const elsewhere = await doctor({ DATA_DIR: server.dataDir, PORT: '0' });
  expect(elsewhere.said).toContain('sedang dipakai Rakoor lain');
});

it('ends with 1 and says what to do when a meeting could not be held', async () => {
  const stranger = createServer().listen(0, '0.0.0.0');
  await once(stranger, 'listening');
  const { port } = stranger.address() as AddressInfo;
  const file = join(emptyFolder(), 'file');
  writeFileSync(file, '');
  const { code, said } = await doctor({ DATA_DIR: file, PORT: String(port) });
  stranger.close();
  expect(code).toBe(1);
  expect(said).toContain(`Port ${port} dipakai program lain.`);
  expect(said).toContain(`Another program has port ${port}.`);
  expect(said).toContain('tidak dapat ditulisi');
  expect(said).toMatch(/→ Periksa izin folder/);
  expect(said).toMatch(/2 gangguan/);
});

type Checks = { findings: { state: string; is: string }[]; phones: number };

it('gives the staff of a meeting the same list and the number of phones, and nobody else', async () => {
  const boss = await organiser(server.url, server.organiserLink);
  const code = await demoMeeting(boss);
  const { device } = await joins(server.url, code, { name: 'Peserta 001', organisation: 'Media' });
  const path = `/m/${code}/laptop/checks`;
  for (const role of ['facilitator', 'secretary']) {
    const { findings, phones } = await (await holder(boss, code, role)).getJson<Checks>(path);
    expect(phones).toBe(1);
    expect(findings.map(({ is }) => is)).toContain('node.recent');
    expect(findings.map(({ is }) => is)).toContain('folder.writable');
  }
  for (const other of [device, new Device(server.url), await holder(boss, code, 'screen')])
    expect((await other.get(path)).status).toBe(403);
  device.close();
  await expect.poll(async () => (await boss.getJson<Checks>(path)).phones).toBe(0);
});
