import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { startServer } from '../support/server';
import { wordParagraphs } from '../support/word';
import { codeOf, createsDemo, organiserAt } from './actors';

/* An office is set up once: letterhead with logo, paper, template. The next meeting has it from the start. */

const crest = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 80">
  <script>document.title = 'jalan'</script>
  <path d="M2 2h56v50q0 20-28 26Q2 72 2 52z" fill="#0b5b61"/><circle cx="30" cy="32" r="14" fill="#fff"/>
</svg>`;
const svg = { name: 'lambang.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(crest) };

async function downloads(page: Page, press: () => Promise<void>): Promise<string> {
  const waiting = page.waitForEvent('download');
  await press();
  return (await waiting).path();
}
const partOf = (path: string, name: string) =>
  strFromU8(unzipSync(readFileSync(path))[name] ?? new Uint8Array());

test('the office’s letterhead, paper and template serve this meeting and the next', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const server = await startServer();
  const page = await createsDemo(browser, server.organiserLink);
  const code = codeOf(page);
  const office = page.getByRole('region', { name: 'Kop dan naskah' });

  await test.step('a logo, drawn by the page', async () => {
    const choosers = office.locator('input[type=file]');
    await choosers.first().setInputFiles({ ...svg, name: 'a.svg', buffer: Buffer.from('<a/>') });
    await expect(office.getByRole('alert')).toContainText('tidak dapat dibaca');
    await choosers.first().setInputFiles(svg);
    const logo = office.getByRole('img', { name: 'Logo pada kop' });
    await expect
      .poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalHeight))
      .toBe(600);
    await expect(page).not.toHaveTitle('jalan');
  });

  await test.step('paper, margins, names, number, copies', async () => {
    await office.getByLabel('Ukuran kertas').selectOption('F4');
    await office.getByLabel('Kiri').fill('3,5');
    await office.getByLabel('Kiri').blur();
    await office.getByLabel('bergaris bawah').check();
    await office.getByLabel('Garis di bawah kop').selectOption({ label: 'tunggal 4,5 poin' });
    await office.getByLabel('Kode klasifikasi arsip').fill('000.8.3');
    await office.getByLabel('Pola nomor naskah').fill('{kode}/{nomor}/DP3AP2KB/{tahun}');
    await office.getByLabel('Tembusan').fill('Bupati Tanah Contoh\nInspektur Daerah');
    await office.getByLabel('Tembusan').blur();
    await expect(office.locator('output')).toHaveText(/^000\.8\.3\/\.+\/DP3AP2KB\/2026$/);
    expect((await new AxeBuilder({ page }).include('#office').analyze()).violations).toEqual([]);
    await office.screenshot({ path: test.info().outputPath('office-desk.png') });
  });

  await test.step('the sample comes back as the template', async () => {
    const sample = await downloads(page, () =>
      office.getByRole('link', { name: 'Unduh contoh templat (Word)' }).click(),
    );
    const template = office.locator('input[type=file]').nth(1);
    await template.setInputFiles({
      name: 'Makro.docx',
      mimeType: '',
      buffer: Buffer.from('bukan Word'),
    });
    await expect(office.getByRole('alert')).toContainText('bukan dokumen Word .docx');
    await template.setInputFiles(sample);
    await expect(office.getByText(/penanda akan diisi\./)).toBeVisible();
    await office.getByText(/^Semua penanda/).click();
    await expect(office.getByRole('cell', { name: '{{tabel_rtl}}' })).toBeVisible();
  });

  await test.step('kept for the next meeting', async () => {
    await office.getByLabel('Nama instansi').fill('DP3AP2KB Tanah Contoh');
    await office.getByRole('button', { name: 'Simpan sebagai instansi' }).click();
    await expect(office.getByText('Tersimpan untuk rapat berikutnya.')).toBeVisible();
    await expect(office.getByRole('button', { name: 'Pakai Kop utama' })).toBeVisible();
  });

  await test.step('the preview and Word are the same paper', async () => {
    const minutes = await page.context().newPage();
    await minutes.setViewportSize({ width: 1366, height: 768 });
    await minutes.goto(`${server.url}/m/${code}/minutes`);
    const logo = minutes.locator('.letterhead img');
    await expect
      .poll(() => logo.evaluate((image: HTMLImageElement) => image.naturalHeight))
      .toBe(600);
    await expect(minutes.getByText('Tembusan:')).toBeVisible();
    const sheet = minutes.getByRole('article').first();
    const box = await sheet.boundingBox();
    expect((box?.height ?? 0) / (box?.width ?? 1)).toBeGreaterThan(330 / 215 - 0.02);
    await minutes.screenshot({ path: test.info().outputPath('office-minutes.png') });
    const word = await downloads(minutes, () =>
      minutes.getByRole('link', { name: /Unduh Word/ }).click(),
    );
    expect(partOf(word, 'word/document.xml')).toContain('w:w="12189"');
    expect(partOf(word, 'word/document.xml')).toContain('descr="Logo instansi"');
    await minutes.close();
  });

  await test.step('a new meeting begins with it, and its filled template is a paper like others', async () => {
    const boss = await organiserAt(browser, server.organiserLink);
    await boss.getByRole('link', { name: 'Buat rapat baru' }).click();
    await boss.getByLabel('Judul rapat').fill('Rakoor Evaluasi 2027');
    await boss.getByRole('button', { name: 'Buat rapat' }).click();
    await boss.waitForURL(/\/prepare/);
    const next = boss.getByRole('region', { name: 'Kop dan naskah' });
    await expect(next.getByLabel('Ukuran kertas')).toHaveValue('F4');
    await expect(next.getByLabel('Kiri')).toHaveValue('3,5');
    await expect
      .poll(() =>
        next
          .getByRole('img', { name: 'Logo pada kop' })
          .evaluate((image: HTMLImageElement) => image.naturalHeight),
      )
      .toBe(600);
    await boss.setViewportSize({ width: 360, height: 740 });
    await next.screenshot({ path: test.info().outputPath('office-phone.png') });
    await boss.goto(`${server.url}/m/${codeOf(boss)}/documents`);
    const path = await downloads(boss, () =>
      boss.getByRole('link', { name: 'Unduh Notula dalam templat instansi, Word' }).click(),
    );
    const lines = await wordParagraphs(path);
    expect(lines).toContain('Rakoor Evaluasi 2027');
    expect(lines.join('\n')).not.toContain('{{');
    expect(partOf(path, 'word/document.xml')).toContain('descr="Logo instansi"');
  });
  await server.stop();
});
