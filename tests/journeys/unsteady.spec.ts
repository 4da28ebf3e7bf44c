import { expect, test } from '@playwright/test';
import { startServer, type RunningServer } from '../support/server';
import { codeOf, createsDemo, joins, opensFirstCheck, receives, takesStep } from './actors';

/* Phones on bad Wi-Fi: what was pressed arrives once, or its owner is told. */

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

test('a vote pressed without a connection is kept across a reload and sent by itself', async ({
  browser,
}) => {
  const organiser = await createsDemo(browser, server.organiserLink);
  const code = codeOf(organiser);
  const desk = await receives(browser, organiser, 'facilitator');
  const screen = await receives(browser, organiser, 'screen');
  const phone = await joins(browser, `${server.url}/${code}`, {
    name: 'Peserta 001',
    position: 'Kepala Bidang',
    element: 'Dinas Kesehatan',
  });
  await takesStep(desk, /Buka rapat/);
  await opensFirstCheck(desk);
  await expect(phone.getByRole('button', { name: 'Abstain' })).toBeVisible();

  await server.kill9();
  await expect(phone.getByText('terputus').first()).toBeVisible();
  await phone.getByRole('button', { name: 'Abstain' }).click();
  await expect(phone.getByText('Belum terkirim: Abstain', { exact: false })).toBeVisible();
  await expect(phone.getByText('Suara tercatat')).toBeHidden();
  await server.restart();
  await expect(phone.getByText(/Suara tercatat .*: Abstain/)).toBeVisible();
  await expect(screen.getByText('dari 1 unsur telah memberikan suara')).toBeVisible();
  await phone.reload();
  await expect(phone.getByText(/Suara tercatat .*: Abstain/)).toBeVisible();

  await test.step('two tabs of one phone are one attendee with one vote', async () => {
    const second = await phone.context().newPage();
    await second.goto(`${server.url}/${code}`);
    await second.getByRole('button', { name: 'Setuju', exact: true }).click();
    await expect(phone.getByText(/Suara tercatat .*: Setuju/)).toBeVisible();
    await takesStep(desk, /Tutup pemungutan suara/);
    await expect(desk.getByText('Dari 1 suara: 1 setuju', { exact: false }).first()).toBeVisible();
  });
});
