import { expect, test, type Page } from '@playwright/test';
import { begins, type Hall } from '../support/hall';
import { joins as joinsBySocket, organiser as organiserDevice } from '../support/people';
import { startServer, type RunningServer } from '../support/server';
import { answers, codeOf, createsDemo, joins, receives, startsItem, takesStep } from './actors';
import { fits } from './fits';

/* Votes that weigh as the meeting says: set when preparing, explained on the desk, told to the phone, shown to the hall. */

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const seen = (page: Page, name: string) =>
  page.screenshot({ path: `test-results/journeys/${name}.png` });

test('an element’s vote weighs three, in a vote and in an election', async ({ browser }) => {
  test.setTimeout(240_000);
  const organiser = await createsDemo(browser, server.organiserLink);
  const code = codeOf(organiser);

  await test.step('weights are set with the rules and on the element’s row', async () => {
    await organiser
      .getByLabel('Bobot suara', { exact: true })
      .selectOption({ label: 'menurut bobot tiap unsur' });
    await organiser.getByLabel('Bobot suara Dinas Kesehatan').fill('3');
    await organiser.getByLabel('Bobot suara Dinas Kesehatan').blur();
    await organiser.getByLabel('Hasil rahasia diumumkan mulai').selectOption({ label: '8 suara' });
    await seen(organiser, 'weights-prepare');
  });

  const desk = await receives(browser, organiser, 'facilitator');
  const screen = await receives(browser, organiser, 'screen');
  const phone = await joins(browser, `${server.url}/${code}`, {
    name: 'Peserta 001',
    position: 'Kepala Bidang',
    element: 'Dinas Kesehatan',
  });
  const boss = await organiserDevice(server.url, server.organiserLink);
  const hall: Hall = { code, address: '', desk: await boss.open(code, 'facilitator') };
  const rest = hall.desk.view.elements.filter(({ shortName }) => shortName !== 'Dinas Kesehatan');
  const others = await Promise.all(
    rest.slice(0, 14).map(async ({ id: elementId }, n) => {
      const { page } = await joinsBySocket(server.url, code, { name: `Rekan ${n}`, elementId });
      return page;
    }),
  );
  await begins(hall);
  await startsItem(desk, /Pembahasan dan kesepakatan rekomendasi/);

  await test.step('a vote: open, and the desk says why', async () => {
    await takesStep(desk, /Tampilkan rekomendasi 1/);
    await expect(desk.getByText('Suara berbobot, jadi terbuka').first()).toBeVisible();
    await seen(desk, 'weights-desk-ask');
    await desk.getByRole('button', { name: /Buka pemungutan suara/ }).click();
    await expect(phone.getByText('Suara Saudara berbobot 3.')).toBeVisible();
    await expect(
      screen.getByRole('main').getByText(/24 unsur berhak memilih, bobot seluruhnya 26/),
    ).toBeVisible();
    await fits(phone, 'a weighted vote');
    await seen(phone, 'weights-phone');
    await seen(screen, 'weights-screen-open');
    await answers(phone, 'Setuju');
    const ballotId = hall.desk.view.turnout?.ballotId ?? '';
    for (const page of others.slice(0, 5))
      await page.send('vote.cast', { ballotId, choice: 'disagree', note: '' });
    for (const page of others.slice(5, 12))
      await page.send('vote.cast', { ballotId, choice: 'agree', note: '' });
    await takesStep(desk, /Tutup pemungutan suara/);
  });

  await test.step('the result is in weights, with the elements beside it', async () => {
    await expect(
      screen.getByRole('main').getByText(/Menurut bobot suara: 10 setuju dari 15/),
    ).toBeVisible();
    await expect(screen.getByRole('row', { name: /^Setuju/ })).toContainText('8 unsur');
    await expect(desk.getByText('8 unsur').first()).toBeVisible();
    await seen(screen, 'weights-result');
    await seen(desk, 'weights-desk-result');
    await seen(phone, 'weights-phone-result');
    await screen.setViewportSize({ width: 1920, height: 1080 });
    await seen(screen, 'weights-result-wide');
    await screen.setViewportSize({ width: 1024, height: 768 });
    await takesStep(desk, /Tetapkan: disepakati/);
    await hall.desk.send('stage.show', {
      scene: { kind: 'rollCall', ballotId: hall.desk.view.rounds[0]?.id ?? '', page: 0 },
    });
    await expect(screen.getByRole('main').getByText('Setuju, bobot 3')).toBeVisible();
    await seen(screen, 'weights-roll');
  });

  await test.step('an election is open as well, and shows who is entitled', async () => {
    const election = {
      title: 'Lokasi prioritas tahun depan',
      method: 'single' as const,
      places: 1,
      candidates: ['Kecamatan Contoh Hulu', 'Kecamatan Contoh Tengah', 'Kecamatan Contoh Hilir'],
    };
    await hall.desk.send('election.add', { election, after: null }, 'x1');
    await hall.desk.send('stage.show', {
      scene: { kind: 'election', electionId: 'x1', page: 0 },
    });
    await expect(desk.getByText('Suara berbobot, jadi terbuka').first()).toBeVisible();
    await takesStep(desk, /Buka pemilihan/);
    await expect(
      screen.getByRole('main').getByText(/24 unsur berhak memilih, bobot seluruhnya 26/),
    ).toBeVisible();
    await expect(phone.getByText('Suara Saudara berbobot 3.')).toBeVisible();
    await seen(screen, 'weights-election-open');
    await seen(phone, 'weights-phone-election');
    await phone.getByRole('button', { name: /Hulu/ }).click();
    await phone.getByRole('button', { name: 'Kirim pilihan' }).click();
    await expect(phone.getByText(/Tercatat pukul/)).toBeVisible();
    for (const [n, page] of others.slice(0, 6).entries())
      await page.send('election.choose', { electionId: 'x1', choice: [n < 2 ? 1 : 2] });
    await takesStep(desk, /Tutup pemilihan/);
    await expect(
      screen.getByRole('main').getByText(/Dihitung menurut bobot suara: dari bobot 9/),
    ).toBeVisible();
    await seen(screen, 'weights-election');
    await seen(phone, 'weights-phone-elected');
  });
});
