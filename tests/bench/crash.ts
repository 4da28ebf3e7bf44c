import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startServer } from '../support/server';
import { arriveAll } from './arrivals';
import { missingAndDoubled, recorded } from './ledger';
import { answerMs } from './limits';
import type { Phone } from './phone';
import { choiceOf } from './presses';
import { spread, type Report } from './report';
import { loopback } from './server-on';
import { convene, openBallot } from './session';
import { newId } from '../../src/lib/client/new-id';
import { tornDisk } from './torn-disk';

const pressEveryMs = 700;
const backWithinMs = 15_000;

/** Presses for ever, one after the other, as long as the load runs. */
async function keepPressing(phone: Phone, ballotId: string, load: { on: boolean; ids: string[] }) {
  for (let n = 0; load.on; n += 1) {
    await pause(Math.random() * pressEveryMs * 2);
    const id = newId();
    const ack = await phone.ask('vote.cast', { ballotId, choice: choiceOf(n), note: '' }, id);
    if (ack.ok) load.ids.push(id);
  }
}

/** When each phone has its view again after the server listens; those that have not in time are left out. */
async function comeBack(views: Promise<number>[], listeningAt: number): Promise<number[]> {
  const back: number[] = [];
  const all = views.map((view) => view.then((at) => back.push(Math.max(0, at - listeningAt))));
  await Promise.race([Promise.all(all), pause(backWithinMs)]);
  return [...back];
}

export async function crash(runs: number, clients: number): Promise<Report> {
  const dataDir = mkdtempSync(join(tmpdir(), 'rakoor-bench-'));
  const server = await startServer({ dataDir, host: loopback });
  const session = await convene(server);
  const phones = (await arriveAll(session, clients, clients * 5)).map(({ phone }) => phone);
  const ballotId = await openBallot(session, 'open');
  const load = { on: true, ids: [] as string[] };
  const pressing = Promise.all(phones.map((phone) => keepPressing(phone, ballotId, load)));
  const recoveries: number[] = [];
  let fewestBack = clients;
  for (let run = 0; run < runs; run += 1) {
    await pause(300 + Math.random() * 1500);
    await server.kill9();
    const views = phones.map((phone) => phone.until('42["view"').then(() => performance.now()));
    await server.restart();
    const back = await comeBack(views, performance.now());
    recoveries.push(...back);
    fewestBack = Math.min(fewestBack, back.length);
  }
  load.on = false;
  await Promise.race([pressing, pause(answerMs)]);
  await server.kill9();
  for (const phone of phones) phone.close();
  const found = missingAndDoubled(load.ids, await recorded(dataDir, session.code));
  rmSync(dataDir, { recursive: true });
  const { p50, max } = spread(recoveries);
  const figures = {
    runs,
    acknowledged: load.ids.length,
    ...found,
    clientsBack: fewestBack,
    recoveryMs: { p50, max },
  };
  return {
    figures,
    table: [
      ['killed with SIGKILL under load, restarted', `${runs} times`],
      ['acknowledged commands', figures.acknowledged],
      ['  of these missing afterwards, recorded twice', `${found.lost}, ${found.doubled}`],
      ['phones back by themselves, fewest in a run', `${fewestBack} of ${clients}`],
      ['listening → view on the phone again, ms', `p50 ${p50}, max ${max}`],
      ...(await tornDisk()),
    ],
  };
}
