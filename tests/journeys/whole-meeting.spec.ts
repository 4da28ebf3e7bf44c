import { expect, test, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../support/server';
import { wordParagraphs } from '../support/word';
import {
  answers,
  codeOf,
  joins,
  opens,
  createsDemo,
  receives,
  startsItem,
  takesOther,
  takesStep,
} from './actors';

/* The demo meeting from creation to the Word minutes: six kinds of people, ten browsers. */

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

const people = [
  { name: 'Peserta 001, S.K.M.', position: 'Kepala Bidang', element: 'Dinas Kesehatan' },
  { name: 'Peserta 002', position: 'Kepala Bidang', element: 'DP3AP2KB' },
  { name: 'Peserta 003', position: 'Kepala Seksi', element: 'Dinas PUPR' },
  { name: 'Peserta 004', position: 'Kepala Bidang', element: 'Bappedalitbang' },
  { name: 'Peserta 005', position: 'Camat', element: 'Kec. Contoh Hilir' },
];
const chairsWord = 'Rapat dilanjutkan karena unsur kunci telah hadir';

test('a demo meeting is prepared, held and written down', async ({ browser }) => {
  test.setTimeout(300_000);

  const organiser = await createsDemo(browser, server.organiserLink);
  const code = codeOf(organiser);

  const desk = await receives(browser, organiser, 'facilitator');
  const screen = await receives(browser, organiser, 'screen');
  const secretary = await receives(browser, organiser, 'secretary');
  await expect(screen.getByText(code).first()).toBeVisible();

  const phones: Page[] = [];
  for (const person of people) phones.push(await joins(browser, `${server.url}/${code}`, person));
  await expect(screen.getByText(/5 peserta/)).toBeVisible();

  await test.step('the meeting opens and an element presents', async () => {
    await takesStep(desk, /Buka rapat/);
    await startsItem(desk, /Paparan DP3AP2KB/);
    await expect(
      screen.getByText('468 Tim Pendamping Keluarga aktif', { exact: false }),
    ).toBeVisible();
    await takesStep(desk, /Halaman berikutnya/);
    await expect(screen.getByText('52,6%')).toBeVisible();
  });

  await test.step('what the presenter changes meanwhile shows at once', async () => {
    const address = await organiser.getByLabel(/^Tautan .*DP3AP2KB/).inputValue();
    const presenter = await opens(browser, address.replace(/^http:\/\/[^/]+/, server.url));
    const actual = presenter.getByRole('textbox', { name: /Realisasi/ }).nth(1);
    await expect(actual).toHaveValue('52,6');
    await actual.fill('53,1');
    await actual.blur();
    await expect(screen.getByText('53,1%')).toBeVisible();
  });

  await test.step('somebody asks to speak and gets the word', async () => {
    const [phone] = phones as [Page];
    await phone
      .getByRole('link', { name: 'Bicara' })
      .or(phone.getByRole('button', { name: 'Bicara' }))
      .first()
      .click();
    await phone.getByRole('button', { name: 'Minta bicara' }).click();
    await desk
      .getByRole('button', { name: /Beri giliran/ })
      .first()
      .click();
    await expect(phone.getByText(/giliran Anda/i).first()).toBeVisible();
    await desk
      .getByRole('button', { name: /Akhiri giliran/ })
      .first()
      .click();
    await phone
      .getByRole('link', { name: 'Sekarang' })
      .or(phone.getByRole('button', { name: 'Sekarang' }))
      .first()
      .click();
  });

  await test.step('recommendation 1 is agreed by consensus', async () => {
    await startsItem(desk, /Pembahasan dan kesepakatan rekomendasi/);
    await takesStep(desk, /Tampilkan rekomendasi 1/);
    await expect(screen.getByText(/satu data sasaran/).first()).toBeVisible();
    await desk.getByLabel(/pertimbangan pimpinan rapat/i).fill(chairsWord);
    await takesStep(desk, /Buka uji mufakat/);
    const [first, ...others] = phones as [Page, ...Page[]];
    await answers(first, 'Setuju dengan catatan', 'Dimutakhirkan setiap triwulan.');
    for (const phone of others) await answers(phone, 'Setuju');
    await expect(
      screen.getByText(/5 unsur telah memberikan suara|dari 5 unsur/).first(),
    ).toBeVisible();
    await takesStep(desk, /Tutup pemungutan suara/);
    await expect(
      screen.getByText('Menunggu penetapan pimpinan rapat', { exact: true }),
    ).toBeVisible();
    await takesStep(desk, /disepakati secara mufakat/);
    await expect(screen.getByText(/Disepakati/).first()).toBeVisible();
  });

  await test.step('recommendation 2 meets an objection and is put to a vote', async () => {
    await takesStep(desk, /Tampilkan rekomendasi 2/);
    await desk.getByLabel(/pertimbangan pimpinan rapat/i).fill(chairsWord);
    await takesStep(desk, /Buka uji mufakat/);
    const [first, second, ...others] = phones as [Page, Page, ...Page[]];
    await answers(first, 'Tidak setuju');
    for (const phone of [second, ...others]) await answers(phone, 'Setuju');
    await takesStep(desk, /Tutup pemungutan suara/);
    await takesStep(desk, /Buka pemungutan suara/);
    await answers(first, 'Tidak setuju');
    await answers(second, 'Abstain');
    for (const phone of others) await answers(phone, 'Setuju');
    await takesStep(desk, /Tutup pemungutan suara/);
    await expect(
      screen
        .getByText(
          '3 setuju dari 4 suara setuju dan tidak setuju; syarat lebih dari setengah: terpenuhi',
          { exact: false },
        )
        .first(),
    ).toBeVisible();
    await takesStep(desk, /Tetapkan: disepakati/);
  });

  await test.step('recommendation 10 is counted by hand and returned by the chair', async () => {
    await desk.getByRole('tab', { name: /Rekomendasi/ }).click();
    await desk.getByRole('button', { name: /^10 .*unit penyaring air/ }).click();
    await desk.getByRole('button', { name: 'Tampilkan', exact: true }).click();
    await desk.getByRole('tab', { name: /Sekarang/ }).click();
    await takesOther(desk, /Catat angkat tangan/);
    await desk.getByLabel('Ditanyakan sebagai').selectOption({ label: 'Pemungutan suara' });
    await desk.getByLabel('Setuju', { exact: true }).fill('11');
    await desk.getByLabel('Tidak setuju', { exact: true }).fill('9');
    await desk.getByLabel('Abstain', { exact: true }).fill('2');
    await desk.getByLabel('Saksi penghitung').fill('Peserta 004');
    await desk.getByRole('button', { name: 'Catat hasil' }).click();
    await expect(
      screen.getByText('11 setuju dari 20 suara setuju dan tidak setuju', { exact: false }).first(),
    ).toBeVisible();
    await takesOther(desk, /dikembalikan ke perumus/i);
    await desk.getByLabel(/Alasan pimpinan rapat/).fill('Rumusan perlu memuat lokasi');
    await takesStep(desk, /dikembalikan ke perumus/);
    await expect(screen.getByText('Dikembalikan ke perumus').first()).toBeVisible();
  });

  await test.step('the secretary writes while it happens', async () => {
    await expect(secretary.getByText('satu data sasaran', { exact: false }).first()).toBeVisible();
    await secretary.getByRole('button', { name: /Tulis kata pembukaan di sini/ }).click();
    await secretary
      .getByRole('textbox', { name: /Kata pembukaan/i })
      .fill('Rapat dibuka oleh **Wakil Bupati**.');
    await expect(secretary.getByText('Wakil Bupati', { exact: true }).first()).toBeVisible();
  });

  await test.step('the meeting closes', async () => {
    await takesOther(desk, /Tutup rapat/);
    await desk.getByRole('button', { name: /^Ya/ }).click();
    for (const phone of phones)
      await expect(phone.getByText('Rapat telah ditutup').first()).toBeVisible();
  });

  await test.step('the minutes say what was done', async () => {
    const download = secretary.waitForEvent('download');
    await secretary
      .getByRole('link', { name: /Unduh Word/ })
      .or(secretary.getByRole('button', { name: /Unduh Word/ }))
      .first()
      .click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^Notula_[A-Za-z0-9_-]+_2026-12-10\.docx$/);
    const said = await wordParagraphs(await file.path());
    const text = said.join('\n');
    for (const { name, position } of people) {
      expect(said).toContain(name);
      expect(said).toContain(position);
    }
    expect(text).toContain('Rapat dibuka oleh Wakil Bupati');
    expect(text).toContain('disepakati secara mufakat');
    expect(text).toContain('3 setuju dari 4 suara setuju dan tidak setuju');
    expect(text).toContain('11 setuju dari 20 suara setuju dan tidak setuju');
    expect(text).toContain('Rumusan perlu memuat lokasi');
    expect(text).toContain(chairsWord);
    expect(text).toContain('Dimutakhirkan setiap triwulan.');
    expect(text).toContain('53,1');
    expect(text).toContain('Menyusun SOP pemadanan data');
    expect(text).toContain('31 Januari 2027');
    expect(text).not.toMatch(/undefined|null|NaN/);
  });
});
