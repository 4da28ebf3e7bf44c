import { expect, test, type Page } from '@playwright/test';
import { samplePdf, samplePng } from '../../src/lib/server/meeting-files/testing';
import { starterElements } from '../../src/lib/meeting/templates/starter-elements';
import { startServer } from '../support/server';
import { codeOf, createsDemo, receives, startsItem, takesStep } from './actors';

/* Material of an element: a PDF, then images in its place, page by page on the screen. */

const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });

/** How many different colours stand on the canvas of this page: one is a blank sheet. */
const colours = async (screen: Page, number: number) => {
  await expect(screen.locator(`canvas[data-page="${String(number)}"]`)).toBeVisible();
  return screen.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    const seen = new Set<number>();
    for (let at = 0; at < (data?.length ?? 0); at += 4)
      seen.add(((data?.[at] ?? 0) << 16) | ((data?.[at + 1] ?? 0) << 8) | (data?.[at + 2] ?? 0));
    return { colours: seen.size, width: canvas?.width ?? 0 };
  });
};

/** From the desk's key to the new page on the screen, ms, as the screen's own clock tells it. */
const turning = (screen: Page, number: number) =>
  screen.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        let changed = 0;
        const watch = new MutationObserver(() => {
          const canvas = document.querySelector('canvas');
          if (canvas?.getAttribute('aria-label')?.endsWith(`halaman ${String(wanted)}`))
            changed ||= performance.now();
          if (canvas?.dataset.page !== String(wanted)) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - changed)));
        });
        watch.observe(document.body, { childList: true, subtree: true, attributes: true });
      }),
    number,
  );

test('a PDF and images are sent by the element and shown page by page', async ({ browser }) => {
  const server = await startServer();
  const organiser = await createsDemo(browser, server.organiserLink);
  const desk = await receives(browser, organiser, 'facilitator');
  const screen = await receives(browser, organiser, 'screen');
  const blocked: string[] = [];
  screen.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) blocked.push(message.text());
  });
  const { links } = (await (
    await organiser.request.get(`${server.url}/m/${codeOf(organiser)}/links`)
  ).json()) as { links: { role: string; elementId: string | null }[] };
  const place = starterElements.findIndex(({ shortName }) => shortName === 'DP3AP2KB');
  const elementId = links.filter(({ role }) => role === 'presenter')[place]?.elementId ?? '';
  const presenter = await receives(browser, organiser, 'presenter', elementId);
  const material = presenter.locator('#material');
  const chooser = material.locator('input[type=file]').last();

  await chooser.setInputFiles([file('rusak.pdf', 'application/pdf', Buffer.from('%PDF-1.7 x'))]);
  await expect(material.getByRole('alert')).toHaveText(/Berkas ini rusak/);
  const scripted = samplePdf(1, '/OpenAction << /S /JavaScript /JS (1) >>');
  await chooser.setInputFiles([file('skrip.pdf', 'application/pdf', scripted)]);
  await expect(material.getByRole('alert')).toHaveText(/PDF ini memuat skrip/);
  await chooser.setInputFiles([file('Paparan.pdf', 'application/pdf', samplePdf(3))]);
  await expect(material.getByRole('link', { name: 'Paparan.pdf' })).toBeVisible();
  await expect(material.getByText('3 halaman')).toBeVisible();
  await material.screenshot({ path: 'test-results/material.png' });

  await takesStep(desk, /Buka rapat/);
  await startsItem(desk, /Paparan DP3AP2KB/);
  const canvas = screen.locator('canvas');
  const forward = desk.getByRole('button', { name: 'Halaman berikutnya' }).last();
  await expect(async () => {
    if ((await canvas.count()) === 0) await forward.click();
    await expect(canvas).toBeVisible({ timeout: 2_000 });
  }).toPass();
  const first = await colours(screen, 1);
  expect(first.colours).toBeGreaterThan(2);
  // A page of 4:3 fills a projector of 4:3 but for one line.
  expect(first.width).toBeGreaterThan(920);
  await expect(screen.getByRole('heading', { name: 'DP3AP2KB' })).toBeVisible();
  await screen.screenshot({ path: 'test-results/material-1024.png' });
  const turned = turning(screen, 2);
  await desk.keyboard.press('PageDown');
  expect((await colours(screen, 2)).colours).toBeGreaterThan(2);
  test.info().annotations.push({ type: 'turn', description: `${String(await turned)} ms` });
  console.log(`page turned in ${String(await turned)} ms`);

  const blue = samplePng(800, 600, [20, 60, 200]);
  const green = samplePng(800, 600, [20, 160, 60]);
  await chooser.setInputFiles([
    file('Foto 1.png', 'image/png', blue),
    file('Foto 2.png', 'image/png', green),
  ]);
  await expect(material.getByRole('link')).toHaveText(['Foto 1.png', 'Foto 2.png']);
  await material
    .getByRole('button', { name: /Naikkan/ })
    .last()
    .click();
  await expect(material.getByRole('link')).toHaveText(['Foto 2.png', 'Foto 1.png']);
  await expect(screen.getByRole('img', { name: /^Foto/ })).toBeVisible();

  // The secretariat sends for an element that gave its pages by hand.
  const onBehalf = organiser.locator('#materials');
  await onBehalf.getByLabel('Unsur').selectOption({ label: 'Dinas PUPR' });
  await onBehalf
    .locator('input[type=file]')
    .last()
    .setInputFiles([file('PUPR.pdf', 'application/pdf', samplePdf(2))]);
  await expect(onBehalf.getByRole('link', { name: 'PUPR.pdf' })).toBeVisible();
  await expect(onBehalf.getByRole('option', { name: 'Dinas PUPR (2 halaman)' })).toBeAttached();
  await onBehalf.screenshot({ path: 'test-results/material-on-behalf.png' });
  expect(blocked).toEqual([]);
  await server.stop();
});
