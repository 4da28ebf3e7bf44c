import { unzipSync } from 'fflate';
import { expect, test, type Page } from '@playwright/test';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newId } from '../../src/lib/client/new-id';
import { samplePdf } from '../../src/lib/server/meeting-files/testing';
import { startServer, type RunningServer } from '../support/server';
import {
  answers,
  codeOf,
  createsDemo,
  joins,
  opensFirstCheck,
  receives,
  takesStep,
} from './actors';

/* The record is taken home and checked there: no server, no network, a page opened from the disk. */

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

async function pictured(page: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [360, 740],
    [1366, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    const path = test.info().outputPath(`${name}-${width}.png`);
    await page.screenshot({ path, fullPage: true });
  }
}

function unpack(zip: string, folder: string): void {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

test('the proof holds as it was taken, and a changed byte is named', async ({ browser }, info) => {
  const organiser = await createsDemo(browser, server.organiserLink);
  const code = codeOf(organiser);
  const desk = await receives(browser, organiser, 'facilitator');
  const phone = await joins(browser, `${server.url}/${code}`, {
    name: 'Peserta 001',
    position: 'Kepala Bidang',
    element: 'Dinas Kesehatan',
  });
  await takesStep(desk, /Buka rapat/);
  await opensFirstCheck(desk);
  await answers(phone, 'Setuju');
  await organiser.goto(`${server.url}/m/${code}/documents`);
  const proof = organiser.getByRole('region', { name: 'Berkas bukti' });
  await expect(proof.getByText('pemungutan suara atau kuesioner yang berjalan')).toBeVisible();
  await takesStep(desk, /Tutup pemungutan suara/);
  await takesStep(desk, /disepakati secara mufakat/);

  for (const stranger of [desk, phone])
    expect((await stranger.request.get(`${server.url}/m/${code}/proof`)).status()).toBe(403);
  await test.step('an element has given material', async () => {
    const { links } = (await (
      await organiser.request.get(`${server.url}/m/${code}/links`)
    ).json()) as { links: { elementId: string | null }[] };
    const elementId = links.find((link) => link.elementId !== null)?.elementId ?? '';
    const query = new URLSearchParams({ element: elementId, id: newId(), name: 'Paparan.pdf' });
    const sent = await organiser.request.post(`${server.url}/m/${code}/uploads?${query}`, {
      headers: { 'content-type': 'application/pdf', origin: server.url },
      data: samplePdf(2),
    });
    expect(sent.ok()).toBe(true);
  });
  await organiser.reload();
  const download = organiser.waitForEvent('download');
  await proof.getByRole('button', { name: 'Unduh berkas bukti' }).click();
  const taken = await download;
  expect(taken.suggestedFilename()).toMatch(/^Berkas-Bukti_[\w-]+\.zip$/);
  const zip = info.outputPath('bukti.zip');
  await taken.saveAs(zip);
  const folder = info.outputPath('isi');
  unpack(zip, folder);

  await test.step('the timeline tells of the vote, not of the choice, and leads to the minutes', async () => {
    await organiser.goto(`${server.url}/m/${code}/timeline`);
    await organiser.getByLabel('Jenis').selectOption('Suara dan kuesioner');
    await organiser.getByLabel('Oleh').selectOption('Peserta 001');
    const row = organiser.getByRole('row', { name: /Suara masuk/ });
    await expect(row).toContainText('satu data sasaran');
    await expect(row).not.toContainText('Setuju');
    await row.getByRole('link').click();
    await expect(organiser.locator(':focus')).toContainText('Rekomendasi 1');
  });

  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, 'PERIKSA.html')).href);
  await page.locator('#files').setInputFiles(zip);
  await expect(page.getByText('Semuanya cocok')).toBeVisible();
  await expect(page.getByText('1 suara terbuka dihitung ulang satu per satu')).toBeVisible();
  await expect(page.getByText('1 peserta dari 1 unsur')).toBeVisible();
  await expect(page.getByText(/^1 berkas sama dengan sidiknya, 1 di antaranya juga/)).toBeVisible();
  await pictured(page, 'holds');

  await page.locator('#folder').setInputFiles(folder);
  await expect(page.getByText('Semuanya cocok')).toBeVisible();

  const [material = ''] = readdirSync(join(folder, 'bahan'));
  const given = readFileSync(join(folder, 'bahan', material));
  given[given.length - 1] = 0;
  writeFileSync(join(folder, 'bahan', material), given);
  await page.locator('#folder').setInputFiles(folder);
  await expect(page.getByText(`bahan/${material}: isinya berubah`)).toBeVisible();
  await expect(page.getByText(`bahan/${material} (Paparan.pdf): isinya berbeda`)).toBeVisible();

  const log = join(folder, 'log.jsonl');
  const lines = readFileSync(log, 'utf8');
  writeFileSync(log, lines.replace('"choice":"agree"', '"choice":"abstain"'));
  await page.locator('#folder').setInputFiles(folder);
  await expect(page.getByText('Ada yang tidak cocok')).toBeVisible();
  await expect(page.getByText('log.jsonl: isinya berubah')).toBeVisible();
  await expect(page.getByText(/log\.jsonl, baris \d+: .*rantainya/)).toBeVisible();
  await pictured(page, 'tampered');
  await context.close();
});
