import type { Server as HttpServer } from 'node:http';
import { parseCookie } from './cookies';
import { Server, type Socket } from 'socket.io';
import * as v from 'valibot';
import type { Actor } from '../meeting/capability';
import type { Meeting } from '../meeting/meeting';
import type { Ack, ClientToServer, Hello, Presence, ServerToClient } from '../meeting/protocol';
import { Refusal, need } from '../meeting/refusal';
import { line } from '../meeting/text';
import type { Audience } from '../meeting/views';
import { meOf } from '../meeting/views/participant';
import { touchedBy } from '../meeting/views/touched';
import { authenticate } from './access';
import type { Change, Hall } from './hall';
import { messageBytes } from './limits';
import { causeOf, log } from './log';
import { isSameSite } from './origin';
import { AudienceView, Pacer } from './publisher';
import type { Rakoor } from './rakoor';
import { Bucket } from './rate';
import { parse, receive } from './receive';

type Seat = { hall: Hall; hello: Hello; actor: Actor };
type Client = Socket<ClientToServer, ServerToClient, Record<string, never>, Seat>;
type Io = Server<ClientToServer, ServerToClient, Record<string, never>, Seat>;

const hello = v.object({
  code: v.pipe(v.string(), v.regex(/^[A-Z0-9]{6}$/)),
  as: v.picklist(['participant', 'screen', 'presenter', 'facilitator', 'secretary']),
  elementId: v.optional(v.string()),
});
const presence = v.object({ name: line(60), at: line(80) });

const audienceOf = ({ as, elementId }: Hello): Audience => ({
  role: as,
  elementId: as === 'presenter' ? (elementId ?? '') : null,
});
const roomOf = (code: string, { role, elementId }: Audience) =>
  `${code} ${role} ${elementId ?? ''}`;
const attendeeRoom = (code: string, attendeeId: string) => `${code} attendee ${attendeeId}`;

/** Everybody connected to one meeting: views out, changes in. */
class Floor {
  readonly #views = new Map<string, AudienceView>();
  readonly #touched = new Set<string>();
  readonly #presences = new Map<string, Map<string, Presence>>();
  readonly #buckets = new Map<string, Bucket>();
  readonly #pacer = new Pacer(() => this.#publish());

  constructor(
    private readonly io: Io,
    private readonly rakoor: Rakoor,
    readonly hall: Hall,
  ) {
    hall.onChange((change) => this.#changed(change));
    hall.onEnd(() => this.#dismiss());
  }

  enter(client: Client): void {
    const { hello, actor } = client.data;
    const bucket = this.#bucketOf(actor);
    const room = roomOf(this.hall.code, audienceOf(hello));
    void client.join(room);
    if (actor.role === 'participant')
      void client.join(attendeeRoom(this.hall.code, actor.id ?? ''));
    this.show(client);
    client.on('view.get', () => {
      if (bucket.take(Date.now())) this.show(client);
    });
    client.on('presence.set', (input) => {
      // Of a thousand phones nobody is shown to the others.
      if (actor.role !== 'participant' && bucket.take(Date.now()))
        this.#setPresence(client, room, input);
    });
    // One listener for all commands: a thousand phones times sixty closures would be memory for nothing.
    client.onAny((type: string, input: unknown, answer: unknown) => {
      if (typeof answer !== 'function') return;
      const reply = (ack: Ack) => {
        this.rakoor.metrics.answered(ack);
        (answer as (ack: Ack) => void)(ack);
      };
      if (!bucket.take(Date.now())) return reply({ ok: false, refusal: { code: 'rate.exceeded' } });
      void receive(this.hall, actor, type, input).then(reply);
    });
    this.rakoor.metrics.connected(hello.as, 1);
    client.on('disconnect', () => {
      this.rakoor.metrics.connected(hello.as, -1);
      this.#dropPresence(client, room);
    });
  }

  /** One for all connections of an attendee: who opens many may not say more. */
  #bucketOf({ role, id }: Actor): Bucket {
    if (role !== 'participant' || id === null) return new Bucket();
    const known = this.#buckets.get(id) ?? new Bucket();
    this.#buckets.set(id, known);
    return known;
  }

  /** The whole view, and what concerns this attendee alone. */
  show(client: Client): void {
    const { hello, actor } = client.data;
    client.emit('view', this.#view(audienceOf(hello)).whole(Date.now()));
    const me =
      actor.role === 'participant'
        ? meOf(this.hall.meeting, actor.id ?? '', this.hall.unseal)
        : null;
    if (me) client.emit('me', me);
  }

  stop(): void {
    this.#pacer.stop();
  }

  #view(audience: Audience): AudienceView {
    const room = roomOf(this.hall.code, audience);
    const known = this.#views.get(room) ?? new AudienceView(audience, this.hall.meeting);
    this.#views.set(room, known);
    return known;
  }

  #changed({ after, records }: Change): void {
    for (const { event } of records) {
      for (const attendeeId of touchedBy(event, after)) {
        // The acknowledgement has told the page that voted; only a second page of the same person does not know.
        const isTold = event.type === 'vote.cast' && this.#pagesOf(attendeeId) < 2;
        if (!isTold) this.#touched.add(attendeeId);
      }
      if (event.type === 'link.revoked' || event.type === 'attendee.removed')
        void this.#expel(after);
    }
    this.#pacer.request();
  }

  #publish(): void {
    const now = Date.now();
    const { meeting } = this.hall;
    for (const [room, view] of this.#views) {
      if (!this.io.sockets.adapter.rooms.has(room)) {
        this.#views.delete(room);
        continue;
      }
      const { patch, waitMs } = view.advance(meeting, now);
      if (patch) this.io.to(room).emit('patch', patch);
      if (waitMs > 0) this.#pacer.request(waitMs);
    }
    for (const attendeeId of this.#touched) this.#tell(attendeeId);
    this.#touched.clear();
  }

  #pagesOf(attendeeId: string): number {
    return this.io.sockets.adapter.rooms.get(attendeeRoom(this.hall.code, attendeeId))?.size ?? 0;
  }

  #tell(attendeeId: string): void {
    const room = attendeeRoom(this.hall.code, attendeeId);
    if (this.#pagesOf(attendeeId) === 0) return;
    const me = meOf(this.hall.meeting, attendeeId, this.hall.unseal);
    if (me) this.io.to(room).emit('me', me);
  }

  /** Ends the pages whose right is gone. */
  async #expel(meeting: Meeting): Promise<void> {
    const clients = (await this.io.fetchSockets()).filter(
      (client) => client.data.hall === this.hall,
    );
    for (const client of clients) {
      const cookies = parseCookie(client.handshake.headers.cookie);
      if (authenticate(meeting, client.data.hello, cookies, this.rakoor.secret)) continue;
      client.emit('ended', {
        code: client.data.hello.as === 'participant' ? 'attendee.unknown' : 'link.unknown',
      });
      client.disconnect(true);
    }
  }

  /** The meeting has been deleted. */
  #dismiss(): void {
    this.stop();
    for (const client of this.io.sockets.sockets.values())
      if (client.data.hall === this.hall) dismiss(client);
  }

  #setPresence(client: Client, room: string, input: unknown): void {
    const { name, at } = v.safeParse(presence, input).success
      ? v.parse(presence, input)
      : { name: '', at: '' };
    const here = this.#presences.get(room) ?? new Map<string, Presence>();
    this.#presences.set(room, here.set(client.id, { key: client.id.slice(0, 8), name, at }));
    this.#tellPresence(room);
  }

  #dropPresence(client: Client, room: string): void {
    if (this.#presences.get(room)?.delete(client.id)) this.#tellPresence(room);
  }

  #tellPresence(room: string): void {
    for (const id of this.io.sockets.adapter.rooms.get(room) ?? []) {
      const others = [...(this.#presences.get(room) ?? [])]
        .filter(([other]) => other !== id)
        .map(([, p]) => p);
      this.io.to(id).emit('presence', others);
    }
  }
}

function dismiss(client: Client): void {
  client.emit('ended', { code: 'meeting.deleted' });
  client.disconnect(true);
}

/** Attaches Socket.IO to the http server. Returns what stops it. */
export function attachSockets(http: HttpServer, rakoor: Rakoor): () => void {
  const floors = new Map<Hall, Floor>();
  const restore = listenersOf(http);
  const io: Io = new Server(http, {
    // Compression multiplies the server's CPU and disables precomputed frames; messages are small.
    perMessageDeflate: false,
    httpCompression: false,
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: messageBytes,
    // Pages of other sites may not open sockets here.
    allowRequest: ({ headers }, decide) => decide(null, isSameSite(headers.origin, headers.host)),
  });

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
    const { hall } = client.data;
    if (hall.hasEnded) return dismiss(client);
    const floor = floors.get(hall) ?? new Floor(io, rakoor, hall);
    if (!floors.has(hall)) hall.onEnd(() => floors.delete(hall));
    floors.set(hall, floor);
    floor.enter(client);
  });

  return () => {
    io.emit('stopping');
    restore();
    for (const floor of floors.values()) floor.stop();
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
