import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Air, clearAir, type Weather } from '../support/air';
import { startServer } from '../support/server';
import { phoneScript } from './air/bundle';
import { Crowd, type Pressed } from './air/crowd';
import { Handset } from './air/handset';
import { badAir, dark, otherNetwork, pollingOnly, portal } from './air/seasons';
import { recorded } from './ledger';
import { inWords, spread, type Report } from './report';
import { loopback } from './server-on';
import { adjourn, convene, type Session } from './session';

const usual: Partial<Weather> = {
  delayMs: [20, 140],
  bytesPerSecond: 20e6 / 8,
  dropsPerMinute: 0.1,
};

const personOf = ({ view }: Session, n: number) => ({
  name: `Peserta ${n + 1}`,
  position: 'Kepala Bidang',
  elementId: view.elements[n % view.elements.length]?.id ?? null,
  organisation: '',
});

/** Everybody joins within a time, as in the hall driver; resolves with the milliseconds each took. */
const arrive = (session: Session, phones: readonly Handset[]): Promise<number[]> =>
  Promise.all(
    phones.map(async (phone, n) => {
      await pause(Math.random() * phones.length * 20);
      const pressed = performance.now();
      await phone.join(personOf(session, n));
      return (await phone.until(({ connection }) => connection === 'live')) - pressed;
    }),
  );

/** What became of each press, by the log on disk and by what its phone says. */
function accountOf(pressed: readonly Pressed[], times: ReadonlyMap<string, number>) {
  const inLog = pressed.filter(({ id }) => times.has(id));
  const missing = pressed.filter(({ id }) => !times.has(id));
  const reportedLate = missing.filter(({ said }) => said === 'not counted').length;
  return {
    pressed: pressed.length,
    recorded: inLog.length,
    reportedLate,
    lostSilently: missing.length - reportedLate,
    doubled: [...times.values()].filter((count) => count > 1).length,
    /** Recorded, though the phone does not say so. */
    unconfirmed: inLog.filter(({ said }) => said !== 'recorded').length,
  };
}

export async function air(clients: number): Promise<Report> {
  const server = await startServer({ host: loopback });
  const session = await convene(server);
  const sky = await Air.before(server.port);
  const script = await phoneScript();
  const witness = new Handset(script, server.url, session.code);
  await witness.join({
    ...personOf(session, 0),
    name: 'Saksi',
    elementId: null,
    organisation: 'Saksi',
  });
  const phones = Array.from({ length: clients }, () => new Handset(script, sky.url, session.code));
  const hall = { session, air: sky, crowd: new Crowd(phones, witness) };

  sky.change(usual);
  const joinMs = await arrive(session, phones);
  await badAir(hall);
  const behindPortal = await portal(hall);
  const darkness = [await dark(hall, false), await dark(hall, true)];
  const polling = await pollingOnly(hall);
  const moved = await otherNetwork(hall);
  sky.change(clearAir);

  const atEnd = await recorded(server.dataDir, session.code);
  const { unconfirmed, ...account } = accountOf(hall.crowd.pressed, atEnd);
  for (const phone of [...phones, witness]) phone.drop();
  adjourn(session);
  await sky.close();
  await server.kill9();
  rmSync(server.dataDir, { recursive: true });

  const { p99: _, ...recoveryMs } = spread(darkness.flatMap((one) => one.recoveryMs));
  const figures = { ...account, recoveryMs };
  const signs = darkness.flatMap(({ signMs }) => signMs);
  return {
    figures,
    table: [
      [`${clients} joined through bad air, press → own view, ms`, inWords(spread(joinMs))],
      ['votes pressed in 7 ballots', account.pressed],
      ['  recorded, once each', `${account.recorded}, recorded twice ${account.doubled}`],
      ['  too late, and the phone says so', account.reportedLate],
      ['  lost in silence', account.lostSilently],
      ['  recorded, but the phone does not say so', unconfirmed],
      ['air back after 20 s dark → right view, ms', inWords(recoveryMs)],
      ['  dark → phone says it is offline, ms', inWords(spread(signs))],
      ['  phones that said so', `${signs.length} of ${clients * 2}`],
      ['portal gone → right view, ms', inWords(spread(behindPortal.recoveryMs))],
      ['WebSocket broken for two thirds → right view, ms', inWords(spread(polling.recoveryMs))],
      ['other network, browser told → right view, ms', inWords(spread(moved.told))],
      ['other network, browser not told → right view, ms', inWords(spread(moved.untold))],
    ],
  };
}
