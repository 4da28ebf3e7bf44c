import { chromium, type Browser } from '@playwright/test';
import { browserArgs, findBrowser } from '../browser.js';
import { firstVisit } from '../support/first-visit';
import { demoMeeting, organiser } from '../support/people';
import { most, quantile, type Report } from './report';
import { withServer } from './server-on';

/** Lighthouse's slow 4G where it is applied, not simulated: 150 ms a round trip, 1.6 Mbit/s, a processor 4 × slower. */
const slow4g = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
const slowdown = 4;
const loads = 5;
const pressEveryMs = 20;

/** Presses "join" until the empty form answers: only then can it be sent. Milliseconds since the navigation began. */
function untilUsable(everyMs: number): Promise<number> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      document.querySelector<HTMLElement>('form .primary')?.click();
      if (!document.querySelector('input[aria-invalid="true"]')) return;
      clearInterval(timer);
      resolve(Math.round(performance.now()));
    }, everyMs);
  });
}

/** One first visit with an empty cache. */
async function visit(browser: Browser, url: string) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    // As over plain http in the hall; on the loopback a browser would offer more.
    extraHTTPHeaders: { 'accept-encoding': 'gzip, deflate' },
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let requests = 0;
  page.on('request', () => (requests += 1));
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4g);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url, { waitUntil: 'commit' });
  const usableMs = await page.evaluate(untilUsable, pressEveryMs);
  await page.waitForLoadState('load');
  await context.close();
  return { usableMs, requests };
}

/** The page of a participant on its first visit, over slow 4G. */
export const page = (): Promise<Report> =>
  withServer(async (server) => {
    const code = await demoMeeting(await organiser(server.url, server.organiserLink));
    const url = `${server.url}/m/${code}`;
    const rounds = await firstVisit(url);
    const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs });
    const visits = [];
    for (let n = 0; n < loads; n += 1) visits.push(await visit(browser, url));
    await browser.close();
    const usable = visits.map(({ usableMs }) => usableMs);
    const figures = {
      bytes: rounds.flat().reduce((sum, { bytes }) => sum + bytes, 0),
      requests: most(visits.map(({ requests }) => requests)),
      rounds: rounds.length - 1,
      usableMs: { p50: quantile(usable, 0.5), max: most(usable) },
    };
    return {
      figures,
      table: [
        ['downloaded on the first visit, gzip, bytes', figures.bytes],
        ['requests', figures.requests],
        ['rounds of requests after the HTML', figures.rounds],
        [`form answers a press, p50 of ${loads}, ms`, figures.usableMs.p50],
        ['form answers a press, slowest, ms', figures.usableMs.max],
      ],
    };
  });
