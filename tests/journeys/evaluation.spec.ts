import { expect, test, type Page } from '@playwright/test';
import { newId } from '../../src/lib/client/new-id';
import { joins, organiser as signedIn } from '../support/people';
import { startServer } from '../support/server';
import { wordParagraphs } from '../support/word';
import { codeOf, organiserAt, receives, startsItem, takesStep } from './actors';

/*
 * The programme of a real evaluation, from the template: three villages honoured by rank, then the four aspects,
 * indicators, factors, cooperation and next year's strategic steps; all of it in the minutes.
 */

const villages = ['Desa Contoh Makmur', 'Kelurahan Contoh Raya', 'Desa Contoh Sejahtera'];
const pictured = (page: Page, name: string) =>
  page.screenshot({ path: test.info().outputPath(`${name}.png`) });

test('the template “Rakoor evaluasi” carries the whole programme', async ({ browser }) => {
  test.setTimeout(240_000);
  const server = await startServer();
  const organiser = await organiserAt(browser, server.organiserLink);
  await organiser.getByRole('link', { name: 'Buat rapat baru' }).click();
  await organiser.getByRole('radio', { name: /Rakoor evaluasi, satu hari/ }).check();
  await organiser.getByLabel('Judul rapat').fill('Rakoor Evaluasi Stunting 2026');
  await organiser.getByRole('button', { name: 'Buat rapat' }).click();
  await organiser.waitForURL(/\/prepare/);
  const code = codeOf(organiser);

  await test.step('the secretary brings figures, winners and a strategic step', async () => {
    await organiser
      .getByLabel(/Atau tempel/)
      .fill(
        [
          'Unsur\tKode\tTarget\tRealisasi\tTahun lalu\tSumber',
          'Dinas Kesehatan\tD1\t18,8\t21,4\t22,7\tSSGI 2025',
          'Dinas Kesehatan\tSP2\t80\t83,2\t79\tLaporan rutin',
          'Dinas PUPR\tSN4\t100\t84,2\t80,1\tLaporan rutin',
          'DP3AP2KB\tSN1\t70\t–\t48\tLaporan rutin',
        ].join('\n'),
      );
    await organiser.getByRole('button', { name: 'Baca tempelan' }).click();
    await organiser.getByRole('button', { name: 'Impor 4 baris' }).click();
    await expect(organiser.getByText('4 baris telah diimpor.')).toBeVisible();
    const awards = organiser.locator('#awards');
    for (const [n, village] of villages.entries())
      await awards.getByRole('textbox', { name: `Peringkat ${String(n + 1)}` }).fill(village);
    await expect(awards.getByRole('textbox', { name: 'Peringkat 4' })).toBeVisible();
  });

  const boss = await signedIn(server.url, server.organiserLink);
  const secretary = await boss.open(code, 'secretary');
  const health = secretary.view.elements.find(({ shortName }) => shortName === 'Dinas Kesehatan');
  await secretary.send('report.add', {
    elementId: health?.id ?? '',
    entry: {
      part: 'factors',
      item: {
        text: 'Sinyal internet lemah di desa',
        kind: 'hindering',
        tag: 'facilities',
        indicatorIds: [],
      },
    },
    before: null,
  });
  await secretary.send('recommendation.add', {
    recommendation: {
      text: 'Menetapkan satu data sasaran keluarga berisiko stunting',
      reason: '',
      problem: 'Data sasaran antarinstansi tidak sama',
      elementId: null,
      obstacleId: null,
      factorId: null,
      action: 'Menyusun SOP pemadanan data',
      ownerId: health?.id ?? null,
      supporters: '',
      due: '2027-01-31',
      dueNote: '',
      measure: 'SK satu data terbit',
      funding: '',
      forYear: 2027,
      programme: 'Satu data',
    },
    before: null,
  });

  const desk = await receives(browser, organiser, 'facilitator');
  const screen = await receives(browser, organiser, 'screen');
  const people = await Promise.all(
    secretary.view.elements
      .slice(0, 6)
      .map(({ id: elementId }, n) =>
        joins(server.url, code, { name: `Peserta ${String(n + 1)}`, elementId }),
      ),
  );
  await takesStep(desk, /Buka rapat/);

  await test.step('award: third, second, first', async () => {
    await startsItem(desk, /Penyerahan penghargaan/);
    for (const [rank, village] of [...villages.entries()].reverse()) {
      await expect(screen.getByText(village)).toHaveCount(0);
      await takesStep(desk, `Umumkan peringkat ${String(rank + 1)}`);
      await expect(screen.getByText(village)).toBeVisible();
    }
    await pictured(screen, 'award');
  });

  await test.step('1. indicators: the item opens the board', async () => {
    await startsItem(desk, /Paparan capaian indikator/);
    await expect(screen.getByRole('heading', { name: 'Papan capaian' })).toBeVisible();
    await expect(screen.getByText('belum ada data')).toBeVisible();
    await pictured(screen, 'board');
    await startsItem(desk, /Paparan Dinas Kesehatan/);
    await expect(screen.getByText(/SSGI 2025/).first()).toBeVisible();
  });

  await test.step('2. factors', async () => {
    await startsItem(desk, /Faktor pendukung dan penghambat/);
    await expect(screen.getByRole('columnheader', { name: 'Golongan' })).toBeVisible();
  });

  await test.step('3. cooperation: asked, answered, told', async () => {
    await startsItem(desk, /Kuesioner efektivitas kolaborasi/);
    await takesStep(desk, 'Buka kuesioner');
    for (const { page } of people) {
      await page.until(() => page.view.questionnaire !== null);
      await page.send('questionnaire.answer', {
        questionnaireId: page.view.questionnaire?.id ?? '',
        scores: Array.from({ length: 8 }, () => 4),
        comment: '',
      });
    }
    await expect(screen.getByText('dari 6 unsur yang hadir')).toBeVisible();
    await takesStep(desk, 'Tutup kuesioner');
    await expect(screen.getByText('Indeks ringkas', { exact: false })).toBeVisible();
  });

  await test.step('the recommendation is decided', async () => {
    await desk.getByRole('button', { name: /^Mulai: Pembahasan dan kesepakatan/ }).click();
    const facilitator = await boss.open(code, 'facilitator');
    const [recommendation] = facilitator.view.recommendations;
    await facilitator.send(
      'decision.confirm',
      {
        recommendationId: recommendation?.id ?? '',
        ballotId: null,
        outcome: 'adopted',
        text: recommendation?.text ?? '',
        reason: '',
      },
      newId(),
    );
  });

  await test.step('4. strategic steps of next year', async () => {
    await startsItem(desk, /Langkah strategis tahun berikutnya/);
    await expect(screen.getByText('Satu data', { exact: true })).toBeVisible();
    await pictured(screen, 'strategy');
  });

  await test.step('the minutes have the four aspects and the award', async () => {
    await startsItem(desk, /Penutup/);
    const page = await receives(browser, organiser, 'secretary');
    const downloading = page.waitForEvent('download');
    await page
      .getByRole('link', { name: /Unduh Word/ })
      .or(page.getByRole('button', { name: /Unduh Word/ }))
      .first()
      .click();
    const text = (await wordParagraphs(await (await downloading).path())).join('\n');
    for (const part of [
      'Penyerahan Penghargaan',
      'Desa Contoh Makmur',
      'Dari 4 indikator yang dilaporkan 3 unsur',
      '1 datanya belum tersedia',
      'Sinyal internet lemah di desa',
      'Kuesioner dijawab secara anonim oleh 6 unsur',
      'Menyusun SOP pemadanan data',
      'Langkah Strategis Tahun 2027',
    ])
      expect(text).toContain(part);
  });
  boss.close();
  await server.stop();
});
