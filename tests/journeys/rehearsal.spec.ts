import { expect, test, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer, type RunningServer } from '../support/server';
import { codeOf, createsDemo, receives, signs, takesStep } from './actors';
import { fits } from './fits';

/* Gladi: a prepared meeting is practised with a simulated hall, and is afterwards as if nothing had been. */

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

/** A picture beside the test's results, for whoever wants to look. */
const pictured = (page: Page, name: string) =>
  page.screenshot({ path: test.info().outputPath(`${name}.png`) });

/** Every byte kept about a meeting, by file. */
const kept = (code: string): [string, string][] =>
  readdirSync(join(server.dataDir, 'meetings', code), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [path, readFileSync(path, 'base64')];
    })
    .sort();

test('a facilitator rehearses with a simulated hall and a real phone', async ({ browser }) => {
  const organiser = await createsDemo(browser, server.organiserLink);
  const code = codeOf(organiser);
  const desk = await receives(browser, organiser, 'facilitator');
  const before = kept(code);
  const rehearsal = desk.getByRole('region', { name: 'Gladi' });

  await test.step('it is started where the meeting would be opened', async () => {
    await rehearsal.getByLabel('Peserta simulasi').fill('90');
    await rehearsal.getByRole('button', { name: 'Mulai gladi' }).click();
    await expect(rehearsal.getByText(/Gladi berjalan\. Kode gladi: [A-Z0-9]{6}/)).toBeVisible();
  });

  const copyOf = async (name: string): Promise<Page> => {
    const opened = desk.context().waitForEvent('page');
    await rehearsal.getByRole('link', { name }).click();
    return opened;
  };
  const copyDesk = await copyOf('Meja fasilitator');
  const screen = await copyOf('Layar');
  const copy = codeOf(copyDesk);
  const phone = await signs(browser, `${server.url}/${copy}`, {
    name: 'Peserta sungguhan',
    position: 'Kepala',
    element: 'Dinas Kesehatan',
  });

  await test.step('no page of it can be taken for the meeting', async () => {
    for (const page of [copyDesk, screen, phone]) {
      await expect(page.getByText('GLADI bukan rapat sebenarnya')).toBeVisible();
      await expect(page.getByText(/^GLADI: /).first()).toBeVisible();
    }
    await expect(desk.getByText('GLADI bukan rapat sebenarnya')).toHaveCount(0);
    await fits(phone, 'phone in a rehearsal');
    await pictured(screen, 'screen');
    await pictured(copyDesk, 'copy-desk');
  });

  await test.step('its hall answers', async () => {
    await takesStep(copyDesk, /Buka rapat/);
    await copyDesk.getByRole('tab', { name: /Rekomendasi/ }).click();
    await copyDesk.getByRole('button', { name: /^1 .*satu data sasaran/ }).click();
    await copyDesk.getByRole('button', { name: 'Tampilkan', exact: true }).click();
    await copyDesk.getByRole('tab', { name: /Sekarang/ }).click();
    // The crowd comes as a hall does, some of it late.
    await expect(copyDesk.getByText(/^Kuorum belum terpenuhi/)).toBeHidden({ timeout: 60_000 });
    await takesStep(copyDesk, /Buka uji mufakat/);
    await expect(rehearsal.getByText(/^[1-9]\d* suara,/)).toBeVisible({ timeout: 40_000 });
    await pictured(phone, 'phone-ballot');
    await pictured(desk, 'desk-running');
  });

  await test.step('at its end it says what is ready and what is not', async () => {
    await rehearsal.getByRole('button', { name: 'Akhiri gladi' }).click();
    await expect(rehearsal.getByRole('heading', { name: /^Daftar kesiapan/ })).toBeVisible();
    for (const said of [
      /^1 ponsel sungguhan masuk/,
      /^Laptop menjawab|^Laptop lambat/,
      /^Susunan acara/,
      /^Alamat http:|tidak memiliki alamat/,
      /^Data belum siap|telah mengisi data/,
    ])
      await expect(rehearsal.getByText(said).first()).toBeVisible();
    await pictured(desk, 'desk-after');
    await organiser.reload();
    await expect(organiser.getByRole('heading', { name: /^Daftar kesiapan/ })).toBeVisible();
    for (const page of [copyDesk, screen, phone])
      await expect(page.getByText(/^Gladi telah diakhiri/)).toBeVisible();
  });

  await test.step('the meeting never noticed', async () => {
    expect(kept(code)).toEqual(before);
    expect(readdirSync(join(server.dataDir, 'rehearsals'))).toEqual([]);
    await expect(desk.getByRole('heading', { name: 'Rapat belum dibuka' })).toBeVisible();
  });
});
