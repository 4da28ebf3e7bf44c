import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { demoMeeting, organiser } from '../support/people';
import { startServer } from '../support/server';
import { candidates } from './found';

/* The page that checks the proof, opened from a disk in every engine. */

let zip: Uint8Array;
let page: string;

test.beforeAll(async ({}, info) => {
  const server = await startServer();
  const boss = await organiser(server.url, server.organiserLink);
  const code = await demoMeeting(boss);
  zip = new Uint8Array(await (await boss.get(`/m/${code}/proof`)).arrayBuffer());
  await server.stop();
  page = info.outputPath('PERIKSA.html');
  writeFileSync(page, unzipSync(zip)['PERIKSA.html'] ?? '');
});

/** As the file picker would. */
const give = (content: Uint8Array): string => `(() => {
  const bytes = Uint8Array.from(atob('${Buffer.from(content).toString('base64')}'), (c) => c.charCodeAt(0));
  const given = new DataTransfer();
  given.items.add(new File([bytes], 'Berkas-Bukti.zip'));
  const input = document.getElementById('files');
  input.files = given.files;
  input.dispatchEvent(new Event('change'));
  return true;
})()`;

for (const { name, start, missing } of candidates) {
  test(`${name}: the proof is checked from a disk`, async () => {
    test.skip(!start, missing);
    if (!start) return;
    const engine = await start();
    const words = () => engine.evaluate('document.getElementById("result").innerText');
    try {
      await engine.open(pathToFileURL(page).href);
      await engine.evaluate(give(zip));
      await expect.poll(words).toContain('Semuanya cocok');
      const changed = zip.slice();
      changed[100] = (changed[100] ?? 0) ^ 1;
      await engine.evaluate(give(changed));
      await expect.poll(words).toContain('Ada yang tidak cocok');
      expect(await engine.complaints()).toEqual([]);
    } finally {
      await engine.close();
    }
  });
}
