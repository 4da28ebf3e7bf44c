import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { starterElements } from '../../src/lib/meeting/templates/starter-elements';
import { startServer, type RunningServer } from '../support/server';
import { codeOf, createsDemo, joins, receives, startsItem, takesStep } from './actors';

/* A presenter sets the order, turns the pages from the own phone, edits while presenting; the desk takes over. */

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const pictured = (page: Page, name: string) =>
  page.screenshot({ path: test.info().outputPath(`${name}.png`) });

async function expectAccessible(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect
    .soft(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
      name,
    )
    .toEqual([]);
}

test('an element presents by its own phone', async ({ browser }) => {
  test.setTimeout(120_000);
  const organiser = await createsDemo(browser, server.organiserLink);
  const desk = await receives(browser, organiser, 'facilitator');
  const screen = await receives(browser, organiser, 'screen');
  const { links } = (await (
    await organiser.request.get(`${server.url}/m/${codeOf(organiser)}/links`)
  ).json()) as { links: { role: string; elementId: string | null }[] };
  const place = starterElements.findIndex(({ shortName }) => shortName === 'DP3AP2KB');
  const elementId = links.filter(({ role }) => role === 'presenter')[place]?.elementId ?? '';
  const presenter = await receives(browser, organiser, 'presenter', elementId);
  await presenter.setViewportSize({ width: 360, height: 740 });

  await test.step('who lacks what is told before the meeting, ready to paste', async () => {
    const silent = organiser.getByRole('checkbox', { name: /memaparkan/, checked: false });
    await silent.first().check();
    await organiser.getByLabel('Penerima').selectOption({ index: 1 });
    const text = organiser.getByRole('textbox', { name: 'Teks pengingat' });
    await expect(text).toHaveValue(/belum lengkap/);
    await expect(text).toHaveValue(/#/);
    await pictured(organiser, 'reminder');
    await expect(desk.getByText('Bahan paparan belum lengkap')).toBeVisible();
    await pictured(desk, 'desk-before');
  });

  await test.step('the order of the parts is the element’s', async () => {
    await presenter.getByRole('button', { name: 'Lihat tampilan di layar' }).click();
    const order = presenter.getByRole('region', { name: 'Urutan bagian paparan' });
    await order
      .getByRole('button', { name: /Indikator/ })
      .first()
      .click();
    await expect(order.getByRole('listitem').first()).toContainText('Indikator');
    await pictured(presenter, 'order');
    await expectAccessible(presenter, 'preview');
    await presenter.getByRole('button', { name: 'Tutup' }).click();
  });

  const colleague = await joins(browser, `${server.url}/${codeOf(organiser)}`, {
    name: 'Peserta 001',
    position: 'Kepala bidang',
    element: 'DP3AP2KB',
  });
  await takesStep(desk, /Buka rapat/);
  await expect(presenter.getByText(/paparan sebelum giliran/)).toBeVisible();
  await startsItem(desk, /Paparan DP3AP2KB/);
  const indicators = screen.getByText(/^Indikator/).first();
  await expect(indicators).toBeVisible();

  await test.step('the presenter turns, the desk takes over and hands back', async () => {
    const next = presenter.getByRole('button', { name: 'Berikutnya' });
    await expect(next).toBeEnabled();
    expect((await next.boundingBox())?.height).toBeGreaterThanOrEqual(64);
    await pictured(presenter, 'clicker');
    await expectAccessible(presenter, 'clicker');
    while (!(await screen.getByText('Kendala', { exact: true }).isVisible())) {
      const shown = await presenter.getByRole('status').first().textContent();
      await next.click();
      await expect(presenter.getByRole('status').first()).not.toHaveText(shown ?? '');
    }
    await desk.keyboard.press('*');
    await expect(presenter.getByText('Fasilitator sedang memegang kendali halaman.')).toBeVisible();
    await expect(next).toBeDisabled();
    await pictured(desk, 'desk-taken');
    await desk.keyboard.press('*');
    await expect(presenter.getByText('Fasilitator sedang memegang kendali halaman.')).toBeHidden();
  });

  await test.step('who joined for the element may turn them too, from the own phone', async () => {
    await colleague.getByRole('button', { name: 'Saya yang memindah halaman' }).click();
    const [shown] = /Halaman \d+/.exec(
      (await colleague.getByText(/Halaman \d+ dari/).textContent()) ?? '',
    ) ?? [''];
    await pictured(colleague, 'phone-clicker');
    await expectAccessible(colleague, 'phone-clicker');
    await colleague.getByRole('button', { name: 'Kembali' }).click();
    await expect(colleague.getByText(`${shown} dari`)).toHaveCount(0);
    await colleague.getByRole('button', { name: /Berikutnya/ }).click();
    await expect(colleague.getByText(`${shown} dari`)).toBeVisible();
    await desk.keyboard.press('*');
    await expect(colleague.getByText('Fasilitator sedang memegang kendali halaman.')).toBeVisible();
    await desk.keyboard.press('*');
    await expect(screen.getByText('Kendala', { exact: true })).toBeVisible();
  });

  await test.step('what is written meanwhile stands on the screen', async () => {
    const field = presenter.locator('#obstacles').getByPlaceholder('Tulis kendala').last();
    await field.fill('Alat ukur rusak sejak pagi');
    await field.press('Tab');
    await expect(screen.getByText('Alat ukur rusak sejak pagi')).toBeVisible();
    await pictured(screen, 'late-edit');
  });

  await test.step('added minutes are on the presenter’s clock', async () => {
    const clock = presenter.getByRole('timer');
    const minutes = async () => Number((await clock.innerText()).match(/(\d+)[.:]\d\d/)?.[1] ?? -1);
    const before = await minutes();
    await desk.getByRole('button', { name: '+5 menit' }).click();
    await expect.poll(minutes).toBeGreaterThanOrEqual(before + 4);
  });
});
