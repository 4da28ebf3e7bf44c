import { expect, test, type Page } from '@playwright/test';
import { begins, type Hall } from '../support/hall';
import {
  Device,
  joins as joinsBySocket,
  organiser as organiserDevice,
  type Page as SocketPage,
} from '../support/people';
import { startServer, type RunningServer } from '../support/server';
import { wordParagraphs } from '../support/word';
import { answers, codeOf, createsDemo, joins, receives, startsItem, takesStep } from './actors';
import { fits } from './fits';

/* Choosing among candidates, and the other ways to be counted: hands beside phones, a helper, a code of one's own. */

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const chairsWord = 'Unsur kunci telah hadir';
const seen = (page: Page, name: string) =>
  page.screenshot({ path: `test-results/journeys/${name}.png` });

test('a ranked election, then hands, a helper and codes', async ({ browser }) => {
  test.setTimeout(240_000);
  const organiser = await createsDemo(browser, server.organiserLink);
  const code = codeOf(organiser);
  const desk = await receives(browser, organiser, 'facilitator');
  const screen = await receives(browser, organiser, 'screen');
  const secretary = await receives(browser, organiser, 'secretary');
  const phone = await joins(browser, `${server.url}/${code}`, {
    name: 'Peserta 001',
    position: 'Kepala Bidang',
    element: 'Dinas Kesehatan',
  });
  const boss: Device = await organiserDevice(server.url, server.organiserLink);
  const hall: Hall = { code, address: '', desk: await boss.open(code, 'facilitator') };
  const taken = hall.desk.view.elements.find(({ shortName }) => shortName === 'Dinas Kesehatan');
  const others: SocketPage<'participant'>[] = [];
  for (const { id: elementId } of hall.desk.view.elements
    .filter(({ id, votes }) => votes && id !== taken?.id)
    .slice(0, 5))
    others.push((await joinsBySocket(server.url, code, { name: 'Rekan', elementId })).page);
  await begins(hall);
  await startsItem(desk, /Pembahasan dan kesepakatan rekomendasi/);

  await test.step('candidates are written on the desk and shown to the hall', async () => {
    await desk.getByRole('tab', { name: /Rekomendasi/ }).click();
    await desk.getByRole('button', { name: 'Tambah pemilihan' }).click();
    await desk.getByLabel('Yang dipilih').fill('Wakil peserta yang menandatangani');
    await desk.getByLabel('Cara memilih').selectOption({ label: 'peringkat, suara beralih' });
    await desk.getByLabel(/Calon, satu nama/).fill('Aminah\nBurhan\nCitra');
    await desk.getByRole('button', { name: 'Simpan' }).click();
    await desk.getByRole('button', { name: 'Ke layar' }).first().click();
    await expect(screen.getByText('Pemilihan segera dibuka')).toBeVisible();
    await desk
      .getByLabel(/pertimbangan pimpinan rapat/i)
      .first()
      .fill(chairsWord);
    await seen(desk, 'election-desk');
    await takesStep(desk, 'Buka pemilihan');
  });

  await test.step('a phone taps its order and may change it until closing', async () => {
    await phone.getByRole('button', { name: /Citra/ }).click();
    await phone.getByRole('button', { name: /Burhan/ }).click();
    await fits(phone, 'ranked candidates');
    await seen(phone, 'election-phone');
    await phone.getByRole('button', { name: 'Kirim pilihan' }).click();
    await expect(phone.getByText(/Tercatat pukul .*Citra › Burhan/)).toBeVisible();
    const orders = [[0], [0], [0], [1], [1, 2]];
    for (const [n, page] of others.entries()) {
      await page.until(() => page.view.election !== null);
      const electionId = page.view.election?.id ?? '';
      await page.send('election.choose', { electionId, choice: orders[n] ?? [] });
    }
    await expect(screen.getByText('6', { exact: true }).first()).toBeVisible();
    await seen(screen, 'election-open');
  });

  await test.step('the tie goes back to the chair, whose reason is kept', async () => {
    await takesStep(desk, 'Tutup pemilihan');
    await expect(
      screen.getByRole('main').getByText(/Seri untuk 1 tempat: Aminah \(3\) dan Burhan \(3\)/),
    ).toBeVisible();
    await seen(screen, 'election-result');
    await desk.getByLabel('Burhan').check();
    await desk.getByLabel('Pertimbangan pimpinan rapat').fill('Undian di hadapan rapat.');
    await desk.getByRole('button', { name: 'Tetapkan', exact: true }).click();
    await expect(screen.getByText('Ditetapkan: Burhan')).toBeVisible();
    await expect(phone.getByText('Ditetapkan: Burhan')).toBeVisible();
    await expect(phone.getByText('Pilihan rahasia tidak disimpan')).toBeVisible();
    await seen(phone, 'election-phone-result');
    await takesStep(desk, /Halaman berikutnya/);
    await expect(screen.getByText(/Citra gugur: suara paling sedikit/)).toBeVisible();
    await seen(screen, 'election-transfers');
  });

  await test.step('one of several in secret, then as many as there are places', async () => {
    const prepares = async (title: string, method: string, places: number) => {
      await desk.getByRole('tab', { name: /Rekomendasi/ }).click();
      await desk.getByRole('button', { name: 'Tambah pemilihan' }).click();
      await desk.getByLabel('Yang dipilih').fill(title);
      await desk.getByLabel('Cara memilih').selectOption({ label: method });
      if (places > 1) await desk.getByLabel('Jumlah tempat').fill(String(places));
      await desk.getByLabel(/Calon, satu nama/).fill('Dewi\nEko\nFajar');
      await desk.getByRole('button', { name: 'Simpan' }).click();
      await desk.getByRole('listitem').filter({ hasText: title }).getByText('Ke layar').click();
      await desk
        .getByLabel(/pertimbangan pimpinan rapat/i)
        .first()
        .fill(chairsWord);
    };
    const chooses = async (choices: number[][]) => {
      for (const [n, page] of others.entries()) {
        await page.until(() => page.view.election !== null);
        const electionId = page.view.election?.id ?? '';
        await page.send('election.choose', { electionId, choice: choices[n] ?? [] });
      }
    };
    await prepares('Juru bicara', 'satu pilihan', 1);
    await desk.getByLabel('Sifat').selectOption({ label: 'rahasia' });
    await takesStep(desk, 'Buka pemilihan');
    await phone.getByRole('button', { name: /Eko/ }).click();
    await phone.getByRole('button', { name: /Dewi/ }).click();
    await expect(phone.getByRole('button', { name: /Eko/ })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    await fits(phone, 'one of several');
    await phone.getByRole('button', { name: 'Kirim pilihan' }).click();
    await expect(phone.getByText(/Tercatat pukul .*Dewi/)).toBeVisible();
    await chooses([[0], [0], [1], [1], [0]]);
    await takesStep(desk, 'Tutup pemilihan');
    await expect(screen.getByRole('main').getByText('Dewi').first()).toBeVisible();
    await expect(phone.getByText('Pilihan rahasia tidak disimpan')).toBeVisible();
    await takesStep(desk, /^Tetapkan/);
    await expect(screen.getByText('Ditetapkan: Dewi')).toBeVisible();

    await prepares('Dua perumus', 'beberapa pilihan', 2);
    await desk.getByLabel('Sifat').selectOption({ label: 'terbuka' });
    await takesStep(desk, 'Buka pemilihan');
    await expect(phone.getByText('Pilih paling banyak 2')).toBeVisible();
    await phone.getByRole('button', { name: /Fajar/ }).click();
    await phone.getByRole('button', { name: /Dewi/ }).click();
    await phone.getByRole('button', { name: 'Kirim pilihan' }).click();
    await chooses([[2, 0], [2], [1, 2], [0], [0, 2]]);
    await takesStep(desk, 'Tutup pemilihan');
    await takesStep(desk, /^Tetapkan/);
    await expect(screen.getByText(/Ditetapkan: .*Fajar/)).toBeVisible();
    await seen(screen, 'election-several');
  });

  await test.step('hands beside phones, and a helper for who came without one', async () => {
    await desk.getByRole('tab', { name: /Peserta/ }).click();
    await desk.getByRole('button', { name: 'Jadikan petugas bantu: Peserta 001' }).click();
    const lent = hall.desk.view.elements.filter(({ votes }) => votes)[8];
    const registered = await hall.desk.send(
      'attendee.register',
      { name: 'Pak Haji', position: '', organisation: '', elementId: lent?.id ?? null },
      'tanpa-ponsel',
    );
    expect(registered.ok).toBe(true);
    await hall.desk.send('seat.handOver', {
      elementId: lent?.id ?? '',
      attendeeId: 'tanpa-ponsel',
    });
    await desk.getByRole('tab', { name: /Sekarang/ }).click();
    await takesStep(desk, /Tampilkan rekomendasi 1/);
    await desk
      .getByLabel(/pertimbangan pimpinan rapat/i)
      .first()
      .fill(chairsWord);
    await takesStep(desk, /Buka uji mufakat/);
    await answers(phone, 'Setuju');
    await phone.getByText('Petugas bantu').click();
    await phone.getByLabel('Untuk siapa').selectOption('tanpa-ponsel');
    await phone.locator('.help').getByRole('button', { name: 'Setuju', exact: true }).click();
    await expect(phone.getByText('Suara untuk Pak Haji tercatat.')).toBeVisible();
    await fits(phone, 'a helper');
    await seen(phone, 'helper-phone');
    await desk.getByText('Tambahkan angkat tangan').click();
    await desk.getByLabel('Setuju', { exact: true }).fill('2');
    await desk.getByLabel('Saksi').first().fill('Camat');
    await seen(desk, 'hands-desk');
    await desk.getByRole('button', { name: 'Catat angkat tangan' }).first().click();
    await takesStep(desk, /Tutup pemungutan suara/);
    await expect(
      screen.getByText(/termasuk 2 angkat tangan, 1 melalui petugas bantu/i),
    ).toBeVisible();
    await expect(screen.getByRole('main').getByText(/Dari 4 suara: 4 setuju/)).toBeVisible();
    await desk.getByRole('button', { name: /Suara tiap unsur/ }).click();
    await expect(screen.getByText('tidak memilih').first()).toBeVisible();
    await seen(screen, 'roll-call');
    await takesStep(desk, /disepakati secara mufakat/);
  });

  await test.step('the minutes say all of it', async () => {
    const download = secretary.waitForEvent('download');
    await secretary
      .getByRole('link', { name: /Unduh Word/ })
      .first()
      .click();
    const text = (await wordParagraphs(await (await download).path())).join('\n');
    for (const said of [
      'Pemilihan Wakil peserta yang menandatangani. Ditetapkan: Burhan.',
      'Undian di hadapan rapat.',
      'Citra gugur, suara paling sedikit',
      'Termasuk 2 (dua) suara dengan angkat tangan',
      'Satu suara peserta tanpa ponsel diberikan melalui petugas bantu.',
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/undefined|null|NaN/);
  });
});
