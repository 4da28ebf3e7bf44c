import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { closedDemo } from '../support/closed-demo';
import { pdfPages } from '../support/pdf';
import { startServer, type RunningServer } from '../support/server';
import { wordParagraphs } from '../support/word';
import { organiserAt } from './actors';

/* The secretary writes: formulas by one press, paste from Word, the language check, other words, find, print. */

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const wordHtml =
  '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.</span>Rapat mulai jam 9<o:p></o:p></p>' +
  '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">2.</span>Anggaran <b>Rp 1.500.000</b></p>';

test('the secretary writes the minutes in the official form and prints them', async ({
  browser,
}) => {
  const { boss, code } = await closedDemo(server.url, server.organiserLink);
  const page = await organiserAt(browser, server.organiserLink);
  await page.goto(`${server.url}/m/${code}/minutes`);
  const opening = page.getByRole('textbox', { name: 'Kata pembukaan' });

  await test.step('a formula is put in by one press, with its fields filled', async () => {
    await page.getByRole('button', { name: 'Tulis kata pembukaan di sini' }).click();
    await page.getByText('Teks baku', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Sisipkan: Tujuan rapat' }).click();
    await expect(opening).toHaveValue(/bahwa Rapat Koordinasi Evaluasi .* bertujuan untuk/);
    await page.screenshot({ path: test.info().outputPath('blocks.png') });
    await opening.press('ControlOrMeta+z');
    await expect(opening).toHaveValue('');
  });

  await test.step('what comes from Word is cleaned', async () => {
    await opening.evaluate((area, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    }, wordHtml);
    await expect(opening).toHaveValue('- Rapat mulai jam 9\n- Anggaran **Rp 1.500.000**');
  });

  await test.step('the check tells what is not in the official form and mends it', async () => {
    await page.getByRole('button', { name: 'Selesai', exact: true }).click();
    const check = page.getByRole('region', { name: 'Bahasa dan kelengkapan' });
    await check
      .getByRole('button', { name: 'Perbaiki: jam 9 menjadi pukul 09.00 WITA' })
      .scrollIntoViewIfNeeded();
    await page.screenshot({ path: test.info().outputPath('check.png') });
    await check.getByRole('button', { name: 'Perbaiki semua (2)' }).click();
    const paper = page.getByRole('region', { name: 'Naskah notula' });
    await expect(paper.getByText('Rapat mulai pukul 09.00 WITA; dan')).toBeVisible();
    await expect(paper.getByText('Rp1.500.000', { exact: true })).toBeVisible();
    await check.getByRole('button', { name: 'Urungkan (1 bagian)' }).click();
    await expect(paper.getByText('Rapat mulai jam 9; dan')).toBeVisible();
    await check.getByRole('button', { name: 'Abaikan: jam 9' }).click();
    await expect(check.getByRole('button', { name: /^Perbaiki: jam 9/ })).toHaveCount(0);
    await check.getByRole('button', { name: /^Perbaiki: Rp 1\.500\.000/ }).click();
    await expect(paper.getByText('Rp1.500.000', { exact: true })).toBeVisible();
  });

  await test.step('an automatic sentence is said otherwise and given back', async () => {
    const words = 'Rapat dihadiri seluruh unsur yang diundang.';
    await page.getByRole('button', { name: /^Kalimat otomatis, ubah: Belum ada peserta/ }).click();
    await expect(page.getByText('daftar hadir, capaian, dan keputusan.')).toBeVisible();
    await page.getByLabel('Kalimat di notula').fill(words);
    await page.getByRole('button', { name: 'Pakai kalimat ini' }).click();
    await expect(page.getByTitle('Kalimat otomatis, diubah notulis')).toBeVisible();
    await page.screenshot({ path: test.info().outputPath('reworded.png') });
    await page.getByRole('button', { name: `Kalimat otomatis, ubah: ${words}` }).click();
    await page.getByRole('button', { name: 'Kembali ke kalimat otomatis' }).click();
    await expect(page.getByText(words)).toHaveCount(0);
  });

  await test.step('found and replaced over the whole', async () => {
    await page.getByText('Cari dan ganti').click();
    await page.getByLabel('Cari', { exact: true }).fill('anggaran');
    await page.getByLabel('Ganti dengan').fill('Biaya');
    await page.getByRole('button', { name: 'Ganti semua (1)' }).click();
    await expect(
      page.getByRole('region', { name: 'Naskah notula' }).getByText('Biaya Rp1.500.000'),
    ).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  await test.step('the print says what Word says, on the same paper', async () => {
    await expect(page.getByText('halaman 2', { exact: true })).toBeAttached();
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: /Unduh Word/ }).click();
    const inWord = await wordParagraphs(await (await waiting).path());
    const mm = 72 / 25.4;
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      path: test.info().outputPath('notula.pdf'),
    });
    const pages = await pdfPages(new Uint8Array(pdf), { top: 19 * mm, bottom: 24 * mm });
    const solid = (text: string) =>
      text
        .normalize('NFKC')
        .replace(/[\s.…]+/g, '')
        .toLowerCase();
    const printed = solid(pages.map(({ text }) => text).join(''));
    const missing = inWord.filter((line) => line.trim() && !printed.includes(solid(line)));
    expect(missing).toEqual([]);
    const size = ({ width, height }: { width: number; height: number }) =>
      `${Math.round(width / mm)} × ${Math.round(height / mm)}`;
    expect(new Set(pages.map(size))).toEqual(new Set(['210 × 297', '297 × 210']));
  });
  boss.close();
});
