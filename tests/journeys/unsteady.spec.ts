import { expect, test } from '@playwright/test';
import { startServer, type RunningServer } from '../support/server';
import { codeOf, joins, organiserAt, receives, takesStep } from './actors';

/* Phones on bad Wi-Fi: what was pressed arrives once, or its owner is told. */

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

test('a vote pressed without a connection is kept across a reload and sent by itself', async ({
  browser,
}) => {
  const organiser = await organiserAt(browser, server.organiserLink);
  await organiser.getByRole('link', { name: 'Buat rapat baru' }).click();
  await organiser.getByRole('radio', { name: /Rapat contoh/ }).check();
  await organiser.getByRole('button', { name: 'Buat rapat' }).click();
  await organiser.waitForURL(/\/prepare/);
  const code = codeOf(organiser);
  const desk = await receives(browser, organiser, 'facilitator');
  const screen = await receives(browser, organiser, 'screen');
  const phone = await joins(browser, `${server.url}/${code}`, {
    name: 'Peserta 001',
    position: 'Kepala Bidang',
    element: 'Dinas Kesehatan',
  });
  await takesStep(desk, /Buka rapat/);
  await desk.getByRole('tab', { name: /Rekomendasi/ }).click();
  await desk.getByRole('button', { name: /^1 .*satu data sasaran/ }).click();
  await desk.getByRole('button', { name: 'Tampilkan', exact: true }).click();
  await desk.getByRole('tab', { name: /Sekarang/ }).click();
  await desk.getByLabel(/pertimbangan pimpinan rapat/i).fill('Atas persetujuan yang hadir');
  await takesStep(desk, /Buka uji mufakat/);
  await expect(phone.getByRole('button', { name: 'Abstain' })).toBeVisible();

  await server.kill9();
  await expect(phone.getByText('terputus').first()).toBeVisible();
  await phone.getByRole('button', { name: 'Abstain' }).click();
  await expect(phone.getByText('Belum terkirim: Abstain', { exact: false })).toBeVisible();
  await expect(phone.getByText('Suara tercatat')).toBeHidden();
  await server.restart();
  await expect(phone.getByText(/Suara tercatat .*: Abstain/)).toBeVisible();
  await expect(screen.getByText('dari 1 unsur telah memberikan suara')).toBeVisible();
  await phone.reload();
  await expect(phone.getByText(/Suara tercatat .*: Abstain/)).toBeVisible();

  await test.step('two tabs of one phone are one attendee with one vote', async () => {
    const second = await phone.context().newPage();
    await second.goto(`${server.url}/${code}`);
    await second.getByRole('button', { name: 'Setuju', exact: true }).click();
    await expect(phone.getByText(/Suara tercatat .*: Setuju/)).toBeVisible();
    await takesStep(desk, /Tutup pemungutan suara/);
    await expect(desk.getByText('Dari 1 suara: 1 setuju', { exact: false }).first()).toBeVisible();
  });
});
