import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { starterElements } from '../../src/lib/meeting/templates/starter-elements';
import { demoMeeting, organiser as signedIn } from '../support/people';
import { startServer, type RunningServer } from '../support/server';
import { wordParagraphs } from '../support/word';
import { codeOf, createsDemo, organiserAt, receives, startsItem, takesStep } from './actors';

/* A meeting ends; the next one opens with its follow-ups, decides about each, and says so in its minutes. */

let server: RunningServer;
let other: RunningServer;
test.beforeAll(async () => {
  [server, other] = await Promise.all([startServer(), startServer()]);
});
test.afterAll(() => Promise.all([server.stop(), other.stop()]));

const pictured = (page: Page, name: string) =>
  page.screenshot({ path: test.info().outputPath(`${name}.png`) });

async function expectAccessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  expect.soft(found, name).toEqual([]);
}

const plan = {
  recommendationId: null,
  ownerId: null,
  supporters: '',
  due: null,
  dueNote: '',
  measure: '',
  funding: '',
  note: '',
};
const left = [
  ['Menyusun SOP pemadanan data', 'stuck'],
  ['Membangun jamban keluarga berisiko', 'inProgress'],
  ['Menggelar pasar pangan murah', 'postponed'],
  ['Menjadwalkan rapat triwulan', 'done'],
] as const;

test('last year’s follow-ups open the meeting and end in its minutes', async ({ browser }) => {
  test.setTimeout(240_000);
  const boss = await signedIn(server.url, server.organiserLink);
  const first = await demoMeeting(boss);
  const firstDesk = await boss.open(first, 'facilitator');
  for (const [action, status] of left)
    await firstDesk.send('followUp.add', { followUp: { ...plan, action, status }, before: null });
  await firstDesk.send('agenda.start', { itemId: firstDesk.view.agenda.items[0]?.id ?? '' });
  await firstDesk.send('meeting.close', {});
  boss.close();

  const organiser = await organiserAt(browser, server.organiserLink);
  await organiser.getByRole('link', { name: 'Buat rapat baru' }).click();
  await organiser.getByRole('radio', { name: /Rakoor evaluasi, satu hari/ }).check();
  await organiser.getByLabel('Judul rapat').fill('Rakoor Evaluasi 2027');
  // The demo's figures are of 2026: only a later year has them as last year's.
  await organiser.getByLabel('Tanggal').fill('2027-12-09');
  await organiser.getByRole('button', { name: 'Buat rapat' }).click();
  await organiser.waitForURL(/\/prepare/);
  const part = organiser.locator('#predecessor');

  await test.step('the meeting before is named on the preparing page', async () => {
    await part.getByLabel('Rapat di laptop ini').selectOption(first);
    await part.getByRole('button', { name: 'Pakai sebagai rapat sebelumnya' }).click();
    await expect(part.getByText('1 dari 4 selesai')).toBeVisible();
    await expect(part.getByText('3 belum diputuskan')).toBeVisible();
    const { links } = (await (
      await organiser.request.get(`${server.url}/m/${codeOf(organiser)}/links`)
    ).json()) as { links: { role: string; elementId: string | null }[] };
    const place = starterElements.findIndex(({ shortName }) => shortName === 'Dinas Kesehatan');
    const health = links.filter(({ role }) => role === 'presenter')[place]?.elementId ?? '';
    const element = await receives(browser, organiser, 'presenter', health);
    await element.getByRole('button', { name: /^Isi “tahun lalu” .*5 indikator/ }).click();
    await expect(element.getByText('Prevalensi stunting balita (SSGI)').first()).toBeVisible();
    await expect(element.getByRole('button', { name: /^Isi “tahun lalu”/ })).toHaveCount(0);
    await part.getByRole('button', { name: 'Isi untuk semua unsur' }).click();
    await part.getByRole('button', { name: /^1 Menyusun SOP/ }).click();
    await part.scrollIntoViewIfNeeded();
    await pictured(organiser, 'prepare-past');
    await expectAccessible(organiser, 'prepare');
  });

  const desk = await receives(browser, organiser, 'facilitator');
  const screen = await receives(browser, organiser, 'screen');
  await takesStep(desk, /Buka rapat/);

  await test.step('its item shows the counts, then page by page', async () => {
    await startsItem(desk, /Tindak lanjut rekomendasi tahun lalu/);
    await expect(screen.getByText('1 dari 4 selesai')).toBeVisible();
    await pictured(screen, 'screen-counts');
    await screen.setViewportSize({ width: 1920, height: 1080 });
    await pictured(screen, 'screen-counts-wide');
    await expectAccessible(screen, 'counts');
    await takesStep(desk, 'Halaman berikutnya, 2/2');
    await expect(screen.getByText('Membangun jamban keluarga berisiko')).toBeVisible();
    await pictured(screen, 'screen-rows-wide');
    await screen.setViewportSize({ width: 1024, height: 768 });
    await pictured(screen, 'screen-rows');
    await expectAccessible(screen, 'rows');
  });

  await test.step('by key: one carried, one closed with a reason, one replaced', async () => {
    await desk.keyboard.press('f');
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press(']');
    await expect(desk.getByText(/^Dilanjutkan: Tindak lanjut 1/)).toBeVisible();
    await expect(screen.getByText('Dilanjutkan')).toBeVisible();
    await desk.keyboard.press('u');
    await expect(desk.getByText(/^Dilanjutkan: /)).toHaveCount(0);
    await desk.keyboard.press(']');
    await expect(desk.getByText(/^Dilanjutkan: Tindak lanjut 1/)).toBeVisible();

    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.press('\\');
    await desk.getByLabel('Alasan ditutup').fill('Digabung dengan program lain');
    await desk.keyboard.press('Enter');
    await expect(desk.getByText('Ditutup: Digabung dengan program lain')).toBeVisible();

    await desk.getByRole('button', { name: /^3 Menggelar pasar/ }).click();
    await desk.keyboard.press("'");
    const by = desk.getByLabel('Diganti dengan');
    await by.selectOption({ index: 1 });
    await desk.locator('form').filter({ has: by }).getByRole('button', { name: 'Ganti' }).click();
    await expect(desk.getByText('Semua sudah diputuskan')).toBeVisible();
    await pictured(desk, 'desk-past');
    await expectAccessible(desk, 'desk');
  });

  await test.step('the carried one becomes a strategic step', async () => {
    await desk
      .getByRole('button', { name: /^1 Menyusun SOP.*Terkendala$/ })
      .last()
      .click();
    await desk.getByLabel('Langkah strategis tahun').selectOption({ index: 2 });
    await desk.getByLabel('Program', { exact: true }).last().fill('Data sasaran dan pemantauan');
    await desk.getByLabel('Program', { exact: true }).last().blur();
    await desk.getByRole('tab', { name: /Sekarang/ }).click();
    await desk.keyboard.press(')');
    await expect(screen.getByText('Data sasaran dan pemantauan')).toBeVisible();
    await pictured(screen, 'screen-strategy');
    await expectAccessible(screen, 'strategy');
  });

  await test.step('the minutes say what became of each, and the matrix where it came from', async () => {
    const { origin } = new URL(organiser.url());
    const path = test.info().outputPath('Notula.docx');
    const file = await organiser.request.get(`${origin}/m/${codeOf(organiser)}/files/Notula.docx`);
    writeFileSync(path, await file.body());
    const text = (await wordParagraphs(path)).join('\n');
    expect(text).toContain('Tindak Lanjut Rekomendasi Tahun Lalu');
    expect(text).toContain('Ditutup: Digabung dengan program lain');
    expect(text).toContain('Lanjutan Rakoor Evaluasi Percepatan Penurunan Stunting');
    expect(text).toContain('Data sasaran dan pemantauan:');
  });

  await test.step('by file it reaches another laptop', async () => {
    const { origin } = new URL(organiser.url());
    await organiser.goto(`${origin}/m/${first}/desk`);
    const downloading = organiser.waitForEvent('download');
    await organiser.getByRole('link', { name: 'Berkas untuk rapat berikutnya' }).click();
    const file = await (await downloading).path();
    const away = await createsDemo(browser, other.organiserLink);
    const there = away.locator('#predecessor');
    await there.getByRole('button', { name: 'Lepaskan rapat sebelumnya' }).click();
    await there.getByLabel('Berkas dari laptop lain').setInputFiles({
      name: 'catatan.json',
      mimeType: 'application/json',
      buffer: Buffer.from('bukan'),
    });
    await expect(there.getByText(/Berkas ini bukan/)).toBeVisible();
    await there.getByLabel('Berkas dari laptop lain').setInputFiles(file);
    await expect(there.getByText('1 dari 4 selesai')).toBeVisible();
  });
});
