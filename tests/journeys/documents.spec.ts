import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
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
  const { attendees, recommendations, followUps } = (await boss.open(code, 'secretary')).view;
  const expected = [...attendees].sort((a, b) => a.number - b.number).map(({ name }) => name);
  expect(expected).toHaveLength(24);
  const plainly = (text: string) => text.replace(/\*/g, '');
  /** The texts as they follow each other in the paper. */
  const inOrder = (lines: readonly string[], texts: readonly string[]) => {
    const found = lines.filter((line) => texts.some((text) => line.startsWith(text)));
    expect(found.map((line) => texts.find((text) => line.startsWith(text)))).toEqual(texts);
  };

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
    expect(names(await wordParagraphs(await downloads(page, list, 'Word')))).toEqual(expected);
    const rows = await readSheet(readFileSync(await downloads(page, list, 'Excel')));
    expect(rows.slice(1).map((row) => row[1])).toEqual(expected);
  });

  await test.step('agreement: nine decisions in words, a box for each element and the chair', async () => {
    const lines = await wordParagraphs(await downloads(page, 'Berita acara kesepakatan', 'Word'));
    expect(lines.join('\n')).toContain(
      'Kamis, tanggal sepuluh, bulan Desember, tahun dua ribu dua puluh enam',
    );
    expect(lines.filter((line) => /^KE[A-Z]+$/.test(line))).toHaveLength(10);
    expect(lines).toContain('KESEMBILAN');
    expect(lines).not.toContain('KESEPULUH');
    expect(names(lines)).toHaveLength(22);
    const agreed = recommendations.flatMap(({ decision }) =>
      decision?.outcome.startsWith('adopted') ? [plainly(decision.text)] : [],
    );
    expect(agreed).toHaveLength(9);
    inOrder(lines, agreed);
  });

  await test.step('votes and follow-ups: the same numbers in Word and Excel', async () => {
    const votes = 'Rekapitulasi hasil pemungutan suara';
    expect((await wordParagraphs(await downloads(page, votes, 'Word'))).join('\n')).toContain(
      'setuju 18 (delapan belas), tidak setuju 3 (tiga), dan abstain 1 (satu)',
    );
    const [, row] = await readSheet(readFileSync(await downloads(page, votes, 'Excel')));
    // Only votes were held: no column for agreement with notes.
    expect(row?.slice(9, 12)).toEqual([18, 3, 1]);
    const plan = 'Matriks rencana tindak lanjut';
    const word = await wordParagraphs(await downloads(page, plan, 'Word'));
    const rows = await readSheet(readFileSync(await downloads(page, plan, 'Excel')));
    expect(rows).toHaveLength(10);
    const actions = followUps.map(({ action }) => plainly(action));
    expect(rows.slice(1).map((row) => row[3])).toEqual(actions);
    inOrder(word, actions);
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
    expect(entries).toHaveLength(22);
    const cards = entries.find(([name]) => name.startsWith('Kartu-Meja'))?.[1];
    const poster = entries.find(([name]) => name.startsWith('Poster'))?.[1];
    const sheets = await page.context().newPage();
    await sheets.setContent(strFromU8(cards ?? new Uint8Array()));
    await expect(sheets.getByRole('article')).toHaveCount(24);
    await expect(sheets.getByRole('img', { name: 'Kode QR DP3AP2KB' })).toBeVisible();
    await expect(sheets.getByText(/^[A-Z2-9]{3} [A-Z2-9]{3}$/).first()).toBeVisible();
    await sheets.pdf({ path: test.info().outputPath('cards.pdf'), preferCSSPageSize: true });
    await sheets.setContent(strFromU8(poster ?? new Uint8Array()));
    await expect(sheets.getByRole('img', { name: 'Kode QR rapat' })).toBeVisible();
    await expect(sheets.getByText(code, { exact: true })).toBeVisible();
    await sheets.pdf({ path: test.info().outputPath('poster.pdf'), preferCSSPageSize: true });
    await sheets.close();
    expect(entries.filter(([name]) => name.endsWith('.png'))).toHaveLength(1);
    for (const [, bytes] of entries) expect(bytes.length).toBeGreaterThan(100);
    await expect(page.getByText('22 berkas telah diunduh dalam satu .zip.')).toBeVisible();
  });

  boss.close();
  await page.screenshot({ path: test.info().outputPath('documents.png'), fullPage: true });
});
