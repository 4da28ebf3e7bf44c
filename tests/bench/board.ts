import { chromium, type Browser, type Page } from '@playwright/test';
import writeXlsxFile from 'write-excel-file/node';
import { newId } from '../../src/lib/client/new-id';
import { browserArgs, findBrowser } from '../browser.js';
import { demoMeeting, organiser, type Device } from '../support/people';
import { most, quantile, type Report } from './report';
import { withServer } from './server-on';

/* A regency's figures: 2,000 values from a file into the meeting, and the board of 40 elements × 36 indicators. */

const elements = 40;
const values = 2000;
const rounds = 7;

/** As many elements as a large regency has; their short names. */
async function fullMeeting(boss: Device): Promise<{ code: string; names: string[] }> {
  const code = await demoMeeting(boss);
  const secretary = await boss.open(code, 'secretary');
  const missing = elements - secretary.view.elements.length;
  for (let n = 0; n < missing; n += 1)
    await secretary.send('element.add', {
      element: {
        name: `Kecamatan Contoh ${String(n + 1)}`,
        shortName: `Kec. Contoh ${String(n + 1)}`,
        type: 'subdistrict',
        presents: true,
        votes: true,
      },
      before: null,
    });
  await secretary.until(() => secretary.view.elements.length === elements);
  return { code, names: secretary.view.elements.map(({ shortName }) => shortName) };
}

/** One sheet as an office sends it. */
function sheet(names: readonly string[]): Promise<Buffer> {
  const perElement = values / elements;
  const head = ['Unsur', 'Kode', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Sumber', 'Tahun'];
  const rows = names.flatMap((name, m) =>
    Array.from({ length: perElement }, (_, n) => [
      name,
      `X${String(n + 1)}`,
      `Indikator contoh nomor ${String(n + 1)} menurut laporan rutin`,
      '%',
      90,
      ((m * 7 + n * 13) % 100) + 0.5,
      'Laporan rutin',
      2026,
    ]),
  );
  const cells = [head, ...rows].map((row) => row.map((value) => ({ value })));
  return writeXlsxFile(cells).toBuffer();
}

/** From this moment until a text stands painted in the page, ms. */
const until = (page: Page, text: string, begins: 'change' | 'click') =>
  page.evaluate(
    ([wanted, event]) =>
      new Promise<number>((done) => {
        let start = 0;
        addEventListener(event, () => (start ||= performance.now()), { capture: true });
        const watch = new MutationObserver(() => {
          if (start === 0 || !document.body.textContent.includes(wanted)) return;
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        });
        watch.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    [text, begins] as const,
  );

/** The organiser's page, once the link's secret has been traded for a cookie. */
async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('link', { name: 'Buat rapat baru' }).waitFor();
}

async function importing(browser: Browser, link: string, boss: Device) {
  const { code, names } = await fullMeeting(boss);
  const context = await browser.newContext({ locale: 'id-ID' });
  const page = await context.newPage();
  await signIn(page, link);
  await page.goto(`${new URL(link).origin}/m/${code}/prepare`);
  const input = page.getByLabel(/Berkas Excel/);
  await input.waitFor();
  const read = until(page, '2.000 baris siap diimpor', 'change');
  await input.setInputFiles({
    name: 'nilai.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await sheet(names),
  });
  const readMs = Math.round(await read);
  const sent = until(page, '2.000 baris telah diimpor', 'click');
  await page.getByRole('button', { name: 'Impor 2.000 baris' }).click();
  const importMs = Math.round(await sent);
  await context.close();
  return { readMs, importMs, wholeMs: readMs + importMs };
}

/** Notes when the last message came in, so that parsing it counts too. */
function stampMessages(): void {
  const onmessage = Object.getOwnPropertyDescriptor(WebSocket.prototype, 'onmessage');
  Object.defineProperty(WebSocket.prototype, 'onmessage', {
    ...onmessage,
    set(this: WebSocket, listener: (event: MessageEvent) => void) {
      onmessage?.set?.call(this, (event: MessageEvent) => {
        document.documentElement.dataset.messageAt = String(performance.now());
        listener.call(this, event);
      });
    },
  });
}

/** From the message with the board until the frame with it is painted, ms. */
const painted = (page: Page, selector: string) =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const watch = new MutationObserver(() => {
          if (!document.querySelector(wanted)) return;
          watch.disconnect();
          const start = Number(document.documentElement.dataset.messageAt);
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        });
        watch.observe(document.body, { childList: true, subtree: true });
      }),
    selector,
  );

async function painting(browser: Browser, link: string, boss: Device) {
  const { code } = await fullMeeting(boss);
  const secretary = await boss.open(code, 'secretary');
  const { library, elements: all } = secretary.view;
  const rows = all.flatMap(({ id: elementId }, m) =>
    library.map(({ code: of, name, target }, n) => ({
      elementId,
      code: of,
      name,
      values: { target: target ?? 80, actual: (m * 7 + n * 13) % 97 },
    })),
  );
  const answer = await boss.post(`/m/${code}/import`, { id: newId(), rows });
  if (answer.body.refusal) throw new Error(answer.body.refusal.code);
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    locale: 'id-ID',
  });
  const page = await context.newPage();
  await page.addInitScript(stampMessages);
  await signIn(page, link);
  await page.goto(`${new URL(link).origin}/m/${code}/screen`);
  await page.locator('.screen').waitFor();
  const desk = await boss.open(code, 'facilitator');
  const paints: number[] = [];
  for (let n = 0; n < rounds; n += 1) {
    const paint = painted(page, 'svg[aria-label^="Papan capaian"]');
    await desk.send('stage.show', { scene: { kind: 'board', sort: 'order', page: 0 } });
    paints.push(await paint);
    await desk.send('stage.show', { scene: { kind: 'agenda' } });
    await page.locator('svg[aria-label^="Papan capaian"]').waitFor({ state: 'detached' });
  }
  const cells = rows.length;
  await context.close();
  return { cells, paints };
}

export const board = (): Promise<Report> =>
  withServer(async (server) => {
    const boss = await organiser(server.url, server.organiserLink);
    const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
    try {
      const imported = await importing(browser, server.organiserLink, boss);
      const { cells, paints } = await painting(browser, server.organiserLink, boss);
      const figures = {
        import: imported,
        cells,
        paintMs: { p50: quantile(paints, 0.5), max: most(paints) },
      };
      return {
        figures,
        table: [
          [`${String(values)} values: file chosen to preview, ms`, imported.readMs],
          ['press to imported, ms', imported.importMs],
          ['together, ms', imported.wholeMs],
          ['cells of the board', cells],
          [`board painted, p50 of ${String(rounds)}, ms`, figures.paintMs.p50],
          ['board painted, slowest, ms', figures.paintMs.max],
        ],
      };
    } finally {
      await browser.close();
      boss.close();
    }
  });
