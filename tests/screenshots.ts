import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browserArgs, findBrowser } from './browser.js';
import {
  codeOf,
  joins,
  opens,
  createsDemo,
  receives,
  startsItem,
  takesStep,
} from './journeys/actors';
import { startServer } from './support/server';

/* `npm run screenshots`: plays a piece of the demo meeting and takes the README's pictures (after a build). */

const folder = 'docs/screenshots';
mkdirSync(folder, { recursive: true });

const server = await startServer();
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });

const shoot = async (page: Page, name: string) => {
  // Fonts and the last patch have to be there; nothing on these pages moves by itself afterwards.
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`${folder}/${name}.png`);
};

const organiser = await createsDemo(browser, server.organiserLink);
const code = codeOf(organiser);
const desk = await receives(browser, organiser, 'facilitator');
const screen = await receives(browser, organiser, 'screen');
await screen.setViewportSize({ width: 1366, height: 768 });
const secretary = await receives(browser, organiser, 'secretary');

const joining = await opens(browser, `${server.url}/${code}`, { width: 360, height: 740 });
await joining.getByLabel('Nama seperti di daftar hadir').fill('Peserta 017, S.K.M., M.Kes.');
await joining.getByRole('combobox', { name: 'Unsur' }).fill('kel');
await joining.getByRole('option').first().waitFor();
await shoot(joining, 'phone-join');

const elements = [
  'DP3AP2KB',
  'Dinas Kesehatan',
  'Dinas PUPR',
  'Bappedalitbang',
  'Kec. Contoh Hilir',
  'Dinas Sosial',
];
const phones: Page[] = [];
for (const [n, element] of elements.entries())
  phones.push(
    await joins(browser, `${server.url}/${code}`, {
      name: `Peserta 0${n + 1}`,
      position: 'Kepala Bidang',
      element,
    }),
  );
await shoot(screen, 'screen-lobby');

await takesStep(desk, /Buka rapat/);
await startsItem(desk, /Paparan DP3AP2KB/);
await takesStep(desk, /Halaman berikutnya/);
await screen.getByText('52,6%').waitFor();
await shoot(screen, 'screen-presentation');

await startsItem(desk, /Pembahasan dan kesepakatan rekomendasi/);
await takesStep(desk, /Tampilkan rekomendasi 1/);
await desk.getByLabel(/pertimbangan pimpinan rapat/i).fill('Unsur kunci telah hadir');
await takesStep(desk, /Buka uji mufakat/);
const [first, ...others] = phones;
if (!first) throw new Error('no phones');
for (const phone of others.slice(1)) {
  await phone.getByRole('button', { name: 'Setuju', exact: true }).click();
  await phone.getByText(/Suara tercatat/).waitFor();
}
await first.getByRole('button', { name: 'Setuju', exact: true }).click();
await first.getByText(/Suara tercatat/).waitFor();
await shoot(first, 'phone-ballot');
await shoot(screen, 'screen-ballot');
await shoot(desk, 'desk');
await takesStep(desk, /Tutup pemungutan suara/);
await screen.getByText('Menunggu penetapan pimpinan rapat', { exact: true }).waitFor();
await shoot(screen, 'screen-result');
await takesStep(desk, /disepakati secara mufakat/);
await secretary.getByText('disepakati secara mufakat', { exact: false }).first().waitFor();
await secretary.getByText('Keputusan 1', { exact: false }).first().scrollIntoViewIfNeeded();
await shoot(secretary, 'minutes');

const downloading = secretary.waitForEvent('download');
await secretary.getByText('Unduh Word').first().click();
shootWord(await (await downloading).path());
await browser.close();
await server.stop();
process.exit(0);

/** The Word file's first page, where LibreOffice and poppler are installed. */
function shootWord(path: string): void {
  const work = mkdtempSync(join(tmpdir(), 'rakoor-word-'));
  const word = join(work, 'notula.docx');
  renameSync(path, word);
  spawnSync('soffice', [
    `-env:UserInstallation=file://${work}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    work,
    word,
  ]);
  spawnSync('pdftoppm', [
    '-r',
    '70',
    '-png',
    '-f',
    '1',
    '-l',
    '1',
    join(work, 'notula.pdf'),
    join(work, 'word'),
  ]);
  const page = readdirSync(work).find((name) => name.startsWith('word') && name.endsWith('.png'));
  if (!page)
    return console.log('no picture of the Word file: install libreoffice-writer and poppler-utils');
  renameSync(join(work, page), `${folder}/word-1.png`);
  console.log(`${folder}/word-1.png`);
}
