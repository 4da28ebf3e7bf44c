import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { startServer } from '../support/server';
import { codeOf, createsDemo, opens } from './actors';

/* Before the meeting: table cards and poster; in it: the card opens the form of its element and brings back its vote. */

test('a table card leads to its element and holds its vote', async ({ browser }) => {
  const server = await startServer();
  const organiser = await createsDemo(browser, server.organiserLink);
  const code = codeOf(organiser);
  const venue = (await (await organiser.request.get(`${server.url}/m/${code}/venue`)).json()) as {
    elements: { id: string; shortName: string; seatCode: string }[];
  };
  const card = venue.elements[2];
  expect(venue.elements).toHaveLength(24);
  expect(new Set(venue.elements.map(({ seatCode }) => seatCode)).size).toBe(24);

  await organiser.goto(`${server.url}/m/${code}/print`);
  await expect(organiser.getByRole('article')).toHaveCount(24);
  await expect(
    organiser.getByRole('img', { name: `Kode QR ${card?.shortName ?? ''}` }),
  ).toBeVisible();
  expect((await new AxeBuilder({ page: organiser }).analyze()).violations).toEqual([]);
  await organiser.pdf({ path: 'test-results/cards.pdf', preferCSSPageSize: true });
  await organiser.screenshot({ path: 'test-results/print-cards.png' });
  await organiser.getByRole('button', { name: 'Poster' }).click();
  await expect(organiser.getByRole('img', { name: 'Kode QR rapat' })).toBeVisible();
  await organiser.pdf({ path: 'test-results/poster.pdf', preferCSSPageSize: true });
  await organiser.screenshot({ path: 'test-results/print-poster.png', fullPage: true });

  const phone = { width: 360, height: 740 };
  const joining = async (name: string) => {
    const page = await opens(
      browser,
      `${server.url}/m/${code}#${card?.id ?? ''}.${card?.seatCode ?? ''}`,
      phone,
    );
    await expect(page.getByText(card?.shortName ?? '', { exact: true }).first()).toBeVisible();
    await page.getByLabel('Nama seperti di daftar hadir').fill(name);
    await page.getByLabel('Jabatan').fill('Kepala Bidang');
    await page.getByRole('button', { name: 'Masuk ke rapat' }).click();
    await page.getByRole('button', { name: 'Kartu hadir' }).click();
    return page;
  };
  await joining('Peserta 001');
  const late = await joining('Peserta 002');
  await expect(late.getByText('dipegang Peserta 001')).toBeVisible();
  await late.screenshot({ path: 'test-results/claim-seat.png' });
  await late.getByRole('button', { name: 'Ambil hak suara' }).click();
  await expect(late.getByText('dipegang Peserta 001')).toHaveCount(0);
  expect((await new AxeBuilder({ page: late }).analyze()).violations).toEqual([]);
  await server.stop();
});
