import { expect, test } from '@playwright/test';
import { browserArgs, findBrowser } from '../browser.js';
import { organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';
import { showsEveryState } from './every-state';

/* Text at 200 %: the browser's own setting, a default size of 32 instead of 16 pixels. */

test.use({
  launchOptions: {
    executablePath: findBrowser(),
    args: [...browserArgs, '--blink-settings=defaultFontSize=32'],
  },
});

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

for (const [width, height] of [
  [360, 740],
  [740, 360],
] as const) {
  test(`everything fits at 200 % text on ${width} × ${height}`, async ({ browser }) => {
    const boss = await organiser(server.url, server.organiserLink);
    const context = await browser.newContext({ viewport: { width, height }, hasTouch: true });
    const phone = await context.newPage();
    await showsEveryState(phone, boss, `${width} large`);
    const rem = await phone.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(rem).toBe('32px');
    boss.close();
  });
}
