import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { samplePng } from '../../src/lib/server/meeting-files/testing';
import { startServer } from '../support/server';
import { wordParagraphs } from '../support/word';
import { createsDemo, receives } from './actors';

/* Lampiran VI: the secretary takes photos with the phone; they are small, captioned, on the paper and in Word. */

const photo = (name: string, width: number, height: number) => ({
  name,
  mimeType: 'image/png',
  buffer: samplePng(width, height, [120, 60, 30]),
});

test('photos from the secretary’s phone stand in the minutes', async ({ browser }) => {
  const server = await startServer();
  const organiser = await createsDemo(browser, server.organiserLink);
  const secretary = await receives(browser, organiser, 'secretary');
  await secretary.setViewportSize({ width: 360, height: 740 });
  await secretary.getByRole('button', { name: 'Catatan', exact: true }).click();
  const pane = secretary.getByRole('region', { name: 'Dokumentasi (foto)' });
  const chooser = pane.locator('input[type=file]');
  await chooser.setInputFiles([photo('a.png', 1600, 1200), photo('b.png', 900, 1200)]);
  await expect(pane.getByRole('listitem')).toHaveCount(2);

  const first = pane.getByLabel(/Keterangan foto 1/);
  await first.fill('Pembukaan rapat di Hotel Contoh, 10 Desember 2026');
  await first.blur();
  await pane.getByRole('button', { name: 'Turunkan: Foto 1' }).click();
  await expect(pane.getByLabel(/Keterangan foto 2/)).toHaveValue(/Pembukaan rapat/);
  expect((await new AxeBuilder({ page: secretary }).analyze()).violations).toEqual([]);
  await pane.scrollIntoViewIfNeeded();
  await secretary.screenshot({ path: 'test-results/photos-phone.png' });

  await secretary.setViewportSize({ width: 1366, height: 768 });
  const figures = secretary.getByRole('figure');
  await expect(figures).toHaveCount(2);
  await figures.first().scrollIntoViewIfNeeded();
  await expect
    .poll(() =>
      figures
        .locator('img')
        .evaluateAll((all: HTMLImageElement[]) => all.map((one) => one.naturalWidth)),
    )
    .toEqual([750, 1000]);
  await secretary.screenshot({ path: 'test-results/photos-desk.png' });

  const waiting = secretary.waitForEvent('download');
  await secretary.getByRole('link', { name: /Unduh Word/ }).click();
  const path = await (await waiting).path();
  expect((await wordParagraphs(path)).filter((line) => line.startsWith('Foto '))).toEqual([
    // The library that reads leaves out what Word counts itself.
    expect.stringMatching(/^Foto \. \.+$/),
    'Foto . Pembukaan rapat di Hotel Contoh, 10 Desember 2026',
  ]);
  const media = Object.entries(unzipSync(readFileSync(path))).filter(([name]) =>
    name.startsWith('word/media/'),
  );
  for (const [, bytes] of media) expect(strFromU8(bytes, true)).not.toContain('Exif');
  expect(media).toHaveLength(2);
  await server.stop();
});
