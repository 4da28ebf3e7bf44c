import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Server } from 'socket.io';
import { writeEveryMs } from '../../src/lib/server/limits';

/*
 * The yardsticks: Socket.IO alone. Votes are kept in memory and acknowledged at once; the screen hears at 10 Hz. With a
 * folder as argument they are acknowledged when they are on its disk, written as often and in the same way as the
 * product writes: what that promise costs, before anybody is asked who may vote.
 */

type Cast = { voter: string; vote: unknown; answer: (ack: object) => void };

const folder = process.argv[2];
/** tsx gives its loader to the first thread only. */
const script = (path: string) => `
  import('tsx/esm/api').then(({ register }) => {
    register();
    return import('${new URL(path, import.meta.url).href}');
  });`;
const disk =
  folder && new Worker(script('durable-reference.ts'), { eval: true, workerData: folder });
const http = createServer();
const io = new Server(http, {
  perMessageDeflate: false,
  httpCompression: false,
  serveClient: false,
  transports: ['websocket'],
});
const votes = new Map<string, unknown>();
let told = 0;
let waiting: Cast[] = [];
let working: Promise<void> | null = null;

/** A line as long as one in the product's log. */
const line = ({ voter, vote }: Cast): string =>
  JSON.stringify({ at: Date.now(), voter, vote, hash: '0'.repeat(250) });

function count({ voter, vote, answer }: Cast): void {
  votes.set(voter, vote);
  answer({ ok: true });
}

async function write(disk: Worker): Promise<void> {
  while (waiting.length > 0) {
    const next = pause(writeEveryMs);
    const together = waiting;
    waiting = [];
    const done = once(disk, 'message');
    disk.postMessage(together.map(line).join(''));
    await done;
    together.forEach(count);
    await next;
  }
  working = null;
}

io.on('connection', (socket) => {
  if (socket.handshake.auth.as === 'screen') void socket.join('screen');
  socket.on('ballot.open', (_: unknown, answer: (ack: object) => void) => {
    votes.clear();
    told = 0;
    answer({ ok: true });
  });
  socket.on('vote.cast', (vote: unknown, answer: (ack: object) => void) => {
    const cast = { voter: socket.id, vote, answer };
    if (!disk) return count(cast);
    waiting.push(cast);
    working ??= write(disk);
  });
});

setInterval(() => {
  if (told === votes.size) return;
  told = votes.size;
  io.to('screen').emit('turnout', { voted: told, present: io.engine.clientsCount });
}, 100);

process.on('disconnect', () => process.exit());
http.listen(0, '127.0.0.1', () => process.send?.(http.address()));
