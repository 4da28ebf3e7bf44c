import { expect, test, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../support/server';
import { wordParagraphs } from '../support/word';
import {
  answers,
  codeOf,
  createsDemo,
  joins,
  receives,
  signs,
  startsItem,
  takesStep,
} from './actors';
import { fits } from './fits';

/* Each way of asking the seats: set on the desk, answered on phones, shown to the hall, written into the minutes. */

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const chairsWord = 'Rapat dilanjutkan karena unsur kunci telah hadir';

/** Tables the next recommendation and opens this check about it. */
async function opensCheck(desk: Page, recommendation: RegExp, check: string): Promise<void> {
  await takesStep(desk, recommendation);
  await desk.getByLabel(/pertimbangan pimpinan rapat/i).fill(chairsWord);
  await desk.getByLabel('Cara', { exact: true }).selectOption({ label: check });
  await takesStep(desk, `Buka ${check.toLowerCase()}`);
}

test('fingers, gradients, and a vote for each participant', async ({ browser }) => {
  test.setTimeout(240_000);
  const organiser = await createsDemo(browser, server.organiserLink);
  const address = `${server.url}/${codeOf(organiser)}`;
  const desk = await receives(browser, organiser, 'facilitator');
  const screen = await receives(browser, organiser, 'screen');
  const secretary = await receives(browser, organiser, 'secretary');
  const person = { position: 'Kepala Bidang' };
  const first = await joins(browser, address, {
    ...person,
    name: 'Peserta 001',
    element: 'Dinas Kesehatan',
  });
  const second = await joins(browser, address, {
    ...person,
    name: 'Peserta 002',
    element: 'DP3AP2KB',
  });
  await takesStep(desk, /Buka rapat/);
  await startsItem(desk, /Pembahasan dan kesepakatan rekomendasi/);

  let watcher: Page = second;

  await test.step('fingers: who shows fewer than three may say why and change it', async () => {
    await opensCheck(desk, /Tampilkan rekomendasi 1/, 'Uji lima jari');
    await expect(screen.getByRole('main').getByText('Kepalan tangan (menolak)')).toBeVisible();
    await first.getByRole('button', { name: /^5 ?Lima jari|Lima jari/ }).click();
    await expect(first.getByText(/Suara tercatat .*Lima jari/)).toBeVisible();
    await second.getByRole('button', { name: /Dua jari/ }).click();
    await expect(second.getByText(/Suara tercatat .*Dua jari/)).toBeVisible();
    await second.getByRole('button', { name: 'Tulis alasan' }).click();
    await second.getByRole('textbox').fill('Data belum dipadankan.');
    await fits(second, 'reason of two fingers');
    await second.getByRole('button', { name: 'Kirim' }).click();
    await expect(second.getByRole('button', { name: 'Ubah alasan' })).toBeVisible();
    await fits(first, 'fist to five');
    await takesStep(desk, /Tutup pemungutan suara/);
    await expect(
      screen.getByRole('main').getByText(/kurang dari tiga jari adalah keberatan/),
    ).toBeVisible();
    await expect(screen.getByRole('main').getByText(/masih ada keberatan/)).toBeVisible();
    await expect(screen.getByRole('row', { name: /Lima jari/ })).toContainText('1');
    await fits(first, 'result of fingers');
  });

  await test.step('the second round finds agreement', async () => {
    await desk.getByRole('button', { name: /Putaran baru/ }).click();
    await first.getByRole('button', { name: /Lima jari/ }).click();
    await second.getByRole('button', { name: /Tiga jari/ }).click();
    await expect(second.getByText(/Suara tercatat .*Tiga jari/)).toBeVisible();
    await takesStep(desk, /Tutup pemungutan suara/);
    await expect(screen.getByRole('main').getByText(/tidak ada yang berkeberatan/)).toBeVisible();
    await takesStep(desk, /disepakati secara mufakat/);
  });

  await test.step('gradients: standing aside stops nothing', async () => {
    await opensCheck(desk, /Tampilkan rekomendasi 2/, 'Uji gradasi dukungan');
    await first.getByRole('button', { name: 'Mendukung penuh' }).click();
    await expect(first.getByText(/Suara tercatat .*Mendukung penuh/)).toBeVisible();
    await second.getByRole('button', { name: 'Keberatan tanpa menghalangi' }).click();
    await expect(second.getByText(/Suara tercatat .*Keberatan tanpa/)).toBeVisible();
    await takesStep(desk, /Tutup pemungutan suara/);
    await expect(screen.getByRole('main').getByText(/tidak ada yang berkeberatan/)).toBeVisible();
    await takesStep(desk, /disepakati secara mufakat/);
  });

  await test.step('each participant has a vote, two of one element too', async () => {
    await organiser.getByLabel('Hak suara', { exact: true }).selectOption({
      label: 'satu suara tiap peserta dari unsur',
    });
    const third = (watcher = await signs(browser, address, {
      name: 'Peserta 003',
      position: 'Kepala Seksi',
      element: 'Dinas Kesehatan',
    }));
    await takesStep(desk, /Tampilkan rekomendasi 3/);
    await desk.getByLabel(/pertimbangan pimpinan rapat/i).fill(chairsWord);
    await desk.getByRole('button', { name: /Buka pemungutan suara/ }).click();
    await expect(
      screen.getByRole('main').getByText('dari 3 peserta telah memberikan suara'),
    ).toBeVisible();
    await answers(first, 'Setuju');
    await answers(third, 'Setuju');
    await expect(desk.getByText('Belum: 1 peserta.')).toBeVisible();
    await answers(second, 'Tidak setuju');
    await takesStep(desk, /Tutup pemungutan suara/);
    await expect(screen.getByRole('main').getByText(/2 setuju dari 3 suara/)).toBeVisible();
    await takesStep(desk, /Tetapkan: disepakati/);
  });

  await test.step('a named group is asked alone and in secret; who is not of it watches', async () => {
    await desk.getByRole('tab', { name: /Peserta/ }).click();
    await desk.getByRole('button', { name: 'Tambah kelompok' }).click();
    await desk.getByLabel('Nama kelompok').fill('Tim kecil');
    await desk.getByText('Orang: 0').click();
    for (const name of ['Peserta 001', 'Peserta 002'])
      await desk.getByRole('group', { name: 'Orang' }).getByLabel(name).check();
    await desk.screenshot({ path: test.info().outputPath('desk-group.png') });
    await desk.getByRole('button', { name: 'Simpan', exact: true }).click();
    await expect(desk.getByText('0 unsur, 2 orang')).toBeVisible();
    await desk.getByRole('tab', { name: /Sekarang/ }).click();
    await takesStep(desk, /Tampilkan rekomendasi 4/);
    await desk.getByText('Pengaturan uji mufakat dan pemungutan suara').click();
    const settings = desk.getByLabel('Pengaturan: Pemungutan suara');
    await settings.getByLabel('Yang memilih').selectOption({ label: 'orang: Tim kecil' });
    await settings.getByLabel('Sifat').selectOption({ label: 'rahasia' });
    await desk.getByLabel(/pertimbangan pimpinan rapat/i).fill(chairsWord);
    await desk.screenshot({ path: test.info().outputPath('desk-group-settings.png') });
    await desk.getByRole('button', { name: /Buka pemungutan suara/ }).click();
    await expect(watcher.getByText('Yang memilih kali ini: Tim kecil.')).toBeVisible();
    await expect(watcher.getByRole('button', { name: 'Tidak setuju' })).toHaveCount(0);
    await fits(watcher, 'not of the group');
    await answers(first, 'Setuju');
    await answers(second, 'Tidak setuju');
    await expect(
      screen.getByRole('main').getByText('dari 2 peserta telah memberikan suara'),
    ).toBeVisible();
    await takesStep(desk, /Tutup pemungutan suara/);
    await expect(screen.getByRole('main').getByText(/kurang dari 5/)).toBeVisible();
    await expect(screen.getByRole('main').getByText(/Tim kecil/)).toBeVisible();
    await expect(first.getByText(/hasil rahasia tidak diumumkan/)).toBeVisible();
    await fits(first, 'secret result');
    await screen.screenshot({ path: test.info().outputPath('screen-group-secret.png') });
  });

  await test.step('the minutes have each procedure in its own table and words', async () => {
    const download = secretary.waitForEvent('download');
    await secretary
      .getByRole('link', { name: /Unduh Word/ })
      .first()
      .click();
    const text = (await wordParagraphs(await (await download).path())).join('\n');
    for (const said of [
      'uji lima jari terbuka, putaran 1',
      'Kurang dari tiga jari adalah keberatan.',
      'Rekapitulasi uji lima jari',
      'Rekapitulasi uji gradasi dukungan',
      'Data belum dipadankan.',
      'Rekomendasi 3: pemungutan suara terbuka',
      'Kuorum belum terpenuhi: 2 dari 24 unsur hadir',
      '3 peserta berhak, 3 hadir, 3 memberikan suara',
      chairsWord,
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/undefined|null|NaN/);
  });
});
