import { networkInterfaces } from 'node:os';
import { expect, test } from '@playwright/test';
import { startServer, type RunningServer } from '../support/server';
import { answers, codeOf, joins, organiserAt, receives, takesStep } from './actors';

/* A meeting made from an empty form, reached as phones reach it: plain http on the laptop's own address. */

const lanAddress = Object.values(networkInterfaces())
  .flat()
  .find((address) => address?.family === 'IPv4' && !address.internal)?.address;

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

test('a meeting is created from nothing over plain http on the local network', async ({
  browser,
}) => {
  const origin = `http://${lanAddress ?? '127.0.0.1'}:${server.port}`;
  const link = server.organiserLink.replace(server.url, origin);
  const organiser = await organiserAt(browser, link);
  if (lanAddress) expect(await organiser.evaluate(() => window.isSecureContext)).toBe(false);

  await organiser.getByRole('link', { name: 'Buat rapat baru' }).click();
  await organiser.getByRole('radio', { name: /Formulir kosong/ }).check();
  await organiser.getByLabel('Judul rapat').fill('Rakor Evaluasi Kecamatan');
  await organiser.getByLabel('Tempat').fill('Aula Kecamatan');
  await organiser.getByRole('checkbox', { name: /daftar awal 24 unsur/ }).uncheck();
  await organiser.getByRole('button', { name: 'Buat rapat' }).click();
  await organiser.waitForURL(/\/prepare/);
  const code = codeOf(organiser);

  const formOf = (button: string) =>
    organiser
      .locator('form')
      .filter({ has: organiser.getByRole('button', { name: button, exact: true }) });
  const add = (button: string) =>
    formOf(button).getByRole('button', { name: button, exact: true }).click();

  await test.step('elements and a rundown are typed in', async () => {
    for (const [name, short] of [
      ['Dinas Kesehatan', 'Dinkes'],
      ['Kantor Urusan Agama', 'KUA'],
    ] as const) {
      await formOf('Tambah unsur')
        .getByLabel(/nama lengkap/)
        .fill(name);
      await formOf('Tambah unsur').getByLabel('Nama singkat').fill(short);
      await add('Tambah unsur');
    }
    await expect(organiser.getByText('2 unsur', { exact: false }).first()).toBeVisible();
    for (const title of ['Pembukaan', 'Pembahasan usulan']) {
      await formOf('Tambah mata acara')
        .getByLabel(/mata acara/i)
        .first()
        .fill(title);
      await add('Tambah mata acara');
    }
  });

  await test.step('a change is on the server without pressing save', async () => {
    await organiser.getByLabel('Kota', { exact: true }).fill('Kota Contoh');
    const secretary = await receives(browser, organiser, 'secretary');
    await expect(secretary.getByText('Kota Contoh', { exact: false }).first()).toBeVisible();
  });

  const desk = await receives(browser, organiser, 'facilitator');
  const first = await joins(browser, `${origin}/${code}`, {
    name: 'Peserta 001',
    position: 'Kepala Puskesmas',
    element: 'Dinkes',
  });
  const second = await joins(browser, `${origin}/${code}`, {
    name: 'Peserta 002',
    position: 'Penghulu',
    element: 'KUA',
  });
  await expect(desk.getByText('2 dari 2 unsur').first()).toBeVisible();

  await test.step('a recommendation is written in the hall, asked secretly and decided', async () => {
    await takesStep(desk, /Buka rapat: Pembukaan/);
    await desk.getByRole('tab', { name: /Rekomendasi/ }).click();
    await desk.getByLabel('Rumusan baru').fill('Menyediakan ambulans desa di setiap kecamatan');
    await desk.getByRole('button', { name: 'Tambah rekomendasi' }).click();
    await desk
      .getByRole('button', { name: /^Tampilkan/ })
      .first()
      .click();
    await desk.getByRole('tab', { name: /Sekarang/ }).click();
    await takesStep(desk, /Buka uji mufakat/);
    for (const phone of [first, second]) await answers(phone, 'Setuju');
    await takesStep(desk, /Tutup pemungutan suara/);
    await takesStep(desk, /disepakati secara mufakat/);
    await expect(first.getByText(/Disepakati/).first()).toBeVisible();
  });

  await test.step('a phone whose browser was closed is the same attendee when it returns', async () => {
    const context = first.context();
    await first.close();
    const again = await context.newPage();
    await again.goto(`${origin}/${code}`);
    await expect(again.getByText('Dinkes', { exact: false }).first()).toBeVisible();
    await expect(desk.getByText('2 dari 2 unsur').first()).toBeVisible();
  });
});
