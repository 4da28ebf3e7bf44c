import { afterAll, beforeAll, expect, it } from 'vitest';
import { fieldsOf } from '../../src/lib/meeting/testing/shown';
import { runningBallot } from '../support/running-ballot';
import { Device, holder, linksOf, organiser } from '../support/people';
import { pageData } from '../support/page-data';
import { startServer, type RunningServer } from '../support/server';

/*
 * What every address gives to whom, before any socket opens. Each field of each page's data stands in
 * who-gets-what.txt, by audience, and was looked at there; a new one fails until it has been.
 */

let server: RunningServer;
let boss: Device;
let code: string;
let elementId: string;
let audiences: Record<string, Device>;

beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
  const hall = await runningBallot(server.url, boss);
  code = hall.code;
  elementId = hall.desk.view.elements[0]?.id ?? '';
  const received = (role: string, element: string | null = null) =>
    holder(boss, code, role, element);
  audiences = {
    stranger: new Device(server.url),
    participant: hall.people[0]?.device ?? new Device(server.url),
    screen: await received('screen'),
    presenter: await received('presenter', elementId),
    facilitator: await received('facilitator'),
    secretary: await received('secretary'),
    organiser: boss,
  };
});
afterAll(() => server.stop());

const pages = [
  '/',
  '/new',
  '/organiser',
  '',
  '/desk',
  '/screen',
  '/minutes',
  '/prepare',
  '/follow-ups',
  '/review',
];
const answers = ['/links', '/files/Notula.docx', '/files/Rahasia.docx', '/review/paper'];

const addressOf = (page: string) =>
  ['/', '/new', '/organiser'].includes(page) ? page : `/m/${code}${page}`;
const nameOf = (page: string) => addressOf(page).replace(code, 'CODE').replace(elementId, 'ID');

it('gives nobody a field of page data that is not listed for them', async () => {
  const seenBy = new Map<string, string[]>();
  const see = (what: string, who: string) => {
    const seen = seenBy.get(what) ?? [];
    if (!seen.includes(who)) seenBy.set(what, [...seen, who]);
  };
  for (const [who, device] of Object.entries(audiences)) {
    for (const page of [...pages, `/element/${elementId}`]) {
      const { status, data } = await pageData(device, addressOf(page));
      see(`${nameOf(page)} ${status}`, who);
      // A machine without a network has no address to give.
      const usual = 'addresses' in data ? { ...data, addresses: ['http://…'] } : data;
      for (const field of fieldsOf(usual)) if (field) see(`${nameOf(page)} ${field}`, who);
    }
    for (const page of answers) {
      const response = await device.get(addressOf(page));
      see(`${nameOf(page)} ${response.status}`, who);
      if (page !== '/links' || response.status !== 200) continue;
      const body = (await response.json()) as { links: { role: string }[] };
      for (const field of fieldsOf(body)) see(`${nameOf(page)} ${field}`, who);
      for (const { role } of body.links) see(`${nameOf(page)} of role ${role}`, who);
    }
  }
  const width = Math.max(...[...seenBy.keys()].map((what) => what.length));
  const lines = [...seenBy].map(([what, who]) => `${what.padEnd(width)}  ${who.join(' ')}`);
  await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot('who-gets-what.txt');
});

it('tells no token to whom it was not given', async () => {
  const links = await linksOf(boss, code);
  const tokens = links.map(({ path }) => path?.split('#')[1] ?? '');
  expect(new Set(tokens).size).toBe(links.length);
  for (const [who, device] of Object.entries(audiences)) {
    if (who === 'organiser') continue;
    const told = await Promise.all(
      [...pages, `/element/${elementId}`, '/links'].map(async (page) => {
        const html = await (await device.get(addressOf(page))).text();
        return html + JSON.stringify(await pageData(device, addressOf(page)));
      }),
    );
    const found = links.filter((_, n) => told.join().includes(tokens[n] ?? ''));
    const allowed = who === 'secretary' ? ['screen', 'presenter'] : [];
    expect([who, [...new Set(found.map(({ role }) => role))].sort()]).toEqual([
      who,
      allowed.sort(),
    ]);
  }
});
