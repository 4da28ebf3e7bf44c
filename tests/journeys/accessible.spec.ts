import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../support/server';
import { codeOf, joins, opens, opensFirstCheck, organiserAt, receives, takesStep } from './actors';

/* No page has a violation that axe can find, at the size its people use, in both languages. */

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

async function expectAccessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  expect.soft(found, name).toEqual([]);
}

test('every page is accessible', async ({ browser }) => {
  const organiser = await organiserAt(browser, server.organiserLink);
  await expectAccessible(organiser, 'home of the organiser');
  await organiser.getByRole('link', { name: 'Buat rapat baru' }).click();
  await organiser.getByRole('radio', { name: /Rapat contoh/ }).check();
  await expectAccessible(organiser, 'new meeting');
  await organiser.getByRole('button', { name: 'Buat rapat' }).click();
  await organiser.waitForURL(/\/prepare/);
  await expect(organiser.getByLabel(/^Tautan .*DP3AP2KB/)).toBeVisible();
  await expectAccessible(organiser, 'prepare');
  const code = codeOf(organiser);

  const guest = await opens(browser, `${server.url}/${code}`, { width: 360, height: 740 });
  await expect(guest.getByLabel('Jabatan')).toBeVisible();
  await expectAccessible(guest, 'join');
  await guest.goto(`${server.url}/m/ZZZZZZ`);
  await expectAccessible(guest, 'unknown code');
  await guest.goto(server.url);
  await expectAccessible(guest, 'home');

  const address = await organiser.getByLabel(/^Tautan .*DP3AP2KB/).inputValue();
  const presenter = await opens(browser, address.replace(/^http:\/\/[^/]+/, server.url));
  await expect(presenter.getByRole('textbox', { name: /Realisasi/ }).nth(1)).toHaveValue('52,6');
  await expectAccessible(presenter, 'element');

  const desk = await receives(browser, organiser, 'facilitator');
  const screen = await receives(browser, organiser, 'screen');
  const secretary = await receives(browser, organiser, 'secretary');
  const phone = await joins(browser, `${server.url}/${code}`, {
    name: 'Peserta 001',
    position: 'Kepala Bidang',
    element: 'Dinas Kesehatan',
  });
  await expectAccessible(phone, 'ticket');
  await takesStep(desk, /Buka rapat/);
  await expectAccessible(desk, 'desk');
  await expectAccessible(secretary, 'minutes');
  await expectAccessible(screen, 'agenda scene');

  const laptop = await desk.context().newPage();
  await laptop.goto(`${server.url}/m/${code}/laptop`);
  await expect(laptop.getByRole('table')).toBeVisible();
  await expectAccessible(laptop, 'laptop');
  await laptop.close();

  await desk.getByRole('tab', { name: /Tindak lanjut/ }).click();
  await expectAccessible(desk, 'desk, follow-ups');
  await opensFirstCheck(desk);
  await expect(phone.getByRole('button', { name: 'Abstain' })).toBeVisible();
  await expectAccessible(phone, 'ballot on the phone');
  await expectAccessible(desk, 'ballot on the desk');
  await expectAccessible(screen, 'ballot scene');
  await phone.getByRole('button', { name: 'Setuju', exact: true }).click();
  await takesStep(desk, /Tutup pemungutan suara/);
  await expect(
    screen.getByText('Menunggu penetapan pimpinan rapat', { exact: true }),
  ).toBeVisible();
  await expectAccessible(screen, 'result scene');

  for (const page of [desk, secretary, phone, organiser]) {
    const english = page.getByRole('button', { name: 'English' });
    if ((await english.count()) === 0) continue;
    await english.first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectAccessible(page, `${page.url()} in English`);
  }
});
