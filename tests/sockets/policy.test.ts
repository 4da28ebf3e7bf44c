import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoMeeting, holder, organiser, type Device } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* What the browser is told about every answer: run our scripts only, load from nobody else, do not index. */

let server: RunningServer;
let boss: Device;
let code: string;

beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
  code = await demoMeeting(boss);
});
afterAll(() => server.stop());

const policyOf = (response: Response) =>
  Object.fromEntries(
    (response.headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources.join(' ')];
    }),
  );

/** Asks as the address bar does: some addresses answer scripts with data. */
const page = (path: string) =>
  fetch(server.url + path, { headers: { accept: 'text/html', cookie: boss.cookie } });

const scripts = /<script([^>]*)>(.*?)<\/script>/gs;
const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');

it.each([
  '/',
  '/organiser',
  '/new',
  '/m/CODE',
  '/m/CODE/prepare',
  '/m/CODE/desk',
  '/m/CODE/screen',
  '/m/CODE/minutes',
  '/m/CODE/element/demo-e2',
  '/m/ZZZZZZ',
  '/nowhere/at/all',
])('%s runs no inline script but those of its own answer', async (path) => {
  const response = await page(path.replace('CODE', code));
  const policy = policyOf(response);
  expect(policy).toEqual({
    'default-src': "'self'",
    'script-src': expect.stringMatching(/^'self' 'sha256-[^']+'( 'nonce-[^']+')?$/) as string,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': "'self' ws: wss:",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'self'",
  });
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('x-robots-tag')).toBe('noindex, nofollow');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  const html = await response.text();
  const found = [...html.matchAll(scripts)];
  expect(found.length).toBeGreaterThanOrEqual(2);
  for (const [, attributes = '', text = ''] of found) {
    const nonce = /nonce="([^"]+)"/.exec(attributes)?.[1];
    const allowed = nonce ? `'nonce-${nonce}'` : `'sha256-${hashOf(text)}'`;
    if (!attributes.includes(' src=')) expect(policy['script-src']).toContain(allowed);
  }
  // Nothing of another site, not even as a link that the browser might warm up.
  expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
});

it('gives every answer a nonce of its own', async () => {
  const [one, two] = await Promise.all([page('/'), page('/')]);
  expect(policyOf(one)['script-src']).not.toBe(policyOf(two)['script-src']);
});

it('lets data and documents load nothing', async () => {
  const secretary = await holder(boss, code, 'secretary');
  for (const path of [`/m/${code}/links`, `/m/${code}/files/Notula_contoh.docx`]) {
    const response = await secretary.get(path);
    expect(response.status).toBe(200);
    expect(policyOf(response)).toMatchObject({ 'default-src': "'none'" });
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

it('says on the join page what is kept, why and by whom, and asks robots to stay away', async () => {
  const html = await (await page(`/m/${code}`)).text();
  expect(html).toMatch(
    /Data digunakan untuk daftar hadir dan notula rapat ini, disimpan oleh [A-Z]/,
  );
  expect(await (await page('/robots.txt')).text()).toMatch(/User-agent: \*\s+Disallow: \/\s*$/);
});
