import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../support/server';
import { wordParagraphs } from '../support/word';
import { codeOf, createsDemo, joins, receives, startsItem, takesStep } from './actors';

/* Factors from the hall, merged and answered; an award announced rank by rank; both in the minutes. */

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

async function expectAccessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
      name,
    )
    .toEqual([]);
}

/** A picture beside the test's results, for whoever wants to look. */
const pictured = (page: Page, name: string) =>
  page.screenshot({ path: test.info().outputPath(`${name}.png`) });

const factor = 'Sinyal di desa sering hilang';

test('a hall states what hinders, answers it, and honours its villages', async ({ browser }) => {
  test.setTimeout(180_000);
  const organiser = await createsDemo(browser, server.organiserLink);
  const code = codeOf(organiser);
  const desk = await receives(browser, organiser, 'facilitator');
  const screen = await receives(browser, organiser, 'screen');
  const phone = await joins(browser, `${server.url}/${code}`, {
    name: 'Peserta 001',
    position: 'Kepala Desa',
    element: 'DPMD',
  });
  await takesStep(desk, /Buka rapat/);

  await test.step('an award, third, second, first, by the space bar', async () => {
    await startsItem(desk, /Penyerahan penghargaan/);
    await expect(
      screen.getByText('Desa/kelurahan berkinerja baik', { exact: false }),
    ).toBeVisible();
    await expect(screen.getByText('Desa Contoh Sejahtera')).toHaveCount(0);
    await expectAccessible(screen, 'award, nothing announced');
    for (const [rank, village] of [
      ['3', 'Desa Contoh Sejahtera'],
      ['2', 'Kelurahan Contoh Raya'],
      ['1', 'Desa Contoh Makmur'],
    ] as const) {
      await expect(screen.getByText(village)).toHaveCount(0);
      await takesStep(desk, `Umumkan peringkat ${rank}`);
      await expect(screen.getByText(village)).toBeVisible();
      await expect(phone.getByText(village)).toBeVisible();
      await pictured(screen, `award-${rank}`);
    }
    await expectAccessible(screen, 'award');
    await expectAccessible(phone, 'award on the phone');
    await pictured(phone, 'phone-award');
  });

  await test.step('a participant adds a factor; nobody sees it before staff do', async () => {
    await startsItem(desk, /Faktor pendukung dan penghambat/);
    await expect(screen.getByText('Menurut', { exact: false }).first()).toBeAttached();
    await pictured(screen, 'board-counts');
    await expectAccessible(screen, 'board, counts');
    await desk.keyboard.press(',');
    await desk.getByRole('button', { name: 'Terima faktor dari ponsel' }).click();
    await phone.getByLabel('Apa faktornya?', { exact: false }).fill(factor);
    await phone.getByLabel('Golongan').selectOption('Sarana');
    await pictured(phone, 'phone-form');
    await expectAccessible(phone, 'factor form');
    await phone.getByRole('button', { name: 'Kirim' }).click();
    await expect(phone.getByText('menunggu diperiksa')).toBeVisible();
    await desk.getByRole('button', { name: 'Menunggu 1' }).click();
    await pictured(desk, 'desk-waiting');
    await desk.keyboard.press('.');
    await expect(phone.getByText(/tampil$/)).toBeVisible();
  });

  await test.step('it is merged with what an element had stated', async () => {
    await desk.getByRole('button', { name: /^Penghambat/ }).click();
    for (const text of [/^Sinyal internet lemah/, new RegExp(`^${factor}`)]) {
      await desk.getByRole('button', { name: text }).click();
      await desk.getByRole('button', { name: /^Tandai/ }).click();
    }
    await desk.keyboard.press('/');
    await expect(desk.getByText('gabungan 2 pernyataan')).toBeVisible();
    await expect(desk.getByText('Peserta 001, DPMD', { exact: false })).toBeVisible();
    await pictured(desk, 'desk-merged');
    await expectAccessible(desk, 'factors on the desk');
  });

  await test.step('one key drafts the recommendation that answers it', async () => {
    await desk.keyboard.press('.');
    const answer = desk.getByRole('button', { name: /^dijawab rekomendasi 11/ });
    await expect(answer).toBeVisible();
    // Pressed again it makes no second one of the same words.
    await desk.keyboard.press('.');
    await expect(desk.getByRole('button', { name: /^Buat draf/ })).toHaveCount(0);
    await expect(desk.getByRole('tab', { name: /^Rekomendasi 11/ })).toBeVisible();
    await answer.click();
    await expect(desk.getByText('Menjawab faktor penghambat', { exact: false })).toBeVisible();
    await pictured(desk, 'desk-draft');
    await desk.getByRole('button', { name: /^Sinyal internet lemah/ }).click();
    await expect(desk.getByText('gabungan 2 pernyataan')).toBeVisible();
  });

  await test.step('the hall sees it with whose it is', async () => {
    const line = screen.getByText('Kec. Contoh Hilir, DPMD', { exact: false });
    // The overview, people, budget, data; then facilities.
    for (const page of ['2/9', '3/9', '4/9', '5/9'])
      await takesStep(desk, `Halaman berikutnya, ${page}`);
    await expect(line).toBeVisible();
    await expect(screen.getByText('Peserta 001')).toHaveCount(0);
    await pictured(screen, 'board-tag');
    await screen.setViewportSize({ width: 1920, height: 1080 });
    await pictured(screen, 'board-tag-wide');
    await expectAccessible(screen, 'board, one tag');
  });

  await test.step('the secretary’s page has both, and so has the Word file', async () => {
    await organiser.reload();
    await organiser.locator('#awards').scrollIntoViewIfNeeded();
    await expect(organiser.getByText('3 dari 3 peringkat diumumkan')).toBeVisible();
    await pictured(organiser, 'prepare-awards');
    await organiser.locator('#factors').scrollIntoViewIfNeeded();
    await pictured(organiser, 'prepare-factors');
    await expectAccessible(organiser, 'prepare');
    const secretary = await receives(browser, organiser, 'secretary');
    const downloading = secretary.waitForEvent('download');
    await secretary
      .getByRole('link', { name: /Unduh Word/ })
      .or(secretary.getByRole('button', { name: /Unduh Word/ }))
      .first()
      .click();
    const paragraphs = await wordParagraphs(await (await downloading).path());
    const text = paragraphs.join('\n');
    expect(text).toContain('Penyerahan Penghargaan');
    expect(text).toContain('Desa Contoh Makmur');
    expect(text).toContain('dijawab Rekomendasi 11');
  });
});
