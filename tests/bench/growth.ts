import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../support/server';
import { arriveAll, participant } from './arrivals';
import { live } from './history';
import { call } from './http';
import { press } from './presses';
import { cpuSeconds } from './process-cost';
import { spread, to, type Report } from './report';
import { loopback, withServer } from './server-on';
import { adjourn, convene, openBallot, page, order } from './session';

const votes = 2000;
const windowMs = 4000;
const finishedMeetings = 500;
const conditions = [
  { events: 0, attendees: 20 },
  { events: 0, attendees: 200 },
  { events: 0, attendees: 1000 },
  { events: 10_000, attendees: 200 },
  { events: 100_000, attendees: 200 },
];

type Condition = (typeof conditions)[number];
type Row = Condition & { ackP50Ms: number; cpuSecondsPer1000Votes: number; openMs: number };

/** The same 2,000 presses on a meeting of a given size and past. */
const row = ({ events, attendees }: Condition): Promise<Row> =>
  withServer(async (server) => {
    const session = await convene(server);
    const { code, cookie } = session;
    const arrivals = await arriveAll(session, attendees, attendees * 5);
    adjourn(session);
    for (const { phone } of arrivals) phone.close();
    await server.stop();
    await live(server.dataDir, code, events);
    await server.restart();
    // Any request first: what is measured is the meeting, not the server's first answer.
    await call(`${server.url}/m/ABCDEF/join`, { json: {} });
    const asked = performance.now();
    await call(`${server.url}/m/${code}/join`, { json: {} });
    const openMs = performance.now() - asked;

    const desk = await page(server, cookie, code, 'facilitator');
    const phones = await Promise.all(
      arrivals.map((arrival) => participant(server.url, code, arrival.cookie)),
    );
    const ballotId = await openBallot({ desk: desk.phone, view: desk.view }, 'open', 1);
    // Once to warm up, once to measure.
    await press(phones, ballotId, windowMs / 4, Math.ceil(votes / 4 / phones.length));
    const before = cpuSeconds(server.pid());
    const { ackMs, acknowledged } = await press(phones, ballotId, windowMs, votes / phones.length);
    if (acknowledged.length < votes) throw new Error(`only ${acknowledged.length} acknowledged`);
    const cpu = cpuSeconds(server.pid()) - before;
    await order(desk.phone, 'ballot.close', { ballotId });
    for (const phone of [desk.phone, ...phones]) phone.close();
    return {
      events,
      attendees,
      ackP50Ms: spread(ackMs).p50,
      cpuSecondsPer1000Votes: to(3, (cpu / votes) * 1000),
      openMs: Math.round(openMs),
    };
  });

/** From starting the process to listening, on a folder of finished meetings. */
const start = (): Promise<number> =>
  withServer(async (server) => {
    const session = await convene(server);
    await arriveAll(session, 100, 500);
    await order(session.desk, 'meeting.close', {});
    await server.stop();
    const meetings = join(server.dataDir, 'meetings');
    const letters = 'ABCDEFGH';
    for (let n = 0; readdirSync(meetings).length < finishedMeetings; n += 1) {
      const code = n
        .toString(8)
        .padStart(6, '0')
        .replace(/\d/g, (digit) => letters[+digit] ?? '');
      cpSync(join(meetings, session.code), join(meetings, code), { recursive: true });
    }
    adjourn(session);
    const began = performance.now();
    await server.restart();
    return Math.round(performance.now() - began);
  });

/** The same on an empty folder, to tell what the meetings cost. */
async function startEmpty(): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'rakoor-bench-'));
  const began = performance.now();
  const server = await startServer({ dataDir, host: loopback });
  const ms = Math.round(performance.now() - began);
  await server.kill9();
  rmSync(dataDir, { recursive: true });
  return ms;
}

export async function growth(): Promise<Report> {
  const rows: Row[] = [];
  for (const condition of conditions) rows.push(await row(condition));
  const startEmptyMs = await startEmpty();
  const startMs = await start();
  const table: Report['table'] = rows.map((r) => [
    `${r.events} events before, ${r.attendees} attendees`,
    `ack p50 ${r.ackP50Ms} ms, CPU ${r.cpuSecondsPer1000Votes} s per 1,000 votes, opened in ${r.openMs} ms`,
  ]);
  table.push([
    `start on ${finishedMeetings} finished meetings`,
    `${startMs} ms to listening (empty folder: ${startEmptyMs} ms)`,
  ]);
  return { figures: { rows, startMs }, table };
}
