import validate from '@ooxml-tools/validate';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { factorBoardPages } from '../../src/lib/meeting/factor-board';
import { indicatorKey } from '../../src/lib/meeting/indicators';
import type { Scene } from '../../src/lib/meeting/meeting';
import { closesBallot, opensBallot } from '../support/hall';
import { nasty, poison } from '../support/nasty';
import { demoMeeting, Device, holder, joins, organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* Hostile text is shown on every page as text: nothing runs, nothing is fetched elsewhere, no page breaks. */

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

/** A browser with the device's cookies; every request it makes has to stay here. */
async function opens(browser: Browser, device: Device, path: string, width: number): Promise<Page> {
  const height = width < 500 ? 740 : width > 1500 ? 1080 : 768;
  const context = await browser.newContext({ viewport: { width, height } });
  const cookies = device.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/);
      return { name, value, url: server.url };
    });
  await context.addCookies(cookies);
  const page = await context.newPage();
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol)) expect.soft(origin).toBe(server.url);
  });
  page.on('dialog', (dialog) => {
    expect.soft(dialog.message(), 'a dialog opened').toBe('');
    void dialog.dismiss();
  });
  await page.goto(server.url + path);
  return page;
}

async function expectHarmless(page: Page, name: string): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: Reflect.has(window, 'ran'),
    links: document.querySelectorAll('[href^="javascript:" i], [src^="javascript:" i]').length,
    images: document.querySelectorAll('img[src="x"], [onerror], [onclick]').length,
    wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect.soft(found, name).toEqual({ ran: false, links: 0, images: 0, wider: 0 });
}

test('hostile text breaks no page', async ({ browser }) => {
  test.setTimeout(240_000);
  const boss = await organiser(server.url, server.organiserLink);
  const code = await demoMeeting(boss);
  const secretary = await boss.open(code, 'secretary');
  const desk = await boss.open(code, 'facilitator');
  const elementId = secretary.view.elements[1]?.id ?? '';
  await poison(secretary, elementId);
  const guest = await joins(server.url, code, {
    name: nasty(120),
    position: nasty(160),
    elementId,
  });
  await desk.send('agenda.start', { itemId: desk.view.agenda.items[0]?.id ?? '' });
  await guest.page.send('hand.raise', { topic: nasty(80) });
  await desk.until(() => desk.view.floor.queue.length === 1);
  await desk.send('contribution.open', { credit: 'name' });
  await guest.page.send('contribution.give', { text: nasty(280), kind: 'hindering', tag: null });
  await desk.until(() => desk.view.contributing.contributions.length === 1);
  const contributionId = desk.view.contributing.contributions[0]?.id ?? '';
  expect(await desk.send('contribution.judge', { contributionId, verdict: 'shown' })).toMatchObject(
    { ok: true },
  );
  const award = desk.view.awards[0];
  const indicator = desk.view.reports[elementId]?.indicators.at(-1);
  if (!award?.nextRank || !indicator) throw new Error('this is not the demo');
  const awardId = award.id;

  for (const width of [360, 1920]) {
    const phone = await opens(browser, guest.device, `/m/${code}`, width);
    await expect(phone.getByText('Sedang berlangsung')).toBeVisible();
    await expectHarmless(phone, `phone at ${width}`);
    const form = await opens(browser, new Device(server.url), `/m/${code}`, width);
    await expect(form.getByLabel('Jabatan')).toBeVisible();
    await expectHarmless(form, `join form at ${width}`);
    const home = await opens(browser, boss, '/', width);
    await expect(home.getByRole('article')).toHaveCount(1);
    await expectHarmless(home, `home at ${width}`);
    const presenter = await holder(boss, code, 'presenter', elementId);
    const element = await opens(browser, presenter, `/m/${code}/element/${elementId}`, width);
    await expect(element.getByRole('textbox').first()).toBeVisible();
    await expectHarmless(element, `element at ${width}`);
    const prepare = await opens(browser, boss, `/m/${code}/prepare`, width);
    await expect(prepare.getByLabel(/^Tautan /).first()).toBeVisible();
    await expectHarmless(prepare, `prepare at ${width}`);
    const laptop = await opens(browser, boss, `/m/${code}/laptop`, width);
    await expect(laptop.getByRole('table')).toBeVisible();
    await expectHarmless(laptop, `laptop at ${width}`);
    const create = await opens(browser, boss, '/new', width);
    await expect(create.getByRole('radio').first()).toBeVisible();
    await expectHarmless(create, `new meeting at ${width}`);
    for (const page of [phone, form, home, element, prepare, laptop, create])
      await page.context().close();
  }

  const minutes = await opens(browser, boss, `/m/${code}/minutes`, 1366);
  await expect(minutes.getByText('NOTULA').first()).toBeVisible();
  await expectHarmless(minutes, 'minutes');
  await minutes.context().close();

  const rundown = await opens(browser, boss, `/m/${code}/desk`, 1366);
  const screen = await opens(browser, boss, `/m/${code}/screen`, 1920);
  const recommendationId = desk.view.recommendations[0]?.id ?? '';
  const scenes: Scene[] = [
    { kind: 'lobby' },
    { kind: 'agenda' },
    { kind: 'presentation', elementId, page: 0 },
    { kind: 'board', sort: 'order', page: 0 },
    { kind: 'indicator', key: indicatorKey(indicator), elementId: null, page: 0 },
    { kind: 'factors', page: 0 },
    // Those from the hall have no tag, and stand last.
    { kind: 'factors', page: factorBoardPages(desk.view.factors).length - 1 },
    { kind: 'award', awardId },
    { kind: 'floor' },
    { kind: 'recommendation', recommendationId },
    { kind: 'followUps', page: 0 },
    { kind: 'notice', text: nasty(200), until: null },
  ];
  expect(await desk.send('award.reveal', { awardId, rank: award.nextRank })).toMatchObject({
    ok: true,
  });
  for (const scene of scenes) {
    expect(await desk.send('stage.show', { scene })).toMatchObject({ ok: true });
    await desk.until(() => desk.view.stage.scene?.kind === scene.kind);
    await expect(screen.locator('main')).toBeVisible();
    await expectHarmless(screen, `screen, ${scene.kind}`);
    await expectHarmless(rundown, `desk, ${scene.kind}`);
  }
  for (const tab of await rundown.getByRole('tab').all()) {
    await tab.click();
    await expectHarmless(rundown, `desk, ${await tab.innerText()}`);
  }

  const hall = { code, address: '', desk };
  await opensBallot(hall, 0, { kind: 'consensus' });
  const { ballotId = '' } = desk.view.turnout ?? {};
  await expect(screen.getByText(/0 dari/).first()).toBeVisible();
  await expectHarmless(screen, 'screen, ballot');
  const note = nasty(280);
  expect(
    await guest.page.send('vote.cast', { ballotId, choice: 'agreeWithNotes', note }),
  ).toMatchObject({ ok: true });
  await closesBallot(hall);
  const phone = await opens(browser, guest.device, `/m/${code}`, 360);
  await expect(phone.locator('main')).toContainText('Hasil');
  for (const [name, page] of Object.entries({ phone, screen, rundown }))
    await expectHarmless(page, `${name}, result`);

  const answer = await boss.get(`/m/${code}/files/Notula.docx`);
  const file = new Uint8Array(await answer.arrayBuffer());
  expect(await validate(file, 'docx', 'Microsoft365')).toEqual([]);
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(parts.filter(([, xml]) => /Target="javascript:/i.test(xml ?? ''))).toEqual([]);
  expect(parts.map(([name]) => name).join(' ')).not.toMatch(/vba|\.bin|embeddings/i);
  guest.device.close();
  boss.close();
});
