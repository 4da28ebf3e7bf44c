import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { readFile } from 'node:fs/promises';
import { readSheet } from 'read-excel-file/node';
import { samplePng } from '../../src/lib/server/meeting-files/testing';
import { newId } from '../../src/lib/client/new-id';
import { demoMeeting, linksOf, organiser as signsIn } from '../support/people';
import { startServer } from '../support/server';
import { opens } from './actors';

/* From the closed meeting to the desks: who owes what, told from a phone, seen at once, handed out as files. */

const phoneSize = { width: 360, height: 740 };

async function saved(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await download).path());
}

async function looks(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`), fullPage: true });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(wide, name).toBe(0);
}

test('an element reports with a photo, the secretariat sees it and hands it out', async ({
  browser,
}) => {
  const server = await startServer();
  const boss = await signsIn(server.url, server.organiserLink);
  const code = await demoMeeting(boss);
  const desk = await boss.open(code, 'facilitator');
  const idOf = (name: string) =>
    desk.view.elements.find(({ shortName }) => shortName === name)?.id ?? '';
  const owner = idOf('Dinas Kesehatan');
  const row = {
    recommendationId: null,
    supporters: 'Kemenag',
    dueNote: '',
    measure: 'SOP ditandatangani',
    funding: 'APBD',
    status: 'notStarted' as const,
    note: '',
  };
  const rows = [
    { action: 'Menyusun SOP pemadanan data', due: '2026-01-31', ownerId: owner },
    { action: '=HYPERLINK("http://x")', due: '2099-06-30', ownerId: owner },
    { action: 'Rapat lintas sektor', due: '2099-03-31', ownerId: idOf('Dinas Sosial') },
  ];
  for (const more of rows)
    expect(
      await desk.send('followUp.add', { followUp: { ...row, ...more }, before: null }, newId()),
    ).toMatchObject({ ok: true });
  await desk.send('agenda.start', { itemId: desk.view.agenda.items[0]?.id ?? '' });
  expect(await desk.send('meeting.close', {})).toMatchObject({ ok: true });

  const office = await opens(browser, server.organiserLink);
  const entry = office.getByRole('article').filter({ hasText: code });
  await expect(entry.getByText('1 terlambat')).toBeVisible();
  await entry.getByRole('link', { name: 'Tindak lanjut' }).click();
  await expect(office.getByText('0 dari 3 selesai, 1 terlambat')).toBeVisible();
  await expect(office.getByText(/Belum melapor sama sekali/)).toBeVisible();

  const links = await linksOf(boss, code);
  const path = links.find(({ elementId }) => elementId === owner)?.path ?? '';
  const phone = await opens(browser, server.url + path, phoneSize);
  await expect(phone.getByText('Tindak lanjut kami')).toBeVisible();
  const first = phone.getByRole('article').first();
  await expect(first).toContainText('Menyusun SOP pemadanan data');
  await expect(first).toContainText(/terlambat \d+ hari/);
  await looks(phone, 'phone');
  await first.getByRole('button', { name: 'Laporkan kemajuan' }).click();
  await first.getByText('Terkendala', { exact: true }).click();
  await first.getByRole('button', { name: 'Kirim laporan' }).click();
  await expect(first.getByText('Jelaskan mengapa')).toBeVisible();
  await first.getByRole('textbox', { name: 'Catatan' }).fill('Menunggu tanda tangan.');
  await first.getByLabel('Bukti').setInputFiles({
    name: 'foto.png',
    mimeType: 'image/png',
    buffer: samplePng(40, 30, [10, 80, 160]),
  });
  await looks(phone, 'phone form');
  await first.getByRole('button', { name: 'Kirim laporan' }).click();
  await expect(first.getByText('Laporan telah diterima.')).toBeVisible();
  await first.getByText('Riwayat laporan (1)').click();
  await expect(first.getByRole('link', { name: 'Bukti: foto.png' })).toBeVisible();
  await looks(phone, 'phone reported');

  const line = office.getByRole('row').filter({ hasText: 'Menyusun SOP' });
  await expect(line).toContainText('Terkendala');
  await line.getByText('Riwayat laporan (1)').click();
  await expect(line).toContainText('Menunggu tanda tangan.');
  await expect(line.getByRole('link', { name: 'Bukti: foto.png' })).toBeVisible();
  await line.getByRole('button', { name: /^Koreksi/ }).click();
  await office.getByText('Dalam proses', { exact: true }).last().click();
  await looks(office, 'office');

  const [, sheetFirst, , sheetThird] = await readSheet(await saved(office, 'Daftar (.xlsx)'));
  expect(sheetFirst?.slice(1, 5)).toEqual([
    'Menyusun SOP pemadanan data',
    'Dinas Kesehatan',
    'Kemenag',
    new Date('2026-01-31T00:00:00Z'),
  ]);
  expect(sheetThird?.[1]).toBe('=HYPERLINK("http://x")');
  const text = (await saved(office, 'Batas waktu (.ics)')).toString('utf8');
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  expect(events.map((event) => new ICAL.Event(event).startDate.toString()).sort()).toEqual([
    '2026-01-31',
    '2099-03-31',
    '2099-06-30',
  ]);

  await office.getByLabel('Penerima').selectOption({ label: 'Dinas Kesehatan' });
  const reminder = office.getByRole('textbox', { name: 'Teks pengingat' });
  await expect(reminder).toHaveValue(/1\. Menyusun SOP pemadanan data \(TERLAMBAT/);
  await expect(reminder).toHaveValue(new RegExp(`/m/${code}/element/${owner}#`));
  await office.getByLabel('Status', { exact: true }).first().selectOption('done');
  await expect(office.getByText('Tidak ada tindak lanjut yang cocok')).toBeVisible();
  await office.setViewportSize(phoneSize);
  await office.getByRole('button', { name: 'Tampilkan semua' }).click();
  await looks(office, 'office on a phone');
  await server.stop();
});
