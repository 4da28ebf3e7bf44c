import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { ensureFree, refuseToListen, wantedAddress } from './launch/address.js';
import { announcement } from './launch/announce.js';
import { immutableFiles } from './launch/immutable-files.js';
import { endSlow } from './launch/slow-requests.js';
import { causeOf, log } from './lib/server/log.js';

// Node itself would print the whole error, with what people wrote if that is in it.
process.on('uncaughtException', (error) => {
  log.error('an unforeseen failure ends the server', { cause: causeOf(error) });
  process.exit(1);
});

// A hall that arrives leaves garbage by the hundred megabytes. V8 would let the heap double before it cleans up, and
// keep what it took: half of a phone's memory. With a fifth it costs no measurable time (docs/benchmarks.md).
setFlagsFromString('--heap-growing-percent=20');

const STOP_LIMIT_MS = 5000;
const address = wantedAddress();
await ensureFree(address);

// SvelteKit's handler has to be a listener before Socket.IO attaches itself,
// or both answer the same request. So it is one from the start, and arrives later.
/** @type {undefined | ((...middleware: [...Parameters<import('node:http').RequestListener>, () => void]) => unknown)} */
let handler;
let stopping = false;
const answered = immutableFiles(fileURLToPath(new URL('../build/client', import.meta.url)));
// Whoever sends a request byte by byte holds a connection for seconds; only a file over the hall's Wi-Fi may take longer.
const slow = {
  headersTimeout: 10_000,
  requestTimeout: 600_000,
  connectionsCheckingInterval: 2_000,
};
const server = createServer(slow, async (request, response) => {
  if (answered(request, response)) return;
  endSlow(request, response);
  // adapter-node assumes https, and then refuses forms posted from http://192.168…
  request.headers['x-forwarded-proto'] ??= 'http';
  try {
    await handler?.(request, response, () => response.writeHead(404).end());
  } catch (error) {
    log.error('a request failed', { cause: causeOf(error) });
    response.destroy();
  }
});
// A file is larger than adapter-node's usual half megabyte; each endpoint has its own limit (lib/server/limits.ts).
process.env.BODY_SIZE_LIMIT ??= '21M';
process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
Reflect.set(globalThis, Symbol.for('rakoor.http'), server);

// A closed terminal must not keep us from finishing the writes.
process.stdout.on('error', () => {});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

try {
  ({ handler } = await import(new URL('../build/handler.js', import.meta.url).href));
} catch (error) {
  if (!isRefusal(error)) throw error;
  console.error(error.message);
  process.exit(1);
}

server.on('error', async (error) => {
  await close();
  refuseToListen(error, address);
});
// A hall arrives within seconds: Node's usual queue of 511 connections would overflow.
server.listen({ ...address, backlog: 4096 }, () => {
  const bound = server.address();
  if (!bound || typeof bound === 'string') return;
  const organiserToken = Reflect.get(globalThis, Symbol.for('rakoor.organiserToken'));
  console.log(announcement({ host: address.host, port: bound.port, organiserToken }));
});

async function stop() {
  if (stopping) return;
  stopping = true;
  console.log('Menutup … / Stopping …');
  setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
  await close();
  server.close(() => process.exit(0));
  server.closeAllConnections();
}

/** Set by the `init` hook: finishes the writes, tells the clients, gives the data folder back. */
async function close() {
  await Reflect.get(globalThis, Symbol.for('rakoor.close'))?.();
}

/** @param {unknown} error
 * @returns {error is Error} a sentence meant for the person at the keyboard */
function isRefusal(error) {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('DATA_');
}
