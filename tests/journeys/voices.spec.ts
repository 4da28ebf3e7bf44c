import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startServer, type RunningServer } from '../support/server';
import { answers, codeOf, createsDemo, joins, receives, takesOther, takesStep } from './actors';

/* From many voices to one text: who speaks, what is written, who drafts, what comes first. */

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

async function opened(browser: import('@playwright/test').Browser) {
  const organiser = await createsDemo(browser, server.organiserLink);
  const code = codeOf(organiser);
  const desk = await receives(browser, organiser, 'facilitator');
  const screen = await receives(browser, organiser, 'screen');
  const phone = (name: string, element: string) =>
    joins(browser, `${server.url}/${code}`, { name, position: 'Kepala', element });
  const [first, second] = [
    await phone('Peserta 001', 'Dinas Kesehatan'),
    await phone('Peserta 002', 'DPMD'),
  ];
  await takesStep(desk, /Buka rapat/);
  return { organiser, desk, screen, first, second };
}

test('a hall asks for the word and writes what it has no time to say', async ({ browser }) => {
  test.setTimeout(180_000);
  const { organiser, desk, screen, first, second } = await opened(browser);

  await test.step('an interruption goes ahead; who speaks has a clock everywhere', async () => {
    for (const phone of [first, second])
      await phone.getByRole('button', { name: 'Bicara' }).click();
    await first.getByLabel('Pokok yang ingin disampaikan').fill('Data sasaran');
    await first.getByLabel('Berbicara sebagai').selectOption('mewakili orang lain');
    await first.getByLabel('Jabatan atau nama yang diwakili').fill('Kepala Dinas');
    await pictured(first, 'phone-ask');
    await expectAccessible(first, 'asking for the word');
    await first.getByRole('button', { name: 'Minta bicara' }).click();
    await expect(first.getByText('Anda nomor 1 dalam antrean')).toBeVisible();
    await second.getByText('Interupsi', { exact: true }).click();
    await second.getByRole('button', { name: 'Minta bicara' }).click();
    await expect(first.getByText('Anda nomor 2 dalam antrean')).toBeVisible();
    await takesOther(desk, /^Pembicara/);
    await desk.keyboard.press('p');
    await expect(second.locator('h1', { hasText: 'Giliran Anda berbicara' })).toBeVisible();
    await expect(screen.getByText('sisa waktu bicara')).toBeVisible();
    await pictured(screen, 'screen-floor');
    await pictured(desk, 'desk-floor');
    await pictured(second, 'phone-speaks');
    await desk.keyboard.press('p');
    await expect(screen.getByText('mewakili Kepala Dinas', { exact: false })).toBeVisible();
    await screen.setViewportSize({ width: 1920, height: 1080 });
    await pictured(screen, 'screen-floor-wide');
    await expectAccessible(screen, 'floor');
    await desk.keyboard.press('e');
  });

  await test.step('a question is looked at, supported, answered', async () => {
    await desk.keyboard.press('<');
    await desk.getByRole('button', { name: 'Terima masukan dari ponsel' }).click();
    await first.getByLabel('Isi masukan').fill('Kapan data sasaran dipadankan di desa?');
    await pictured(first, 'phone-write');
    await first.getByRole('button', { name: 'Kirim masukan' }).click();
    await expect(first.getByText('menunggu diperiksa', { exact: false })).toBeVisible();
    await desk.getByRole('button', { name: /^Kapan data sasaran/ }).click();
    await desk.getByRole('button', { name: 'Tampilkan', exact: true }).click();
    await second.getByRole('button', { name: /^Dukung/ }).click();
    await expect(second.getByRole('button', { name: /Anda mendukung/ })).toBeVisible();
    await expect(desk.getByText('1 dukungan', { exact: false })).toBeVisible();
    await desk.getByLabel(/^Jawaban tertulis/).fill('Triwulan pertama.');
    await desk.getByRole('button', { name: 'Tandai dijawab' }).click();
    await expect(second.getByText('Jawaban: Triwulan pertama.')).toBeVisible();
    await expectAccessible(second, 'written questions');
    await pictured(second, 'phone-supports');
    await pictured(desk, 'desk-written');
    await expectAccessible(desk, 'written questions on the desk');
    await desk.getByRole('tab', { name: /Tampilan/ }).click();
    await desk
      .getByRole('tabpanel')
      .getByRole('button', { name: 'Masukan tertulis', exact: true })
      .click();
    await expect(screen.getByText('Kapan data sasaran', { exact: false })).toBeVisible();
    await pictured(screen, 'screen-written-wide');
    await screen.setViewportSize({ width: 1024, height: 768 });
    await pictured(screen, 'screen-written');
    await expectAccessible(screen, 'written questions on the screen');
  });

  await test.step('the minutes tell of both', async () => {
    const secretary = await receives(browser, organiser, 'secretary');
    const paper = secretary.locator('.paper').first();
    await expect(paper).toContainText('mewakili Kepala Dinas, tanggapan mengenai data sasaran');
    await expect(paper).toContainText('Pertanyaan: Kapan data sasaran dipadankan di desa?');
    await expect(paper).toContainText('Triwulan pertama.');
    await pictured(secretary, 'secretary-voices');
  });
});

test('a team drafts, a note becomes an amendment, the hall says what comes first', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const { organiser, desk, screen, first, second } = await opened(browser);

  await test.step('a member drafts on the own phone', async () => {
    await desk.getByRole('tab', { name: /Rekomendasi/ }).click();
    await desk.getByLabel('Tambahkan peserta').selectOption('Peserta 001');
    await first.getByRole('link', { name: 'Buka halaman perumusan' }).click();
    await expect(first.getByRole('heading', { name: 'Perumusan rekomendasi' })).toBeVisible();
    await expect(first.getByRole('button', { name: /^1 .*satu data sasaran/ })).toBeVisible();
    await pictured(first, 'phone-drafts');
    await first.getByRole('button', { name: /^1 .*satu data sasaran/ }).click();
    await first.getByLabel('Alasan atau penjelasan').fill('Data berbeda antarinstansi.');
    await first.getByLabel('Rumusan', { exact: true }).fill('Menetapkan satu data sasaran');
    await desk.getByRole('button', { name: /^1 Menetapkan satu data sasaran/ }).click();
    await first.getByRole('button', { name: /^Riwayat rumusan/ }).click();
    await expect(first.getByText('diubah: Peserta 001', { exact: false })).toBeVisible();
    await expect(first.locator('s', { hasText: 'keluarga berisiko stunting' })).toBeVisible();
    await pictured(first, 'phone-draft');
    await expectAccessible(first, 'drafting on a phone');
  });

  await test.step('two at one wording see each other, and both wordings', async () => {
    await organiser.getByRole('link', { name: 'Perumusan', exact: true }).click();
    const laptop = organiser;
    await laptop.getByRole('button', { name: /^1 Menetapkan satu data sasaran/ }).click();
    const wording = (page: Page) => page.getByLabel('Rumusan', { exact: true });
    await wording(first).focus();
    await expect(laptop.getByText('Peserta 001 sedang menulis').first()).toBeVisible();
    await expect(desk.getByText('Peserta 001 sedang menulis').first()).toBeVisible();
    await wording(laptop).fill('Menetapkan satu data sasaran di desa lokus');
    const editor = first.getByRole('region', { name: 'Rekomendasi 1' });
    await expect(editor.getByText('penyelenggara sedang menulis')).toBeVisible();
    await expect(desk.getByRole('button', { name: /^1 .*di desa lokus/ })).toBeVisible();
    await pictured(laptop, 'laptop-drafting');
    await expectAccessible(laptop, 'drafting on a laptop');
    await wording(first).fill('Menetapkan satu data sasaran di semua desa');
    const both = first.getByRole('alert');
    await expect(both).toContainText('Menetapkan satu data sasaran di desa lokus');
    await expect(wording(first)).toHaveValue('Menetapkan satu data sasaran di semua desa');
    await pictured(first, 'phone-conflict');
    await expectAccessible(first, 'two wordings at once');
    await both.getByRole('button', { name: 'Pakai tulisan saya' }).click();
    await expect(both).toHaveCount(0);
    await expect(laptop.getByRole('button', { name: /^1 .*di semua desa/ })).toBeVisible();
    await laptop.getByRole('button', { name: /^Riwayat rumusan/ }).click();
    await expect(laptop.locator('s', { hasText: 'lokus' })).toBeVisible();
    await expect(laptop.locator('u', { hasText: 'semua' })).toBeVisible();
  });

  await test.step('one is cut into two, two become one, an own amendment says why', async () => {
    await first.getByRole('button', { name: 'Pecah menjadi dua' }).click();
    await first.getByLabel(/^Bagian pertama/).fill('Menetapkan satu data sasaran');
    await first.getByLabel(/^Bagian kedua/).fill('Memadankan data di semua desa');
    await pictured(first, 'phone-split');
    await first.getByRole('button', { name: 'Pecah', exact: true }).click();
    await expect(desk.getByRole('tab', { name: /Rekomendasi 11/ })).toBeVisible();
    await first.getByLabel('Gabungkan ke dalam ini').selectOption({ index: 1 });
    await expect(desk.getByRole('tab', { name: /Rekomendasi 10/ })).toBeVisible();
    await expect(first.getByLabel('Rumusan', { exact: true })).toHaveValue(
      'Menetapkan satu data sasaran\nMemadankan data di semua desa',
    );
    await first.getByRole('button', { name: 'Usulkan perubahan' }).click();
    const changes = first.getByRole('region', { name: 'Usul perubahan' });
    await changes.getByLabel('Bunyi yang diusulkan').fill('Menetapkan satu data sasaran');
    await changes.getByRole('button', { name: 'Simpan usul' }).click();
    await expect(changes.getByRole('button', { name: 'Simpan usul' })).toHaveCount(0);
    await changes.getByLabel('Alasan atau catatan').fill('Cukup satu kalimat');
    await expect(desk.getByLabel('Alasan atau catatan')).toHaveValue('Cukup satu kalimat');
    await pictured(first, 'phone-own-amendment');
    await changes.getByRole('button', { name: 'Tarik usul' }).click();
    await first.getByLabel('Rumusan', { exact: true }).fill('Menetapkan satu data sasaran');
    await expect(
      desk.getByRole('button', { name: /^1 Menetapkan satu data sasaran (Peserta.*)?rancangan$/ }),
    ).toBeVisible();
    await desk.getByLabel('Gabungkan ke dalam ini').selectOption({ index: 1 });
    await expect(desk.getByRole('tab', { name: /Rekomendasi 9/ })).toBeVisible();
    await pictured(desk, 'desk-draft');
    await expectAccessible(desk, 'drafting on the desk');
    await desk.getByRole('button', { name: /^Urungkan/ }).click();
    await expect(desk.getByRole('tab', { name: /Rekomendasi 10/ })).toBeVisible();
  });

  await test.step('the seats say what comes first, the facilitator draws the line', async () => {
    await desk.getByRole('button', { name: 'Buka penentuan prioritas' }).click();
    for (let n = 0; n < 5; n += 1)
      await second.getByRole('button', { name: 'Tambah: 3', exact: true }).click();
    await expect(second.getByText('sisa 0 poin')).toBeVisible();
    await pictured(second, 'phone-priorities');
    await expectAccessible(second, 'priorities on a phone');
    await second.getByRole('button', { name: 'Kirim prioritas' }).click();
    await expect(second.getByText('Tercatat. Dapat diubah sampai ditutup.')).toBeVisible();
    await expect(screen.getByText('Tentukan prioritas di ponsel')).toBeVisible();
    await pictured(screen, 'screen-prioritising');
    await expectAccessible(screen, 'priorities open');
    await takesStep(desk, 'Tutup penentuan prioritas');
    await desk.getByRole('button', { name: 'Tarik garis di bawah ini: 2' }).click();
    await expect(screen.getByText(/^Garis batas/)).toBeVisible();
    await pictured(screen, 'screen-priorities');
    await pictured(desk, 'desk-priorities');
    await expectAccessible(screen, 'priorities');
    await expectAccessible(desk, 'priorities on the desk');
  });

  await test.step('a note becomes an amendment against the text', async () => {
    await takesOther(desk, /^Tampilkan rekomendasi 1/);
    await desk.getByRole('tab', { name: /Sekarang/ }).click();
    await desk.getByLabel(/pertimbangan pimpinan rapat/i).fill('Atas persetujuan yang hadir');
    await takesStep(desk, /Buka uji mufakat/);
    await expect(first.getByText('Hak suara sedang diminta menjawab.')).toBeVisible();
    await pictured(first, 'phone-drafting-asked');
    await answers(second, 'Setuju dengan catatan', 'mulai dari desa lokus');
    await takesStep(desk, /Tutup/);
    await desk.getByRole('button', { name: /^Jadikan usul perubahan/ }).click();
    await desk.getByRole('button', { name: /^Tampilkan kepada rapat/ }).click();
    const proposed = screen.locator('u', { hasText: 'dengan catatan: mulai dari desa lokus' });
    await expect(proposed).toBeVisible();
    await pictured(screen, 'screen-amendment');
    await pictured(second, 'phone-amendment');
    await pictured(desk, 'desk-amendment');
    await expectAccessible(screen, 'amendment');
    await takesStep(desk, 'Terima perubahan');
    await expect(proposed).toHaveCount(0);
    await expect(screen.getByText('mulai dari desa lokus', { exact: false })).toBeVisible();
  });
});
