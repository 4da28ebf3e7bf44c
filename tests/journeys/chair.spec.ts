import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { closedDemo } from '../support/closed-demo';
import { startServer, type RunningServer } from '../support/server';
import { opens, organiserAt } from './actors';

/* The secretary hands the draft over, the chair sends it back with a remark, then approves; a second version follows. */

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

test('the chair reads, remarks, approves; every final version stays as it was', async ({
  browser,
}) => {
  const { boss, code } = await closedDemo(server.url, server.organiserLink);
  const office = await organiserAt(browser, server.organiserLink);
  await office.goto(`${server.url}/m/${code}/minutes`);
  const shot = (name: string) => test.info().outputPath(`${name}.png`);

  const handOver = async (message: string) => {
    await office.getByRole('button', { name: 'Minta koreksi pimpinan' }).click();
    await office.getByLabel(/Pesan untuk pimpinan/).fill(message);
    await office.getByRole('button', { name: 'Serahkan naskah' }).click();
    await expect(office.getByText(/Naskah dibaca pimpinan sejak/)).toBeVisible();
  };
  await handOver('Mohon koreksi bagian pembukaan.');
  const link = await office.getByLabel('Tautan pimpinan rapat', { exact: true }).inputValue();
  await office.screenshot({ path: shot('secretary') });

  const address = new URL(link);
  const chair = await opens(browser, server.url + address.pathname + address.hash, {
    width: 360,
    height: 740,
  });
  const remark = 'Sebutkan sambutan Bupati.';
  await test.step('a remark beside a paragraph, and back it goes', async () => {
    await expect(chair.getByText('Mohon koreksi bagian pembukaan.')).toBeVisible();
    await chair.getByRole('button', { name: /Beri catatan: Rapat dibuka pada pukul/ }).click();
    await chair.getByLabel('Catatan Anda').fill(remark);
    await chair.screenshot({ path: shot('chair-phone') });
    await chair.getByRole('button', { name: 'Simpan catatan' }).click();
    await expect(chair.getByText('1 catatan', { exact: true })).toBeVisible();
    expect((await new AxeBuilder({ page: chair }).analyze()).violations).toEqual([]);
    await chair.getByRole('button', { name: 'Kembalikan', exact: true }).click();
    await chair.getByLabel(/Pesan kepada sekretaris/).fill('Perbaiki lalu kirim lagi.');
    await chair.getByRole('button', { name: 'Kembalikan naskah' }).click();
    await expect(chair.getByText(/Anda mengembalikan naskah/)).toBeVisible();
    await expect(chair.getByRole('article')).toHaveCount(0);
  });

  await test.step('the secretary finds the remark, mends, answers, hands over again', async () => {
    await expect(office.getByText('Perbaiki lalu kirim lagi.')).toBeVisible();
    await office.getByRole('button', { name: 'Lihat alinea' }).click();
    await office.getByRole('button', { name: /^Tulis kata pembukaan/ }).click();
    await office
      .getByRole('textbox', { name: 'Kata pembukaan' })
      .fill('Bupati menyampaikan arahan.');
    await office.getByRole('button', { name: 'Selesai', exact: true }).click();
    await office.getByLabel('Jawaban untuk pimpinan (boleh kosong)').fill('Sudah ditambahkan.');
    await office.getByRole('button', { name: `Selesai: ${remark}` }).click();
    await expect(office.getByText('Jawaban sekretaris: Sudah ditambahkan.')).toBeVisible();
    await handOver('');
  });

  await test.step('approved as read: the fingerprint is that of the final', async () => {
    await expect(chair.getByText('Bupati menyampaikan arahan.')).toBeVisible();
    const read = await chair
      .getByText(/sidik isi/)
      .first()
      .textContent();
    await chair.setViewportSize({ width: 1366, height: 768 });
    await chair.screenshot({ path: shot('chair-desk') });
    await chair.getByRole('button', { name: 'Setujui notula' }).click();
    await chair.getByRole('button', { name: 'Ya, saya setujui' }).click();
    await expect(chair.getByText(/Notula final, versi 1/)).toBeVisible();
    const hash = /[0-9a-f]{16}/.exec(read ?? '')?.[0] ?? 'none';
    await expect(office.getByText(`Versi 1 · sidik isi ${hash}`).first()).toBeVisible();
  });

  await test.step('reopened with a reason; version 1 can still be had', async () => {
    await office.getByText(/^Versi 1: \d+ berkas$/).click();
    await office.screenshot({ path: shot('final') });
    const notula = office.getByRole('link', { name: /^Notula_.*docx$/ });
    const save = async () => {
      const waiting = office.waitForEvent('download');
      await notula.click();
      return readFileSync(await (await waiting).path());
    };
    const before = await save();
    await office.getByRole('button', { name: 'Buka kembali sebagai draf' }).click();
    await office.getByLabel(/Alasan membuka kembali/).fill('Nama unsur keliru');
    await office.getByRole('button', { name: 'Ya, buka kembali' }).click();
    await expect(office.getByText('Nama unsur keliru')).toBeVisible();
    await expect(chair.getByText(/Versi 1 dibuka kembali/)).toBeVisible();
    expect((await save()).equals(before)).toBe(true);
    expect((await new AxeBuilder({ page: office }).analyze()).violations).toEqual([]);
  });
  boss.close();
});
