import { connect } from 'node:net';
import fc from 'fast-check';
import { WebSocket } from 'ws';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Ack } from '../../src/lib/meeting/protocol';
import { refusalCodes } from '../../src/lib/meeting/refusal';
import { hostile, hostileBody, hostilePacket } from '../support/hostile';
import { demoMeeting, Device, organiser } from '../support/people';
import { measurable, startServer, type RunningServer } from '../support/server';
import { Tally } from '../support/tally';

/* Whatever is sent, the server answers or drops it, goes on for everybody else and keeps nothing of it. `FUZZ_RUNS=1000000` for a night. */

const RUNS = Number(process.env.FUZZ_RUNS ?? 3000);
const isLong = process.env.FUZZ_RUNS !== undefined;
/** As many as one connection may send before the limit answers for the schemas. */
const EACH = 50;
const SECONDS = 4;

/** After so many batches the meeting is deleted and another begins: what was accepted is kept rightly until then. */
const RENEWED = 10;
/** Heap after a garbage collection, against that of the first renewals: 1,000,000 messages that each left ten bytes would show. */
const GROWTH_BYTES = 8_000_000;
/** Renewals until code is compiled and caches are full. */
const WARM = 2;

/** Every meeting here is made by a command of this id, from which those of its parts grow. */
const stem = 'fuzz';
const ids = {
  section: 'opening',
  elementId: `${stem}-e02`,
  recommendationId: `${stem}-r01`,
  itemId: `${stem}-a01`,
};

const tally = new Tally();
let server: RunningServer;
let boss: Device;
let code: string;
/** How much of the server's output has been looked at. */
let read = 0;

beforeAll(async () => {
  server = await startServer({ nodeOptions: measurable });
  boss = await organiser(server.url, server.organiserLink);
  code = await begin();
});
afterAll(async () => {
  if (isLong) console.log(tally.words(await server.heapBytes()));
  await server.stop();
});

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

/** A property of many messages at once, with the seed of its failure; afterwards the heap is what it was. */
async function holds<T>(
  sent: fc.Arbitrary<T>,
  share: number,
  each: (batch: T[]) => Promise<void>,
): Promise<void> {
  const heap: number[] = [];
  let turn = 0;
  const property = fc.asyncProperty(
    fc.array(sent, { minLength: EACH, maxLength: EACH }),
    async (batch) => {
      turn += 1;
      if (turn % RENEWED === 0) {
        await boss.post(`/m/${code}/delete`, { code });
        code = await begin();
        heap.push(await server.heapBytes());
        tally.heap.push(heap.at(-1) ?? 0);
      }
      tally.messages += batch.length;
      await each(batch);
    },
  );
  await fc.assert(property, {
    numRuns: Math.ceil((RUNS * share) / EACH),
    endOnFailure: true,
    ...(isLong ? {} : { interruptAfterTimeLimit: SECONDS * 1000 }),
  });
  const growth = (heap.at(-1) ?? 0) - (heap[Math.min(WARM, heap.length - 1)] ?? 0);
  expect(growth, `heap after each renewal: ${heap.join(' ')}`).toBeLessThan(GROWTH_BYTES);
}

async function begin(): Promise<string> {
  const creation = { template: 'demo', profile: null, elements: 'starter', source: null };
  const { body } = await boss.post<{ code: string }>('/new', { id: stem, creation });
  return body.code;
}

const limit = isLong ? 86_400_000 : 30_000;

it(
  'answers every command, whatever is in it, with a refusal that it knows or with success',
  async () => {
    let turn = 0;
    await holds(hostile(ids), 0.6, async (batch) => {
      turn += 1;
      const page = await boss.open(code, turn % 2 ? 'facilitator' : 'secretary');
      const acks = await Promise.all(batch.map(({ type, message }) => page.raw(type, message)));
      const isForeseen = (ack: Ack) =>
        ack.ok
          ? ack.seq > 0
          : refusalCodes.includes(ack.refusal.code) && ack.refusal.code !== 'store.unavailable';
      expect(batch.filter((_, n) => !acks[n] || !isForeseen(acks[n]))).toEqual([]);
      for (const ack of acks) tally.count(ack.ok ? 'ok' : ack.refusal.code);
      page.close();
    });
  },
  limit,
);

it(
  'answers every request without failing itself',
  async () => {
    const paths = ['/organiser', '/new', 'enter', 'join', 'links', 'delete', 'files/x', '', '%E0'];
    const request = fc.record({
      path: fc.oneof(
        fc.constantFrom(...paths),
        fc.webPath().map((path) => path || '/'),
        fc.string({ maxLength: 20 }).map((text) => `/m/${encodeURIComponent(text)}/join`),
      ),
      method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'),
      body: hostileBody,
      type: fc.constantFrom('application/json', 'text/plain', 'multipart/form-data', 'x'),
      origin: fc.constantFrom(undefined, 'null', 'http://elsewhere.example', 'not an origin'),
      cookie: fc.constantFrom(undefined, boss.cookie, '=;=;;', `rakoor-${code}-secretary=x`),
    });
    await holds(request, 0.25, async (batch) => {
      const statuses = await Promise.all(
        batch.map(async ({ path, method, body, type, origin, cookie }) => {
          const headers = { 'content-type': type, ...(origin && { origin }) };
          const address = path.startsWith('/') ? path : `/m/${code}/${path}`;
          // Refused before its body was read, a request may find its connection closed: that is an answer, too.
          const status = await fetch(server.url + address, {
            method,
            redirect: 'manual',
            headers: { ...headers, ...(cookie && { cookie }) },
            ...(method !== 'GET' && { body }),
          }).then(
            (response) => response.arrayBuffer().then(() => response.status),
            () => 0,
          );
          return { address, method, status };
        }),
      );
      expect(statuses.filter(({ status }) => status >= 500)).toEqual([]);
      expect(statuses.some(({ status }) => status > 0)).toBe(true);
      for (const { status } of statuses)
        tally.count(status === 0 ? 'HTTP, connection closed' : `HTTP ${status}`);
    });
  },
  limit,
);

it(
  'survives packets and bytes that are no messages at all',
  async () => {
    const poll = `${server.url}/socket.io/?EIO=4&transport=polling`;
    await holds(hostilePacket, 0.15, async (batch) => {
      const greeting = await (await fetch(poll)).text();
      const { sid } = JSON.parse(greeting.slice(1)) as { sid: string };
      for (const body of [batch.join('\u001e'), ...batch.slice(0, 4)]) {
        const sent = { method: 'POST', body, headers: { 'content-type': 'text/plain' } };
        const { status } = await fetch(`${poll}&sid=${sid}`, sent);
        expect([200, 400, 413]).toContain(status);
        tally.count(`packets ${status}`);
      }
      await saysPackets(batch);
      await saysRaw(batch.join('\r\n'));
      await saysRaw(
        `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n${batch.join()}\r\n\r\n`,
      );
    });
  },
  limit,
);

/** Sends packets as the facilitator's page, each over a new WebSocket when the last one was the end of the old. */
async function saysPackets(packets: readonly string[]): Promise<void> {
  for (const packet of packets) {
    const socket = new WebSocket(
      `${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
      { headers: { cookie: boss.cookie } },
    );
    await new Promise<void>((resolve) => {
      socket.on('error', () => undefined);
      socket.on('close', () => resolve());
      socket.on('message', (data: Buffer) => {
        const text = data.toString('utf8');
        if (text.startsWith('0')) socket.send(`40{"code":"${code}","as":"facilitator"}`);
        if (text.startsWith('40')) {
          socket.send(packet);
          socket.close();
        }
      });
    });
    tally.count('packet over WebSocket');
  }
}

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
