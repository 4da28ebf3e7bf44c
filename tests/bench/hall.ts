import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startServer } from '../support/server';
import { arriveAll, type Arrival } from './arrivals';
import { repeated } from './http';
import { missingAndDoubled, recorded } from './ledger';
import { press } from './presses';
import { cpuSeconds, idleCpuSeconds, residentKilobytes } from './process-cost';
import { reference } from './reference-run';
import { inWords, most, spread, to, type Report } from './report';
import { loopback } from './server-on';
import { adjourn, convene, openBallot, order, type Session } from './session';

/** 1,000 phones arrive within five seconds; more at half that pace. */
const arriveMs = (clients: number) => clients * (clients > 1000 ? 10 : 5);
/** Longer than the pace at which phones learn how many are here. */
const settleMs = 6000;

type Received = { messages: number; bytes: number };
const received = (arrivals: readonly Arrival[]): Received => ({
  messages: arrivals.reduce((sum, { phone }) => sum + phone.messages, 0),
  bytes: arrivals.reduce((sum, { phone }) => sum + phone.bytes, 0),
});

/** One ballot from opening to the result. */
async function round(
  session: Session,
  arrivals: readonly Arrival[],
  secrecy: 'open' | 'secret',
  windowMs: number,
) {
  const { server, desk, screen } = session;
  const phones = arrivals.map(({ phone }) => phone);
  const asked = Promise.all(phones.map((phone) => phone.until('"now":{"kind":"ballot"}')));
  const ballotId = await openBallot(session, secrecy, secrecy === 'open' ? 0 : 1);
  await asked;
  await pause(300);
  const before = { cpu: cpuSeconds(server.pid()), ...received(arrivals) };
  const total = screen.until(`"voted":${phones.length},`).then(() => performance.now());
  const answers = await press(phones, ballotId, windowMs);
  const screenMs = Math.max(0, (await total) - answers.lastAt);
  const cpu = cpuSeconds(server.pid()) - before.cpu;
  await pause(300);
  const { messages, bytes } = received(arrivals);
  const everywhere = Promise.all(phones.map((phone) => phone.until('"kind":"result"')));
  const result = screen.until('"kind":"result"').then(() => performance.now());
  const closing = performance.now();
  await order(desk, 'ballot.close', { ballotId });
  const resultMs = (await result) - closing;
  await everywhere;
  return {
    answers,
    screenMs,
    cpu,
    resultMs,
    everywhereMs: performance.now() - closing,
    messages: messages - before.messages,
    bytes: bytes - before.bytes,
  };
}

export async function hall(clients: number, seconds: number): Promise<Report> {
  const server = await startServer({ host: loopback });
  const session = await convene(server);
  const before = residentKilobytes(server.pid());
  const joining = cpuSeconds(server.pid());
  const arrivals = await arriveAll(session, clients, arriveMs(clients));
  const joinCpu = cpuSeconds(server.pid()) - joining;
  await pause(settleMs);
  const kilobytes = (residentKilobytes(server.pid()) - before) / clients;
  const idle = await idleCpuSeconds(server.pid(), seconds * 1000);
  const open = await round(session, arrivals, 'open', seconds * 1000);
  const secret = await round(session, arrivals, 'secret', seconds * 1000);
  adjourn(session);
  for (const { phone } of arrivals) phone.close();
  await server.stop();
  const ids = [...open.answers.ids, ...secret.answers.ids];
  const { lost, doubled } = missingAndDoubled(ids, await recorded(server.dataDir, session.code));
  rmSync(server.dataDir, { recursive: true });

  const bare = await reference(clients, seconds * 1000, 2);
  const folder = mkdtempSync(join(tmpdir(), 'rakoor-bench-'));
  const durable = await reference(clients, seconds * 1000, 2, folder);
  rmSync(folder, { recursive: true });
  const votes = clients * 2;
  const ackMs = spread([...open.answers.ackMs, ...secret.answers.ackMs]);
  const { p99: _, ...joinMs } = spread(arrivals.map((arrival) => arrival.joinMs));
  const figures = {
    clients,
    joinMs,
    ackMs,
    lost,
    doubled,
    cpuSecondsPer1000Votes: to(3, ((open.cpu + secret.cpu) / votes) * 1000),
    idleCpuSecondsPer1000Votes: to(3, (idle / clients) * 1000),
    kilobytesPerClient: to(1, kilobytes),
    bytesPerPhone: Math.round((open.bytes + secret.bytes) / votes),
    messagesPerPhone: to(2, (open.messages + secret.messages) / votes),
    screenMs: most([open.screenMs, secret.screenMs]),
    resultMs: most([open.resultMs, secret.resultMs]),
    reference: {
      ackMs: spread(bare.ackMs),
      cpuSecondsPer1000Votes: to(3, bare.cpuSecondsPer1000Votes),
      idleCpuSecondsPer1000Votes: to(3, bare.idleCpuSecondsPer1000Votes),
    },
    durableReference: {
      ackMs: spread(durable.ackMs),
      cpuSecondsPer1000Votes: to(3, durable.cpuSecondsPer1000Votes),
    },
  };
  const { reference: yardstick, durableReference } = figures;
  const against = (other: { cpuSecondsPer1000Votes: number }) =>
    to(1, figures.cpuSecondsPer1000Votes / other.cpuSecondsPer1000Votes);
  const withoutIdle = (one: {
    cpuSecondsPer1000Votes: number;
    idleCpuSecondsPer1000Votes: number;
  }) => one.cpuSecondsPer1000Votes - one.idleCpuSecondsPer1000Votes;
  const table: Report['table'] = [
    [
      `${clients} joined within ${arriveMs(clients) / 1000} s (press → own view), ms`,
      inWords(joinMs),
    ],
    [
      '  the page before: HTML, files, data, ms',
      inWords(spread(arrivals.map(({ pageMs }) => pageMs))),
    ],
    ['  requests repeated after a reset', repeated.requests],
    ['  server CPU for one arrival, ms', to(2, (joinCpu / clients) * 1000)],
    [`vote acknowledged, all within ${seconds} s, ms`, inWords(ackMs)],
    ['  open ballot, ms', inWords(spread(open.answers.ackMs))],
    ['  secret ballot, ms', inWords(spread(secret.answers.ackMs))],
    ['  bare Socket.IO, from memory, ms', inWords(yardstick.ackMs)],
    ['  bare Socket.IO, from disk, ms', inWords(durableReference.ackMs)],
    ['presses not recorded, recorded twice', `${lost}, ${doubled} of ${votes}`],
    ['server CPU for 1,000 votes, s', figures.cpuSecondsPer1000Votes],
    [
      '  open, secret',
      inWords({
        open: to(3, (open.cpu / clients) * 1000),
        secret: to(3, (secret.cpu / clients) * 1000),
      }),
    ],
    ['  bare Socket.IO, from memory', yardstick.cpuSecondsPer1000Votes],
    ['  ratio', against(yardstick)],
    ['  bare Socket.IO, from disk', durableReference.cpuSecondsPer1000Votes],
    ['  ratio', against(durableReference)],
    ['  in as much time without votes', figures.idleCpuSecondsPer1000Votes],
    ['  bare Socket.IO', yardstick.idleCpuSecondsPer1000Votes],
    ['  ratio without that', to(1, withoutIdle(figures) / withoutIdle(yardstick))],
    ['server memory for a phone, kB', figures.kilobytesPerClient],
    ['  bare Socket.IO', to(1, bare.kilobytesPerClient)],
    [
      'received by a phone for a ballot',
      `${figures.messagesPerPhone} messages, ${figures.bytesPerPhone} B`,
    ],
    [
      'last acknowledgement → total on the screen, ms',
      inWords({ open: most([open.screenMs]), secret: most([secret.screenMs]) }),
    ],
    [
      'close → result on the screen, ms',
      inWords({ open: most([open.resultMs]), secret: most([secret.resultMs]) }),
    ],
    ['close → result on the last phone, ms', most([open.everywhereMs, secret.everywhereMs])],
  ];
  return { figures, table };
}
