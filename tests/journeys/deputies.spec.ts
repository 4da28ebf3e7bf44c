import { expect, test, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../support/server';
import {
  answers,
  codeOf,
  createsDemo,
  joins,
  opens,
  receives,
  startsItem,
  takesStep,
} from './actors';
import { fits } from './fits';

/* A holder leaves the hall and comes back; hands are typed by the secretary meanwhile. */

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const seen = (page: Page, name: string) =>
  page.screenshot({ path: `test-results/journeys/${name}.png` });

test('a deputy stands in, the holder takes the vote back, the secretary adds hands', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const organiser = await createsDemo(browser, server.organiserLink);
  const address = `${server.url}/${codeOf(organiser)}`;
  const desk = await receives(browser, organiser, 'facilitator');
  const secretary = await receives(browser, organiser, 'secretary');
  const screen = await receives(browser, organiser, 'screen');
  const element = 'Dinas Kesehatan';
  const holder = await joins(browser, address, {
    name: 'dr. Contoh Satu, M.Kes.',
    position: 'Kepala Dinas',
    element,
  });
  const deputy = await opens(browser, address, { width: 360, height: 740 });
  await deputy.getByLabel('Nama seperti di daftar hadir').fill('Peserta Dua, S.K.M.');
  await deputy.getByLabel('Jabatan').fill('Kepala Bidang');
  await deputy.getByRole('combobox', { name: 'Unsur' }).fill(element);
  await deputy.getByRole('option').filter({ hasText: element }).first().click();
  await deputy.getByRole('button', { name: 'Masuk ke rapat' }).click();
  await takesStep(desk, /Buka rapat/);

  await test.step('the holder names a colleague', async () => {
    await holder.getByRole('button', { name: 'Kartu hadir' }).click();
    await holder.getByRole('button', { name: 'Tunjuk wakil' }).click();
    await seen(holder, 'deputy-name');
    await fits(holder, 'naming a deputy');
    await holder.getByRole('button', { name: 'Peserta Dua, S.K.M.' }).click();
    await expect(holder.getByText('Wakil Anda: Peserta Dua, S.K.M.')).toBeVisible();
    await seen(holder, 'deputy-card');
    await holder.getByRole('button', { name: 'Sekarang' }).click();
  });

  await startsItem(desk, /Pembahasan dan kesepakatan rekomendasi/);
  await takesStep(desk, /Tampilkan rekomendasi 1/);
  await desk.getByLabel(/pertimbangan pimpinan rapat/i).fill('Unsur kunci telah hadir');
  await desk.getByRole('button', { name: /Buka pemungutan suara/ }).click();

  await test.step('the deputy takes over where the question is, and votes', async () => {
    await expect(deputy.getByText('Anda wakil dari dr. Contoh Satu, M.Kes.')).toBeVisible();
    await seen(deputy, 'deputy-watch');
    await fits(deputy, 'a deputy who watches');
    await deputy.getByRole('button', { name: 'Gantikan sementara' }).click();
    await answers(deputy, 'Setuju');
    await expect(holder.getByText(/Hak suara sedang dipegang wakil Anda/)).toBeVisible();
    await seen(holder, 'deputy-away');
  });

  await test.step('the holder is back: one seat, one vote', async () => {
    await holder.getByRole('button', { name: 'Ambil kembali hak suara' }).click();
    await answers(holder, 'Tidak setuju');
    await seen(holder, 'deputy-back');
    await expect(
      screen.getByRole('main').getByText('dari 1 unsur telah memberikan suara'),
    ).toBeVisible();
  });

  await test.step('the secretary types hands beside the phones', async () => {
    await secretary.getByText('Tambahkan angkat tangan').click();
    await secretary.getByLabel('Setuju', { exact: true }).fill('3');
    await secretary.getByLabel('Saksi').first().fill('Camat Contoh Hulu');
    await seen(secretary, 'deputy-secretary');
    await secretary.getByRole('button', { name: 'Catat angkat tangan' }).click();
    await expect(secretary.getByText('Angkat tangan tercatat: 3')).toBeVisible();
    await takesStep(desk, /Tutup pemungutan suara/);
    await expect(screen.getByRole('main').getByText(/3 setuju dari 4 suara/)).toBeVisible();
    await expect(screen.getByText(/termasuk 3 angkat tangan/)).toBeVisible();
  });

  await test.step('the desk sees who is deputy of whom', async () => {
    await desk.getByRole('tab', { name: /Peserta/ }).click();
    await expect(desk.getByText(/wakil/).first()).toBeVisible();
    await seen(desk, 'deputy-desk');
  });
});
