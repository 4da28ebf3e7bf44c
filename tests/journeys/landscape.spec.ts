import { test } from '@playwright/test';
import { organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';
import { showsEveryState } from './every-state';

/* A phone held sideways: 360 pixels high, less where the address bar stays. */

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.stop());

for (const [width, height] of [
  [740, 360],
  [640, 290],
] as const) {
  test(`everything fits at ${width} × ${height}`, async ({ browser }) => {
    const boss = await organiser(server.url, server.organiserLink);
    const context = await browser.newContext({ viewport: { width, height }, hasTouch: true });
    await showsEveryState(await context.newPage(), boss, `${width}`);
    boss.close();
  });
}
