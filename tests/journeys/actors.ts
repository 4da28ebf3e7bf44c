import { expect, type Browser, type Page } from '@playwright/test';

/* The people of a meeting, each with a browser of their own, doing what their pages offer. */

const laptop = { width: 1366, height: 768 };
const projector = { width: 1024, height: 768 };
const phoneSize = { width: 360, height: 740 };

export async function opens(browser: Browser, url: string, viewport = laptop): Promise<Page> {
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** The organiser, signed in by the link the server printed. */
export async function organiserAt(browser: Browser, link: string): Promise<Page> {
  const page = await opens(browser, link);
  await expect(page.getByRole('link', { name: 'Buat rapat baru' })).toBeVisible();
  return page;
}

/** The organiser creates the demo meeting and stands on its preparing page. */
export async function createsDemo(browser: Browser, link: string): Promise<Page> {
  const organiser = await organiserAt(browser, link);
  await organiser.getByRole('link', { name: 'Buat rapat baru' }).click();
  await organiser.getByRole('radio', { name: /Rapat contoh/ }).check();
  await organiser.getByRole('button', { name: 'Buat rapat' }).click();
  await organiser.waitForURL(/\/prepare/);
  return organiser;
}

type StaffLink = { role: string; elementId: string | null; path: string };
export const codeOf = (page: Page): string => /\/m\/([A-Z0-9]{6})/.exec(page.url())?.[1] ?? '';

/** The page that a link opens for whoever receives it. */
export async function receives(
  browser: Browser,
  organiser: Page,
  role: 'facilitator' | 'secretary' | 'screen' | 'presenter',
  elementId: string | null = null,
): Promise<Page> {
  const { origin } = new URL(organiser.url());
  const response = await organiser.request.get(`${origin}/m/${codeOf(organiser)}/links`);
  const { links } = (await response.json()) as { links: StaffLink[] };
  const link = links.find((other) => other.role === role && other.elementId === elementId);
  expect(link, `a link for ${role}`).toBeDefined();
  return opens(browser, origin + (link?.path ?? ''), role === 'screen' ? projector : laptop);
}

type Person = { name: string; position: string; element: string };

/** A participant signs the attendance list on a phone: the address on the screen, name, position, element. */
export async function signs(browser: Browser, address: string, person: Person): Promise<Page> {
  const page = await opens(browser, address, phoneSize);
  await page.getByLabel('Nama seperti di daftar hadir').fill(person.name);
  await page.getByLabel('Jabatan').fill(person.position);
  await page.getByRole('combobox', { name: 'Unsur' }).fill(person.element);
  await page.getByRole('option').filter({ hasText: person.element }).first().click();
  await page.getByRole('button', { name: 'Masuk ke rapat' }).click();
  await expect(page.getByRole('button', { name: 'Kartu hadir' })).toBeVisible();
  return page;
}

/** ... and is the first of the element, so that its vote is with this phone. */
export async function joins(browser: Browser, address: string, person: Person): Promise<Page> {
  const page = await signs(browser, address, person);
  await expect(page.getByText('dipegang ponsel ini')).toBeVisible();
  return page;
}

/** The desk's one primary button, once it says this. */
export async function takesStep(desk: Page, name: string | RegExp): Promise<void> {
  await desk.locator('button.primary', { hasText: name }).click();
}

/** One of the smaller steps beside the primary one. */
export async function takesOther(desk: Page, name: string | RegExp): Promise<void> {
  await desk.getByRole('button', { name }).first().click();
}

/** Jumps to an item of the rundown, confirming once. */
export async function startsItem(desk: Page, title: RegExp): Promise<void> {
  await desk.getByRole('button', { name: title }).first().click();
  await desk.getByRole('button', { name: 'Mulai mata acara ini' }).click();
}

/** A phone answers the open ballot and waits until the server has it. */
export async function answers(phone: Page, choice: string, note = ''): Promise<void> {
  await phone.getByRole('button', { name: choice, exact: false }).first().click();
  if (note) {
    await phone.getByRole('textbox').fill(note);
    await phone.getByRole('button', { name: 'Kirim' }).click();
  }
  await expect(phone.getByText(new RegExp(`Suara tercatat .*: ${choice}`))).toBeVisible();
}

/** From the opened meeting to an open consensus check about the first recommendation, without a quorum. */
export async function opensFirstCheck(desk: Page): Promise<void> {
  await desk.getByRole('tab', { name: /Rekomendasi/ }).click();
  await desk.getByRole('button', { name: /^1 .*satu data sasaran/ }).click();
  await desk.getByRole('button', { name: 'Tampilkan', exact: true }).click();
  await desk.getByRole('tab', { name: /Sekarang/ }).click();
  await desk.getByLabel(/pertimbangan pimpinan rapat/i).fill('Atas persetujuan yang hadir');
  await takesStep(desk, /Buka uji mufakat/);
}
