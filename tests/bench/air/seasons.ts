import { setTimeout as pause } from 'node:timers/promises';
import type { Air, WebSocketFate } from '../../support/air';
import { openBallot, order, type Session } from '../session';
import type { Crowd } from './crowd';

/* What the air does to a hall in session. Each leaves the ballot closed and the air as it found it. */

const darkMs = 20_000;
const portalMs = 12_000;
const settleMs = 30_000;
const rightMs = 30_000;

export type Hall = { session: Session; air: Air; crowd: Crowd };
type Timed = { recoveryMs: number[] };

let asked = 0;

/** Puts the next question; resolves once the page beside the server shows it. */
async function ask({ session, crowd }: Hall, secrecy: 'open' | 'secret'): Promise<string> {
  const ballotId = await openBallot(
    session,
    secrecy,
    asked++ % session.view.recommendations.length,
  );
  await crowd.witness.until((shown) => shown.ballotId === ballotId);
  return ballotId;
}

async function close({ session, crowd }: Hall, ballotId: string): Promise<void> {
  await crowd.settle(settleMs);
  await order(session.desk, 'ballot.close', { ballotId });
}

/** All vote within five seconds while the air is merely bad. */
export async function badAir(hall: Hall): Promise<void> {
  const ballotId = await ask(hall, 'open');
  await hall.crowd.right(performance.now(), rightMs);
  await hall.crowd.press(ballotId, 5000);
  await close(hall, ballotId);
}

/** A captive portal answers in the server's place, for half of the time with a page, then with redirections. */
export async function portal(hall: Hall): Promise<Timed> {
  const { air, crowd } = hall;
  const ballotId = await ask(hall, 'secret');
  await crowd.right(performance.now(), rightMs);
  air.change({ portal: 'page' });
  const presses = crowd.press(ballotId, portalMs);
  await pause(portalMs / 2);
  air.change({ portal: 'redirect' });
  await pause(portalMs / 2);
  air.change({ portal: null });
  const recoveryMs = await crowd.right(performance.now(), rightMs);
  await presses;
  await close(hall, ballotId);
  return { recoveryMs };
}

export type Darkness = Timed & { signMs: number[]; signed: number };

/**
 * Twenty seconds without air. Votes are pressed from two seconds before to fifteen seconds into it. `isLate`: the desk
 * closes the ballot and opens the next one before the air is back. A tenth of the phones are reloaded meanwhile.
 */
export async function dark(hall: Hall, isLate: boolean): Promise<Darkness> {
  const { air, crowd, session } = hall;
  let ballotId = await ask(hall, isLate ? 'secret' : 'open');
  await crowd.right(performance.now(), rightMs);
  const presses = crowd.press(ballotId, 17_000);
  await pause(2000);
  const began = performance.now();
  air.change({ dark: true });
  await pause(darkMs - 4000);
  await presses;
  const reloaded = crowd.phones.filter((_, n) => n % 10 === 0);
  for (const phone of reloaded) phone.drop();
  const signs = crowd.signs.map((at) => at - began);
  if (isLate) {
    await order(session.desk, 'ballot.close', { ballotId });
    ballotId = await ask(hall, 'open');
  }
  await pause(4000);
  air.change({ dark: false });
  // Nobody can load a page in the dark.
  for (const phone of reloaded) phone.reopen();
  const recoveryMs = await crowd.right(performance.now(), rightMs);
  if (isLate) await crowd.press(ballotId, 3000);
  await close(hall, ballotId);
  return { recoveryMs, signMs: signs, signed: signs.length };
}

/** A third of the phones find WebSocket refused, a third find it swallowed, for a whole ballot. */
export async function pollingOnly(hall: Hall): Promise<Timed> {
  const fates: WebSocketFate[] = ['refused', 'swallowed', 'passes'];
  const fateOf = (head: string): WebSocketFate => {
    const cookie = /^cookie: .*?=(.*)/im.exec(head)?.[1] ?? '';
    return fates[cookie.charCodeAt(5) % fates.length] ?? 'passes';
  };
  hall.air.change({ webSocket: fateOf });
  const since = performance.now();
  const ballotId = await ask(hall, 'open');
  const recoveryMs = await hall.crowd.right(since, rightMs);
  await hall.crowd.press(ballotId, 5000);
  await close(hall, ballotId);
  hall.air.change({ webSocket: () => 'passes' });
  await hall.crowd.right(performance.now(), rightMs);
  return { recoveryMs };
}

/** Every connection is dead and nobody is told; the browsers of half of the phones notice a new network. */
export async function otherNetwork(hall: Hall): Promise<{ told: number[]; untold: number[] }> {
  const { air, crowd } = hall;
  const [told, untold] = [0, 1].map((half) => crowd.phones.filter((_, n) => n % 2 === half));
  air.freeze();
  const since = performance.now();
  for (const phone of told ?? []) phone.fire('online');
  const ballotId = await ask(hall, 'secret');
  const times = await Promise.all(
    [told, untold].map((phones) => crowd.right(since, rightMs, phones)),
  );
  await crowd.press(ballotId, 3000);
  await close(hall, ballotId);
  return { told: times[0] ?? [], untold: times[1] ?? [] };
}
