import { expect, test } from '@playwright/test';
import { startServer } from '../support/server';
import { codeOf, joins, createsDemo, receives, takesStep } from './actors';

/* The plug is pulled: every page comes back by itself with everything acknowledged before. */

test('all pages survive a killed and a restarted server without a hand', async ({ browser }) => {
  const server = await startServer();
  const organiser = await createsDemo(browser, server.organiserLink);
  const code = codeOf(organiser);
  const desk = await receives(browser, organiser, 'facilitator');
  const screen = await receives(browser, organiser, 'screen');
  const phone = await joins(browser, `${server.url}/${code}`, {
    name: 'Peserta 001',
    position: 'Kepala Bidang',
    element: 'Dinas Kesehatan',
  });
  await takesStep(desk, /Buka rapat/);
  await expect(screen.getByText('Registrasi peserta').first()).toBeVisible();

  for (const stop of ['kill9', 'stop'] as const) {
    await server[stop]();
    await expect(screen.getByText('menyambung kembali')).toBeVisible();
    await expect(screen.getByText('Registrasi peserta').first()).toBeVisible();
    await server.restart();
    await expect(screen.getByText('menyambung kembali')).toBeHidden();
    await desk.getByRole('button', { name: 'Layar kosong' }).click();
    await expect(screen.getByText('Registrasi peserta').first()).toBeHidden();
    await desk.getByRole('button', { name: 'Layar kosong' }).click();
    await expect(screen.getByText('Registrasi peserta').first()).toBeVisible();
  }
  for (const page of [screen, desk, phone]) await page.reload();
  await expect(screen.getByText('Registrasi peserta').first()).toBeVisible();
  await expect(desk.getByText('tersambung')).toBeVisible();
  await expect(phone.getByText('Dinas Kesehatan, hak suara')).toBeVisible();
  await server.stop();
});
