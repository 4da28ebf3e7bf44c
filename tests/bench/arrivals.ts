import type { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { newId } from '../../src/lib/client/new-id';
import { call, connections } from './http';
import { Phone } from './phone';
import type { Session } from './session';

export type Arrival = { phone: Phone; cookie: string; pageMs: number; joinMs: number };

/** Typing a name, from nothing to this long. */
const typingMs = 2000;

/** The page as a browser loads it: its HTML and what that names. */
async function loadPage(url: string, agent: Agent): Promise<void> {
  const html = gunzipSync((await call(url, { agent })).body).toString();
  const files = new Set(html.match(/_app\/[\w/.-]+\.(?:js|css)/g));
  const { origin } = new URL(url);
  await Promise.all([...files].map((file) => call(`${origin}/${file}`, { agent })));
}

/** The page, a name, and in: `joinMs` from the press until the phone has its view. */
async function arrive({ server, code, view }: Session, n: number): Promise<Arrival> {
  const agent = connections();
  const asked = performance.now();
  await loadPage(`${server.url}/m/${code}`, agent);
  const pageMs = performance.now() - asked;
  await pause(Math.random() * typingMs);
  const pressed = performance.now();
  const { status, cookie } = await call(`${server.url}/m/${code}/join`, {
    agent,
    json: {
      id: newId(),
      device: newId(),
      name: `Peserta ${n + 1}`,
      position: 'Kepala Bidang',
      elementId: view.elements[n % view.elements.length]?.id ?? null,
      organisation: '',
    },
  });
  agent.destroy();
  if (status !== 200) throw new Error(`joining failed: ${status}`);
  const phone = await participant(server.url, code, cookie);
  return { phone, cookie, pageMs, joinMs: performance.now() - pressed };
}

/** Connects a phone that has joined; resolves when it has what concerns it. */
export async function participant(url: string, code: string, cookie: string): Promise<Phone> {
  const phone = new Phone(url, { code, as: 'participant' }, cookie);
  const own = phone.until('42["me"');
  phone.connect();
  await own;
  return phone;
}

/** All arrive at random moments of a window, from one address. */
export function arriveAll(session: Session, clients: number, windowMs: number): Promise<Arrival[]> {
  const arrivals = Array.from({ length: clients }, async (_, n) => {
    await pause(Math.random() * windowMs);
    return arrive(session, n);
  });
  return Promise.all(arrivals);
}
