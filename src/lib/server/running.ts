import type { Server as HttpServer } from 'node:http';
import { keepFinals } from './finals/keeping';
import { attachSockets } from './realtime';
import { Rakoor } from './rakoor';
import { stopRendering } from './render/render';

/*
 * The one running server. It is kept on globalThis because the entry (src/server.js) and, in development, a reloaded
 * module graph must meet the same one.
 */
const key = (name: string) => Symbol.for(`rakoor.${name}`);
type Running = { rakoor: Rakoor; close: () => Promise<void> };

const current = (): Running | undefined =>
  Reflect.get(globalThis, key('running')) as Running | undefined;

/** Opens the data folder and attaches the sockets to the http server that the entry put in place. */
export async function start(dataFolder: string): Promise<void> {
  await current()?.close();
  const rakoor = await Rakoor.start(dataFolder);
  keepFinals(rakoor);
  const http = Reflect.get(globalThis, key('http')) as HttpServer | undefined;
  const detach = http ? attachSockets(http, rakoor) : () => undefined;
  const close = async () => {
    detach();
    await rakoor.close();
    await stopRendering();
  };
  Reflect.set(globalThis, key('running'), { rakoor, close } satisfies Running);
  Reflect.set(globalThis, key('close'), close);
  Reflect.set(globalThis, key('organiserToken'), rakoor.secret.organiserToken);
}

/** @throws when the server has not started. */
export function running(): Rakoor {
  const server = current();
  if (!server) throw new Error('the server has not started');
  return server.rakoor;
}
