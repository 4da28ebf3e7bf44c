import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { hallOf, begins } from '../support/hall';
import { joins as joinsBySocket, organiser as signsIn } from '../support/people';
import { startServer, type RunningServer } from '../support/server';
import { wordParagraphs } from '../support/word';
import {
  codeOf,
  createsDemo,
  joins,
  opens,
  receives,
  startsItem,
  takesOther,
  takesStep,
} from './actors';

/* The questionnaire on cooperation, answered by several phones, one of them cut off; who works with whom; the minutes. */

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
const pictured = (page: Page, name: string, fullPage = false) =>
  page.screenshot({ path: test.info().outputPath(`${name}.png`), fullPage });

const elements = ['DPMD', 'Dinas Kesehatan', 'Bappedalitbang', 'Dinas Sosial', 'Kemenag'];

/** Chooses one word of the scale for every statement. */
async function fills(phone: Page, score: RegExp, comment = ''): Promise<void> {
  const statements = phone.getByRole('group');
  await expect(statements).toHaveCount(8);
  for (let n = 0; n < 8; n += 1)
    await statements.nth(n).getByRole('radio', { name: score }).check();
  if (comment) await phone.getByLabel(/Satu hal yang paling perlu/).fill(comment);
}
const sends = (phone: Page) => phone.getByRole('button', { name: 'Kirim jawaban' }).click();

test('a hall says how well it works together, and nobody learns who said what', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const organiser = await createsDemo(browser, server.organiserLink);
  const code = codeOf(organiser);
  const desk = await receives(browser, organiser, 'facilitator');
  const screen = await receives(browser, organiser, 'screen');
  const phones: Page[] = [];
  for (const [n, element] of elements.entries())
    phones.push(
      await joins(browser, `${server.url}/${code}`, {
        name: `Peserta 00${String(n + 1)}`,
        position: 'Kepala',
        element,
      }),
    );
  const [first, second, third, fourth, fifth] = phones;
  if (!first || !second || !third || !fourth || !fifth) throw new Error('five phones');

  await test.step('it is prepared, then opened from the desk', async () => {
    await organiser.locator('#cooperation').scrollIntoViewIfNeeded();
    await pictured(organiser, 'prepare');
    await takesStep(desk, /Buka rapat/);
    await startsItem(desk, /Kuesioner efektivitas/);
    await takesStep(desk, 'Buka kuesioner');
    await expect(screen.getByText('Jawab di ponsel Anda')).toBeVisible();
  });

  await test.step('phones answer; the screen counts', async () => {
    await pictured(first, 'phone-form', true);
    await expectAccessible(first, 'questionnaire');
    await fills(first, /5 Sangat setuju/, 'Data sasaran disamakan');
    await test.step('what the seats are asked goes first; what was filled in waits', async () => {
      await desk.getByRole('tab', { name: /Rekomendasi/ }).click();
      await desk.getByRole('button', { name: 'Buka penentuan prioritas' }).click();
      await expect(first.getByText('sisa 5 poin')).toBeVisible();
      await expect(first.getByRole('button', { name: 'Kirim jawaban' })).toHaveCount(0);
      await takesStep(desk, 'Tutup penentuan prioritas');
      await desk.getByRole('tab', { name: /Sekarang/ }).click();
      await takesOther(desk, /^Kerja sama/);
      await expect(first.getByLabel(/Satu hal yang paling perlu/)).toHaveValue(
        'Data sasaran disamakan',
      );
    });
    await sends(first);
    await expect(first.getByText(/Jawaban tercatat pukul/)).toBeVisible();
    await pictured(first, 'phone-sent', true);
    for (const phone of [second, third]) {
      await fills(phone, /4 Setuju/);
      await sends(phone);
      await expect(phone.getByText(/Jawaban tercatat pukul/)).toBeVisible();
    }
    await fills(fourth, /Tidak tahu/);
    await sends(fourth);
    await expect(fourth.getByText(/Jawaban tercatat pukul/)).toBeVisible();
    await expect(screen.getByText('dari 5 unsur yang hadir')).toBeVisible();
    await pictured(screen, 'screen-asking');
    await expectAccessible(screen, 'asking');
    await pictured(desk, 'desk-asking');
  });

  await test.step('an answer is changed before it closes', async () => {
    await fourth.getByRole('button', { name: 'Ubah jawaban' }).click();
    await fills(fourth, /2 Tidak setuju/);
    await sends(fourth);
    await expect(fourth.getByRole('button', { name: 'Ubah jawaban' })).toBeVisible();
  });

  await test.step('a phone without air keeps its answers across a reload', async () => {
    await fills(fifth, /3 Ragu-ragu/);
    await fifth.route('**/socket.io/**', (route) => route.abort());
    await fifth.context().setOffline(true);
    await sends(fifth);
    await expect(fifth.getByText(/Mengirim|Belum terkirim/)).toBeVisible();
    await fifth.unroute('**/socket.io/**');
    await fifth.context().setOffline(false);
    await fifth.reload();
    await expect(fifth.getByText(/Jawaban tercatat pukul/)).toBeVisible({ timeout: 20_000 });
  });

  await test.step('elements name their partners, under their own name', async () => {
    for (const [phone, partner] of [
      [first, 'Dinas Kesehatan'],
      [second, 'DPMD'],
      [third, 'Dinas Kesehatan'],
    ] as const) {
      await expect(phone.getByText(/tidak anonim/)).toBeVisible();
      await phone.getByLabel('Mitra 1').selectOption(partner);
      await phone.getByLabel(`Kerja sama dengan ${partner}`).selectOption('4');
      await phone.getByRole('button', { name: 'Simpan mitra' }).click();
      await expect(phone.getByText('Tersimpan.')).toBeVisible();
    }
    await pictured(first, 'phone-partners', true);
    await expectAccessible(first, 'partners');
  });

  await test.step('an answer that comes too late is told so', async () => {
    await fourth.getByRole('button', { name: 'Ubah jawaban' }).click();
    await fills(fourth, /1 Sangat tidak setuju/);
    await fourth.context().setOffline(true);
    await sends(fourth);
    await takesStep(desk, 'Tutup kuesioner');
    await expect(screen.getByText('Indeks ringkas', { exact: false })).toBeVisible();
    await fourth.context().setOffline(false);
    await expect(fourth.getByText(/tidak tercatat/).first()).toBeVisible({ timeout: 30_000 });
    await pictured(fourth, 'phone-late');
    await expectAccessible(fourth, 'late');
    await fourth.getByRole('button', { name: 'Mengerti' }).click();
    await expect(fourth.getByText(/tidak tercatat/)).toHaveCount(0);
  });

  await test.step('the hall sees means, then who works with whom', async () => {
    // 5, 4, 4, 2 and 3: the late 1 does not count.
    await expect(screen.getByText('3,6').first()).toBeVisible();
    await pictured(screen, 'screen-items');
    await expectAccessible(screen, 'items');
    for (const page of ['2/4', '3/4', '4/4']) await takesStep(desk, `Halaman berikutnya, ${page}`);
    await expect(screen.getByText('1 pasangan saling menandai', { exact: false })).toBeVisible();
    await pictured(screen, 'screen-partners');
    await expectAccessible(screen, 'partners');
    await pictured(desk, 'desk-closed');
    await expectAccessible(desk, 'desk');
    const saving = desk.waitForEvent('download');
    await desk.getByRole('button', { name: /Matriks mitra/ }).click();
    const picture = await saving;
    expect(picture.suggestedFilename()).toMatch(/mitra\.png$/);
    await picture.saveAs(test.info().outputPath('matrix-saved.png'));
    const savingItems = desk.waitForEvent('download');
    await desk.getByRole('button', { name: /Hasil kuesioner/ }).click();
    await (await savingItems).saveAs(test.info().outputPath('items-saved.png'));
  });

  await test.step('the secretary keeps the comment; the minutes have it all', async () => {
    await organiser.reload();
    const part = organiser.locator('#cooperation');
    await part.scrollIntoViewIfNeeded();
    await expect(part.getByLabel('Kata-kata dalam notula')).toHaveValue('Data sasaran disamakan');
    await part.getByRole('button', { name: 'Masukkan', exact: true }).click();
    await expect(part.getByText('masuk notula', { exact: true })).toBeVisible();
    await pictured(organiser, 'prepare-comments');
    await expectAccessible(organiser, 'prepare');
    const secretary = await receives(browser, organiser, 'secretary');
    const downloading = secretary.waitForEvent('download');
    await secretary
      .getByRole('link', { name: /Unduh Word/ })
      .or(secretary.getByRole('button', { name: /Unduh Word/ }))
      .first()
      .click();
    const text = (await wordParagraphs(await (await downloading).path())).join('\n');
    expect(text).toContain('Kuesioner dijawab secara anonim oleh 5 unsur');
    expect(text).toContain('Data sasaran disamakan');
    expect(text).toContain('Efektivitas Kerja Sama Lintas Sektor');
    expect(text).toContain('Dinas Kesehatan 4 (timbal balik)');
  });
});

/** What of the scene reaches below the strip with the address, where nobody can read it. */
const belowTheStrip = (screen: Page) =>
  screen.evaluate(() => {
    const strip = document.querySelector('footer')?.getBoundingClientRect().top ?? 0;
    return [...document.querySelectorAll('.scene *')]
      .filter((one) => one.getBoundingClientRect().bottom > strip + 1)
      .map(({ tagName, textContent }) => `${tagName} ${textContent.trim().slice(0, 40)}`);
  });

test('a hall of all elements sees every page of the results whole', async ({ browser }) => {
  const boss = await signsIn(server.url, server.organiserLink);
  const hall = await hallOf(boss);
  const { desk, code } = hall;
  await begins(hall);
  const people = await Promise.all(
    desk.view.elements.map(({ id }, n) =>
      joinsBySocket(server.url, code, { name: `Peserta ${String(n)}`, elementId: id }),
    ),
  );
  await desk.send('questionnaire.open', {});
  for (const [n, { page }] of people.entries()) {
    await page.until(() => page.view.questionnaire !== null);
    const questionnaireId = page.view.questionnaire?.id ?? '';
    const scores = Array.from({ length: 8 }, (_, item) => ((n + item) % 5) + 1);
    await page.send('questionnaire.answer', { questionnaireId, scores, comment: '' });
  }
  await desk.send('questionnaire.close', {});
  const screen = await opens(browser, server.organiserLink, { width: 1024, height: 768 });
  await expect(screen.getByRole('link', { name: 'Buat rapat baru' })).toBeVisible();
  await screen.goto(`${server.url}/m/${code}/screen`);
  for (let page = 0; page < 6; page += 1) {
    await desk.send('stage.show', { scene: { kind: 'cooperation', page } });
    await expect(screen.getByText(`Halaman ${String(page + 1)} dari`)).toBeVisible();
    await pictured(screen, `page-${String(page + 1)}`);
    expect.soft(await belowTheStrip(screen), `page ${String(page + 1)}`).toEqual([]);
  }
  await expect(screen.getByRole('columnheader', { name: 'Jenis unsur lain' })).toBeVisible();
  boss.close();
  for (const { device } of people) device.close();
});
