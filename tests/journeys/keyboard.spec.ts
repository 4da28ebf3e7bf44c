import { expect, test, type Page as Tab } from '@playwright/test';
import type { Choice } from '../../src/lib/meeting/meeting';
import { hallOf, begins } from '../support/hall';
import { joins, linksOf, organiser, type Page } from '../support/people';
import { startServer, type RunningServer } from '../support/server';
import { opens, organiserAt } from './actors';

/* The demo's ten recommendations, run from the desk without a mouse, and heard from the screen. */

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

type Phones = Page<'participant'>[];
const times = (count: number, choice: Choice): Choice[] => Array<Choice>(count).fill(choice);

/** The phones answer the open ballot, each its own choice. */
async function answer(phones: Phones, choices: readonly Choice[]): Promise<void> {
  await Promise.all(
    choices.map(async (choice, n) => {
      const phone = phones[n];
      if (!phone) throw new Error('more answers than phones');
      await phone.until(() => phone.view.ballot !== null);
      const note = choice === 'agreeWithNotes' ? 'Verifikasi bersama pemerintah desa' : '';
      const ballotId = phone.view.ballot?.id ?? '';
      const ack = await phone.send('vote.cast', { ballotId, choice, note });
      expect(ack.ok).toBe(true);
    }),
  );
}

/** A facilitator who has a keyboard only; counts what is pressed. */
class Keys {
  pressed = 0;
  typed = 0;
  constructor(private readonly desk: Tab) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.pressed += 1;
      await this.desk.keyboard.press(key);
    }
  }
  async type(text: string): Promise<void> {
    this.typed += text.length;
    await this.desk.keyboard.type(text);
  }
  /** The space bar, once the one big button says this and is no longer at rest from the step before. */
  async step(label: RegExp): Promise<void> {
    await this.ready(label);
    await this.press('Space');
  }
  async confirm(label: RegExp): Promise<void> {
    await this.ready(label);
    await this.press('Enter');
  }
  private async ready(label: RegExp): Promise<void> {
    await expect(
      this.desk.locator('button.primary:enabled:not([aria-disabled="true"])'),
    ).toHaveText(label);
  }
}

test('ten recommendations by keyboard, each ballot announced on the screen', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const boss = await organiser(server.url, server.organiserLink);
  const hall = await hallOf(boss);
  const { code, desk: stage } = hall;
  const phones: Phones = [];
  for (const { id: elementId } of stage.view.elements.slice(0, 22))
    phones.push((await joins(server.url, code, { name: `Peserta ${elementId}`, elementId })).page);
  await begins(hall);
  const deliberation = stage.view.agenda.items.find(({ kind }) => kind === 'deliberation');
  await stage.send('agenda.start', { itemId: deliberation?.id ?? '' });
  const screenLink = (await linksOf(boss, code)).find(({ role }) => role === 'screen');
  const screen = await opens(browser, `${server.url}${screenLink?.path ?? ''}`);
  await expect(screen.locator('.screen')).toBeVisible();
  const desk = await organiserAt(browser, server.organiserLink);
  await desk.goto(`${server.url}/m/${code}/desk`);

  const keys = new Keys(desk);
  const startedAt = Date.now();
  /** The accessibility tree has it within a second. */
  const hears = (words: RegExp) =>
    expect(screen.getByRole('status').filter({ hasText: words })).toHaveCount(1, { timeout: 1000 });
  const tables = (number: number) => keys.step(new RegExp(`Tampilkan rekomendasi ${number}`));
  async function checks(choices: readonly Choice[]): Promise<void> {
    await keys.step(/Buka uji mufakat/);
    await hears(/Uji mufakat \S+ dibuka.*Jawab di ponsel.*Setuju/);
    await answer(phones, choices);
    await keys.step(/Tutup/);
    await hears(/Uji mufakat ditutup/);
  }
  const agrees = () => keys.step(/Tetapkan: disepakati/);
  const all = times(22, 'agree');

  await test.step('1 to 3 by consensus', async () => {
    for (const number of [1, 2, 3]) {
      await tables(number);
      await checks(all);
      await agrees();
      await hears(/Ditetapkan pimpinan rapat: disepakati secara mufakat/);
    }
  });
  await test.step('4 with a note that amends it', async () => {
    await tables(4);
    await checks(['agreeWithNotes', ...times(20, 'agree'), 'abstain']);
    await expect(desk.getByRole('button', { name: /perbaikan/ }).first()).toBeVisible();
    await keys.press('2');
    await expect(desk.getByRole('textbox').first()).toBeFocused();
    await keys.press('End');
    await keys.type(' setelah verifikasi');
    await keys.press('Tab');
    await keys.confirm(/disepakati dengan perbaikan/i);
    await hears(/disepakati dengan perbaikan/);
  });
  await test.step('5 by consensus', async () => {
    await tables(5);
    await checks(all);
    await agrees();
  });
  await test.step('6 meets objections and is put to the vote', async () => {
    await tables(6);
    const choices = [...times(18, 'agree'), ...times(3, 'disagree'), ...times(1, 'abstain')];
    await checks(choices);
    await keys.step(/Buka pemungutan suara/);
    await hears(/Pemungutan suara \S+ dibuka/);
    await answer(phones, choices);
    await keys.step(/Tutup/);
    await hears(/18 setuju dari 21 suara/);
    await agrees();
  });
  await test.step('7 by consensus', async () => {
    await tables(7);
    await checks(all);
    await agrees();
  });
  await test.step('8 by raised hands', async () => {
    await tables(8);
    await expect(desk.getByRole('button', { name: /angkat tangan/ })).toBeVisible();
    await keys.press('A');
    await expect(desk.getByLabel('Ditanyakan sebagai')).toBeFocused();
    await keys.type('Pem');
    // Over the rule and its base.
    await keys.press('Tab', 'Tab', 'Tab');
    await expect(desk.getByLabel('Setuju', { exact: true })).toBeFocused();
    await keys.type('20');
    await keys.press('Tab', 'Tab');
    await keys.type('2');
    await keys.confirm(/Catat hasil/);
    await hears(/hasil angkat tangan/);
    await agrees();
  });
  await test.step('9 by consensus', async () => {
    await tables(9);
    await checks(all);
    await agrees();
  });
  await test.step('10 is close, and returned by the chair', async () => {
    await tables(10);
    await expect(desk.getByRole('button', { name: /Buka pemungutan suara/ })).toBeVisible();
    await keys.press('V');
    await hears(/Pemungutan suara \S+ dibuka/);
    const close = [...times(11, 'agree'), ...times(9, 'disagree'), ...times(2, 'abstain')];
    await answer(phones, close);
    await keys.step(/Tutup/);
    await hears(/11 setuju dari 20/);
    await keys.press('5');
    await expect(desk.getByLabel(/Alasan pimpinan rapat/)).toBeFocused();
    await keys.type('Sumber air perlu dipastikan');
    await keys.confirm(/dikembalikan/i);
    await hears(/Ditetapkan pimpinan rapat: dikembalikan/);
  });

  await stage.until(() => stage.view.recommendations.every(({ decision }) => decision !== null));
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(0);
  console.log(
    `ten recommendations: ${keys.pressed} keys and ${keys.typed} typed characters, ${seconds} s`,
  );
  expect(keys.pressed).toBeLessThanOrEqual(60);
  boss.close();
});
