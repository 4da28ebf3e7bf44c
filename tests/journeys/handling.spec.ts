import { expect, test, type Browser, type Page } from '@playwright/test';
import { begins, closesBallot, hallOf, opensBallot, type Hall } from '../support/hall';
import { organiser, type Device } from '../support/people';
import { startServer, type RunningServer } from '../support/server';
import { joins } from './actors';

/* What people do to their phones during a meeting: the right state each time, and one vote. */

const HOUR_MS = 3_600_000;
const person = { name: 'Peserta 001', position: 'Kepala Bidang', element: 'Dinas Kesehatan' };

let server: RunningServer;
let boss: Device;
let hall: Hall;

test.beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
});
test.beforeEach(async () => {
  hall = await hallOf(boss);
});
test.afterAll(async () => {
  boss.close();
  await server.stop();
});

/** A phone with the vote of its element, in a meeting that has begun. */
async function arrives(browser: Browser): Promise<Page> {
  const phone = await joins(browser, hall.address, person);
  await begins(hall);
  return phone;
}

const answer = (phone: Page, name: string) => phone.getByRole('button', { name }).first();
const recorded = (phone: Page, choice: string) =>
  expect(phone.getByText(new RegExp(`Suara tercatat .*: ${choice}\\.`))).toBeVisible();
const voted = (count: number) => hall.desk.until(() => hall.desk.view.turnout?.voted === count);

/** As Android does with a page out of sight: its tasks stop, its timers too. */
async function sleeper(phone: Page) {
  const session = await phone.context().newCDPSession(phone);
  const become = (state: 'frozen' | 'active') =>
    session.send('Page.setWebLifecycleState', { state });
  return { sleeps: () => become('frozen'), wakes: () => become('active') };
}

test('a phone that slept shows on waking what has opened and closed meanwhile', async ({
  browser,
}) => {
  const phone = await arrives(browser);
  const { sleeps, wakes } = await sleeper(phone);

  await sleeps();
  await opensBallot(hall, 0);
  await wakes();
  await answer(phone, 'Setuju').click();
  await recorded(phone, 'Setuju');

  await sleeps();
  expect(await closesBallot(hall)).toMatchObject({ agree: 1 });
  await opensBallot(hall, 1);
  await wakes();
  await expect(phone.getByText('Tekan satu jawaban')).toBeVisible();
  await answer(phone, 'Abstain').click();
  await recorded(phone, 'Abstain');
  expect(await closesBallot(hall)).toMatchObject({ agree: 0, abstain: 1 });
});

test('a phone that lost its network in its sleep sends after waking, once', async ({ browser }) => {
  const phone = await arrives(browser);
  const { sleeps, wakes } = await sleeper(phone);
  await opensBallot(hall, 0);
  await expect(answer(phone, 'Setuju')).toBeVisible();

  await phone.context().setOffline(true);
  await answer(phone, 'Setuju').click();
  await expect(phone.getByText('Belum terkirim: Setuju')).toBeVisible();
  await sleeps();
  await phone.context().setOffline(false);
  await wakes();
  await recorded(phone, 'Setuju');
  await voted(1);
  await expect(phone.getByText('terputus')).toBeHidden();
});

test('a changed network: the browser says that it was offline, a press right after is counted once', async ({
  browser,
}) => {
  const phone = await arrives(browser);
  await opensBallot(hall, 0);
  await answer(phone, 'Setuju').click();
  await recorded(phone, 'Setuju');
  await phone.context().setOffline(true);
  await phone.evaluate(() => dispatchEvent(new Event('offline')));
  await phone.context().setOffline(false);
  await answer(phone, 'Tidak setuju').click();
  await recorded(phone, 'Tidak setuju');
  expect(await closesBallot(hall)).toMatchObject({ agree: 0, disagree: 1 });
});

test('a restored tab and the way back are the same attendee with the same vote', async ({
  browser,
}) => {
  const phone = await arrives(browser);
  await opensBallot(hall, 0);
  await answer(phone, 'Setuju').click();
  await recorded(phone, 'Setuju');

  await test.step('away to another page and back', async () => {
    await phone.goto(`${server.url}/healthz`);
    await phone.goBack();
    await recorded(phone, 'Setuju');
    await answer(phone, 'Abstain').click();
    await recorded(phone, 'Abstain');
  });

  await test.step('closed by the system, restored with what the browser kept', async () => {
    const restored = await restoredFrom(browser, phone);
    await recorded(restored, 'Abstain');
    await answer(restored, 'Tidak setuju').click();
    await recorded(restored, 'Tidak setuju');
  });
  await voted(1);
  expect(hall.desk.view.attendees).toHaveLength(1);
  expect(await closesBallot(hall)).toMatchObject({ agree: 0, abstain: 0, disagree: 1 });
});

/** Another process's tab with this one's address, cookies and storage. */
async function restoredFrom(browser: Browser, phone: Page): Promise<Page> {
  const storageState = await phone.context().storageState();
  const url = phone.url();
  await phone.context().close();
  const restored = await (await browser.newContext({ storageState })).newPage();
  await restored.goto(url);
  return restored;
}

test('two tabs show each other’s votes, also after a press without a connection', async ({
  browser,
}) => {
  const first = await arrives(browser);
  const second = await first.context().newPage();
  await second.goto(hall.address);
  await opensBallot(hall, 0);
  await answer(first, 'Setuju').click();
  for (const tab of [first, second]) await recorded(tab, 'Setuju');
  await answer(second, 'Abstain').click();
  for (const tab of [first, second]) await recorded(tab, 'Abstain');

  await first.context().setOffline(true);
  await answer(first, 'Tidak setuju').click();
  await expect(first.getByText('Belum terkirim: Tidak setuju')).toBeVisible();
  await first.context().setOffline(false);
  for (const tab of [first, second]) await recorded(tab, 'Tidak setuju');
  await voted(1);
  expect(await closesBallot(hall)).toMatchObject({ agree: 0, abstain: 0, disagree: 1 });
});

test('a double press is one vote, the joining too; a change of mind is the later answer', async ({
  browser,
}) => {
  const phone = await browser.newPage();
  const sent = framesOf(phone, 'vote.cast');
  await phone.goto(hall.address);
  await phone.getByLabel('Nama seperti di daftar hadir').fill(person.name);
  await phone.getByRole('combobox', { name: 'Unsur' }).fill(person.element);
  await phone.getByRole('option').first().click();
  await phone.getByRole('button', { name: 'Masuk ke rapat' }).evaluate(pressTwice);
  await expect(answer(phone, 'Kartu hadir')).toBeVisible();
  await hall.desk.until(() => hall.desk.view.attendees.length > 0);
  expect(hall.desk.view.attendees).toHaveLength(1);

  await begins(hall);
  await opensBallot(hall, 0);
  await answer(phone, 'Setuju').evaluate(pressTwice);
  await recorded(phone, 'Setuju');
  await answer(phone, 'Setuju').dblclick();
  expect(sent).toHaveLength(1);
  await answer(phone, 'Tidak setuju').click();
  await recorded(phone, 'Tidak setuju');
  await voted(1);
  expect(await closesBallot(hall)).toMatchObject({ agree: 0, disagree: 1 });
  await phone.context().close();
});

function pressTwice(button: HTMLElement): void {
  button.click();
  button.click();
}

/** What the page sends that contains these words, from now on. */
function framesOf(page: Page, words: string): string[] {
  const found: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => {
      if (payload.includes(words)) found.push(payload.toString());
    }),
  );
  return found;
}

for (const hours of [5, -5]) {
  test(`a clock wrong by ${hours} hours: the right countdown, times and vote`, async ({
    browser,
  }) => {
    const phone = await arrives(browser);
    await phone.addInitScript((shift) => {
      const now = Date.now;
      Date.now = () => now() + shift;
    }, hours * HOUR_MS);
    await phone.reload();
    await opensBallot(hall, 0, { seconds: 300 });
    await expect(phone.getByRole('timer')).toHaveText(/sisa waktu (5\.00|4\.5\d)/);
    await answer(phone, 'Setuju').click();
    await recorded(phone, 'Setuju');
    const zone = { timeZone: 'Asia/Makassar', hour: '2-digit', minute: '2-digit' } as const;
    const at = new Date().toLocaleTimeString('id-ID', zone);
    await expect(phone.getByText(`Suara tercatat ${at}`)).toBeVisible();
    expect(await closesBallot(hall)).toMatchObject({ agree: 1 });
  });
}
