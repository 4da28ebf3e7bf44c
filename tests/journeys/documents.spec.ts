import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { readSheet } from 'read-excel-file/node';
import { newId } from '../../src/lib/client/new-id';
import { playedDemo } from '../support/played-demo';
import { startServer, type RunningServer } from '../support/server';
import { wordParagraphs } from '../support/word';
import { organiserAt } from './actors';

/* After the meeting: every document is downloaded, opened by other means than it was written, and agrees with the rest. */

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

async function downloads(page: Page, name: string, format: string) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: `Unduh ${name}, ${format}`, exact: true }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(
    /^[A-Za-z-]+_[A-Za-z0-9_-]+_2026-12-10\.(docx|xlsx|txt)$/,
  );
  return file.path();
}
const names = (lines: readonly unknown[]) =>
  lines.filter((line): line is string => typeof line === 'string' && /^Peserta \d{3}/.test(line));

test('the documents of a meeting agree with it and with each other', async ({ browser }) => {
  test.setTimeout(180_000);
  const { boss, code } = await playedDemo(server.url, server.organiserLink);
  const page = await organiserAt(browser, server.organiserLink);
  await page.goto(`${server.url}/m/${code}/documents`);
  await expect(page.getByRole('heading', { name: 'Berita acara kesepakatan' })).toBeVisible();
  const expected = Array.from(
    { length: 24 },
    (_, n) => `Peserta ${String(n + 1).padStart(3, '0')}, S.K.M.`,
  );

  await test.step('the press release waits for the chair, on the page and at the address', async () => {
    await expect(
      page.getByText('Tersedia setelah pimpinan rapat menyetujui notula.'),
    ).toBeVisible();
    expect((await boss.get(`/m/${code}/files/Siaran-Pers.docx`)).status).toBe(409);
    const secretary = await boss.open(code, 'secretary');
    expect((await secretary.send('minutes.approve', {}, newId())).ok).toBe(true);
    await page.reload();
    // Only the questionnaire, which was not held.
    await expect(page.getByText('Belum siap')).toHaveCount(1);
    await expect(page.getByText('Tersedia setelah kuesioner ditutup.')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  await test.step('attendance: the same people in Word and Excel, in order of arrival', async () => {
    const list = 'Daftar hadir menurut urutan kedatangan';
    expect(names(wordParagraphs(await downloads(page, list, 'Word')))).toEqual(expected);
    const rows = await readSheet(readFileSync(await downloads(page, list, 'Excel')));
    expect(rows.slice(1).map((row) => row[1])).toEqual(expected);
  });

  await test.step('agreement: nine decisions in words, a box for each element and the chair', async () => {
    const lines = wordParagraphs(await downloads(page, 'Berita acara kesepakatan', 'Word'));
    expect(lines.join('\n')).toContain(
      'Kamis, tanggal sepuluh, bulan Desember, tahun dua ribu dua puluh enam',
    );
    expect(lines.filter((line) => /^KE[A-Z]+$/.test(line))).toHaveLength(10);
    expect(lines).toContain('KESEMBILAN');
    expect(lines).not.toContain('KESEPULUH');
    expect(names(lines)).toHaveLength(22);
  });

  await test.step('votes and follow-ups: the same numbers in Word and Excel', async () => {
    const votes = 'Rekapitulasi hasil pemungutan suara';
    expect(wordParagraphs(await downloads(page, votes, 'Word')).join('\n')).toContain(
      'setuju 18 (delapan belas), tidak setuju 3 (tiga), dan abstain 1 (satu)',
    );
    const [, row] = await readSheet(readFileSync(await downloads(page, votes, 'Excel')));
    // Only votes were held: no column for agreement with notes.
    expect(row?.slice(9, 12)).toEqual([18, 3, 1]);
    const plan = 'Matriks rencana tindak lanjut';
    const word = wordParagraphs(await downloads(page, plan, 'Word'));
    const rows = await readSheet(readFileSync(await downloads(page, plan, 'Excel')));
    expect(rows).toHaveLength(10);
    for (const [, , , action] of rows.slice(1)) expect(word).toContain(String(action));
    expect(rows[1]?.[6]).toEqual(new Date(Date.UTC(2027, 0, 31)));
  });

  await test.step('the summary fits a message', async () => {
    const text = readFileSync(await downloads(page, 'Ringkasan untuk WhatsApp', 'Teks'), 'utf8');
    expect([...text].length).toBeLessThanOrEqual(1500);
    expect(text).toContain('24 peserta dari 22 unsur');
    expect(text).toMatch(/\n10\. /);
  });

  await test.step('the decisions as a picture', async () => {
    const waiting = page.waitForEvent('download');
    await page
      .getByRole('button', { name: 'Unduh Gambar keputusan untuk WhatsApp, Gambar' })
      .click();
    const path = await (await waiting).path();
    const png = readFileSync(path);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20) > 1000]).toEqual([1696, true]);
    writeFileSync(test.info().outputPath('decisions.png'), png);
  });

  await test.step('all of them in one file', async () => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Unduh semua (.zip)' }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toMatch(/^Semua-Dokumen_.*\.zip$/);
    const entries = Object.entries(unzipSync(readFileSync(await file.path())));
    expect(entries).toHaveLength(20);
    expect(entries.filter(([name]) => name.endsWith('.png'))).toHaveLength(1);
    for (const [, bytes] of entries) expect(bytes.length).toBeGreaterThan(100);
    await expect(page.getByText('20 berkas telah diunduh dalam satu .zip.')).toBeVisible();
  });

  boss.close();
  await page.screenshot({ path: test.info().outputPath('documents.png'), fullPage: true });
});
