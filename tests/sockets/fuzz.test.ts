import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Ack } from '../../src/lib/meeting/protocol';
import { refusalCodes } from '../../src/lib/meeting/refusal';
import { hostile, hostileBody, hostilePacket } from '../support/hostile';
import { demoMeeting, Device, joins, organiser } from '../support/people';
import { startServer, type RunningServer } from '../support/server';

/* Whatever is sent, the server answers or drops it, and goes on for everybody else. `FUZZ_RUNS=1000000` for a night. */

const RUNS = Number(process.env.FUZZ_RUNS ?? 3000);
const isLong = process.env.FUZZ_RUNS !== undefined;
/** As many as one connection may send before the limit answers for the schemas. */
const EACH = 50;
const SECONDS = 4;

/** After so many batches the meeting is deleted and another begins. */
const RENEWED = 10;
/** Generous: the engine gives memory back when it likes. */
const GROWTH_MB = 150;
/** Every meeting here is made by a command of this id, from which those of its parts grow. */
const stem = 'fuzz';
const ids = {
  section: 'opening',
  elementId: `${stem}-e02`,
  recommendationId: `${stem}-r01`,
  itemId: `${stem}-a01`,
};

let server: RunningServer;
let boss: Device;
let code: string;
/** How much of the server's output has been looked at. */
let read = 0;

beforeAll(async () => {
  server = await startServer();
  boss = await organiser(server.url, server.organiserLink);
  code = await begin();
});
afterAll(() => server.stop());

/** Nothing failed that was not foreseen, and a newcomer is served. */
afterEach(async () => {
  const written = server.output().slice(read);
  read += written.length;
  expect(written).not.toMatch(/ (warn|error) rakoor:|Error|\n\s+at /);
  const device = new Device(server.url);
  const page = await device.open(await demoMeeting(boss), 'participant');
  expect(page.refusal).toEqual({ code: 'sign.in' });
  device.close();
});

/** A property of many messages at once, with the seed of its failure. */
const holds = <T>(sent: fc.Arbitrary<T>, each: (batch: T[]) => Promise<void>, share = 1) =>
  fc.assert(fc.asyncProperty(fc.array(sent, { minLength: EACH, maxLength: EACH }), each), {
    numRuns: Math.ceil((RUNS * share) / EACH),
    endOnFailure: true,
    ...(isLong ? {} : { interruptAfterTimeLimit: SECONDS * 1000 }),
  });

async function begin(): Promise<string> {
  const creation = { template: 'demo', profile: null, elements: 'starter', source: null };
  const { body } = await boss.post<{ code: string }>('/new', { id: stem, creation });
  return body.code;
}

async function residentMegabytes(): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1]) / 2 ** 20;
}

const limit = isLong ? 86_400_000 : 30_000;

it(
  'answers every command, whatever is in it, with a refusal that it knows or with success',
  async () => {
    let turn = 0;
    const memory: number[] = [];
    await holds(hostile(ids), async (batch) => {
      turn += 1;
      if (turn % RENEWED === 0) {
        // What was accepted is kept rightly, until its meeting goes: any other growth is a leak.
        await boss.post(`/m/${code}/delete`, { code });
        code = await begin();
        memory.push(await residentMegabytes());
      }
      const page = await boss.open(code, turn % 2 ? 'facilitator' : 'secretary');
      const acks = await Promise.all(batch.map(({ type, message }) => page.raw(type, message)));
      const isForeseen = (ack: Ack) =>
        ack.ok
          ? ack.seq > 0
          : refusalCodes.includes(ack.refusal.code) && ack.refusal.code !== 'store.unavailable';
      expect(batch.filter((_, n) => !acks[n] || !isForeseen(acks[n]))).toEqual([]);
      page.close();
    });
    expect((memory.at(-1) ?? 0) - (memory[0] ?? 0)).toBeLessThan(GROWTH_MB);
  },
  limit,
);

it(
  'answers every request without failing itself',
  async () => {
    const paths = ['/organiser', '/new', 'enter', 'join', 'links', 'delete', 'files/x', '', '%E0'];
    const request = fc.record({
      path: fc.oneof(
        fc.constantFrom(...paths.map((p) => (p.startsWith('/') ? p : `/m/${code}/${p}`))),
        fc.webPath(),
        fc.string({ maxLength: 20 }).map((text) => `/m/${encodeURIComponent(text)}/join`),
      ),
      method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'),
      body: hostileBody,
      type: fc.constantFrom('application/json', 'text/plain', 'multipart/form-data', 'x'),
      origin: fc.constantFrom(undefined, 'null', 'http://elsewhere.example', 'not an origin'),
      cookie: fc.constantFrom(undefined, boss.cookie, '=;=;;', `rakoor-${code}-secretary=x`),
    });
    await holds(
      request,
      async (batch) => {
        const statuses = await Promise.all(
          batch.map(async ({ path, method, body, type, origin, cookie }) => {
            const headers = { 'content-type': type, ...(origin && { origin }) };
            const response = await fetch(server.url + path, {
              method,
              redirect: 'manual',
              headers: { ...headers, ...(cookie && { cookie }) },
              ...(method !== 'GET' && { body }),
            });
            await response.arrayBuffer();
            return { path, method, status: response.status };
          }),
        );
        expect(statuses.filter(({ status }) => status >= 500)).toEqual([]);
      },
      0.5,
    );
  },
  limit,
);

it(
  'survives packets and bytes that are no messages at all',
  async () => {
    const poll = `${server.url}/socket.io/?EIO=4&transport=polling`;
    await holds(
      hostilePacket,
      async (batch) => {
        const greeting = await (await fetch(poll)).text();
        const { sid } = JSON.parse(greeting.slice(1)) as { sid: string };
        for (const body of [batch.join('\u001e'), ...batch.slice(0, 4)]) {
          const sent = { method: 'POST', body, headers: { 'content-type': 'text/plain' } };
          const { status } = await fetch(`${poll}&sid=${sid}`, sent);
          expect([200, 400, 413]).toContain(status);
        }
        await saysRaw(batch.join('\r\n'));
        await saysRaw(
          `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n${batch.join()}\r\n\r\n`,
        );
      },
      0.5,
    );
  },
  limit,
);

/** Writes bytes to the port and goes away. */
const saysRaw = (text: string): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.end(text));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve());
    socket.resume();
    socket.setTimeout(500, () => socket.destroy());
  });

it('closes the connection of whoever sends more than fits a message', async () => {
  const page = await boss.open(code, 'facilitator');
  const left = new Promise((resolve) => page.socket.once('disconnect', resolve));
  page.socket.emit('view.get');
  void page.raw('minutes.write', { id: 'big', now: 'x'.repeat(300_000) }).catch(() => undefined);
  expect(await left).toMatch(/transport/);
  page.close();
});

it('lets a flood from one attendee, over several connections, cost nobody else anything', async () => {
  const meeting = await demoMeeting(boss);
  const desk = await boss.open(meeting, 'facilitator');
  const [mine, theirs] = desk.view.elements;
  const flooder = await joins(server.url, meeting, {
    name: 'Peserta 1',
    elementId: mine?.id ?? '',
  });
  const voter = await joins(server.url, meeting, {
    name: 'Peserta 2',
    elementId: theirs?.id ?? '',
  });
  await desk.send('agenda.start', { itemId: desk.view.agenda.items[0]?.id ?? '' });
  const opened = await desk.send('ballot.open', {
    recommendationId: desk.view.recommendations[0]?.id ?? '',
    kind: 'vote',
    secrecy: 'open',
    rule: { fraction: 'half', base: 'forAgainst' },
    seconds: null,
    quorumOverride: 'Pimpinan rapat melanjutkan',
  });
  expect(opened).toMatchObject({ ok: true });
  await voter.page.until(() => voter.page.view.ballot !== null);
  const ballotId = voter.page.view.ballot?.id ?? '';
  const vote = (choice: 'agree' | 'disagree') => ({ ballotId, choice, note: '' });

  const second = await flooder.device.open(meeting, 'participant');
  const before = voter.page.received.length;
  let voted = false;
  let sent = 0;
  let refused = 0;
  const flood = async (page: typeof second) => {
    while (!voted) {
      const acks = await Promise.all(
        Array.from({ length: 200 }, () => {
          page.socket.emit('view.get');
          page.socket.emit('presence.set', { name: 'Peserta 1', at: '' });
          return page.raw('hand.raise', { id: `flood${++sent}`, topic: '' });
        }),
      );
      for (const ack of acks) if (!ack.ok && ack.refusal.code === 'rate.exceeded') refused += 1;
    }
  };
  const flooding = [flood(flooder.page), flood(second)];
  for (let n = 0; n < 20; n += 1)
    expect(await voter.page.send('vote.cast', vote(n % 2 ? 'agree' : 'disagree'))).toMatchObject({
      ok: true,
    });
  voted = true;
  await Promise.all(flooding);
  expect(sent - refused).toBeLessThan(sent / 2);
  // Nothing of the flood reaches another phone but, at most, the queue it is in and its own votes.
  expect(voter.page.received.length - before).toBeLessThan(100);
  for (const device of [flooder.device, voter.device]) device.close();
});
