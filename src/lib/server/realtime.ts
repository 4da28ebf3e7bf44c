import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { Refusal, need } from '../meeting/refusal';
import { authenticate } from './access';
import { Beats } from './beats';
import { Broadcast } from './broadcast';
import { dismiss, hello, type Client, type Io } from './connection';
import { parseCookie } from './cookies';
import type { Hall } from './hall';
import { helloWithinMs, messageBytes, pingAnswerMs, pingEveryMs } from './limits';
import { causeOf, log } from './log';
import { isSameSite } from './origin';
import type { Rakoor } from './rakoor';
import { parse } from './receive';
import { prepareRendering } from './render/render';

/** Attaches Socket.IO to the http server. Returns what stops it. */
export function attachSockets(http: HttpServer, rakoor: Rakoor): () => void {
  const broadcasts = new Map<Hall, Broadcast>();
  const restore = listenersOf(http);
  const io: Io = new Server(http, {
    // Compression multiplies the server's CPU and disables precomputed frames; messages are small.
    perMessageDeflate: false,
    httpCompression: false,
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: messageBytes,
    connectTimeout: helloWithinMs,
    pingInterval: pingEveryMs,
    pingTimeout: pingAnswerMs,
    // Pages of other sites may not open sockets here.
    allowRequest: ({ headers }, decide) => decide(null, isSameSite(headers.origin, headers.host)),
  });

  const beats = new Beats(io);

  io.use((client, next) => {
    void admit(client, rakoor).then(
      () => next(),
      (error: unknown) => {
        if (!(error instanceof Refusal))
          log.error('a connection failed', { cause: causeOf(error) });
        const refusal =
          error instanceof Refusal ? error.notice : { code: 'store.unavailable' as const };
        next(Object.assign(new Error(refusal.code), { data: { refusal } }));
      },
    );
  });

  io.on('connection', (client: Client) => {
    const { hall, hello } = client.data;
    if (hall.hasEnded) return dismiss(client, 'meeting.deleted');
    if (hello.as === 'secretary') prepareRendering();
    const broadcast = broadcasts.get(hall) ?? new Broadcast(io, rakoor, hall);
    if (!broadcasts.has(hall)) hall.onEnd(() => broadcasts.delete(hall));
    broadcasts.set(hall, broadcast);
    broadcast.enter(client);
    beats.enter(client);
  });

  return () => {
    io.emit('stopping');
    restore();
    beats.stop();
    for (const broadcast of broadcasts.values()) broadcast.stop();
    // Not io.close(): that waits for idle browser connections, which the entry ends itself.
    io.disconnectSockets(true);
    io.engine.close();
  };
}

/** Socket.IO leaves its listeners behind; a development server goes on with others. Returns what puts the old ones back. */
function listenersOf(http: HttpServer): () => void {
  const kept = (['request', 'upgrade'] as const).map((event) => ({
    event,
    listeners: http.listeners(event) as ((...args: unknown[]) => void)[],
  }));
  return () => {
    for (const { event, listeners } of kept) {
      http.removeAllListeners(event);
      for (const listener of listeners) http.on(event, listener);
    }
  };
}

/** Who is connecting, and to which meeting. @throws Refusal */
async function admit(client: Client, rakoor: Rakoor): Promise<void> {
  const greeting = parse(hello, client.handshake.auth);
  const hall = await rakoor.hall(greeting.code);
  need(hall, 'meeting.unknown');
  const actor = authenticate(
    hall.meeting,
    greeting,
    parseCookie(client.handshake.headers.cookie),
    rakoor.secret,
  );
  need(actor, 'sign.in');
  client.data.hall = hall;
  client.data.hello = greeting;
  client.data.actor = actor;
}
