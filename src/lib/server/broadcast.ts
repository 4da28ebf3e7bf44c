import type { Actor } from '../meeting/capability';
import type { AnyEvent } from '../meeting/events';
import type { Meeting } from '../meeting/meeting';
import type { Ack } from '../meeting/protocol';
import type { RefusalCode } from '../meeting/refusal';
import type { Audience, AudienceRole } from '../meeting/views';
import { meOf } from '../meeting/views/me';
import { touchedBy } from '../meeting/views/touched';
import { authenticate } from './access';
import {
  attendeeRoom,
  audienceOf,
  dismiss,
  endOldest,
  forgetRequest,
  presenceRoomOf,
  roomOf,
  type Client,
  type Io,
} from './connection';
import { parseCookie } from './cookies';
import type { Change, Hall } from './hall';
import { pagesPerAttendee } from './limits';
import { Presences } from './presences';
import { AudienceView, Pacer } from './publisher';
import type { Rakoor } from './rakoor';
import { Bucket } from './rate';
import { read } from './receive';

/** After these somebody may have a page open without the right to it. */
const mayEndPages: ReadonlySet<AnyEvent['type']> = new Set<AnyEvent['type']>([
  'link.revoked',
  'attendee.removed',
  'drafting.named',
]);

/** Why a page ends whose right is gone; the others' rights are links. */
const endings: Partial<Record<AudienceRole, RefusalCode>> = {
  participant: 'attendee.unknown',
  drafter: 'drafting.notYours',
};

/** Everybody connected to one meeting: views out, changes in. */
export class Broadcast {
  readonly #views = new Map<string, AudienceView>();
  readonly #touched = new Set<string>();
  readonly #presences: Presences;
  readonly #buckets = new Map<string, Bucket>();
  /** Pages open by attendee: each vote asks whether there is a second one. */
  readonly #pages = new Map<string, number>();
  readonly #pacer = new Pacer(() => this.#publish());

  constructor(
    private readonly io: Io,
    private readonly rakoor: Rakoor,
    readonly hall: Hall,
  ) {
    this.#presences = new Presences(io);
    hall.onChange((change) => this.#changed(change));
    hall.onEnd(() => this.#dismiss());
  }

  enter(client: Client): void {
    const { hello, actor } = client.data;
    forgetRequest(client);
    const bucket = this.#bucketOf(actor);
    const room = roomOf(this.hall.code, audienceOf(hello));
    void client.join(room);
    const presence = presenceRoomOf(this.hall.code, audienceOf(hello));
    if (hello.as !== 'participant') void client.join(presence);
    if (actor.role === 'participant') {
      const own = attendeeRoom(this.hall.code, actor.id ?? '');
      void client.join(own);
      endOldest(this.io, own, pagesPerAttendee);
    }
    this.show(client);
    client.on('view.get', () => {
      if (bucket.take(Date.now())) this.show(client);
    });
    client.on('view.revision', (answer) => {
      if (typeof answer === 'function' && bucket.take(Date.now()))
        answer(this.#view(audienceOf(hello)).revision);
    });
    client.on('presence.set', (input) => {
      // Of a thousand phones nobody is shown to the others.
      if (hello.as !== 'participant' && bucket.take(Date.now()))
        this.#presences.set(client, presence, input);
    });
    // One listener for all commands: a thousand phones times sixty closures would be memory for nothing.
    client.onAny((type: string, input: unknown, answer: unknown) => {
      if (typeof answer !== 'function') return;
      const reply = (ack: Ack) => {
        this.rakoor.metrics.answered(ack);
        (answer as (ack: Ack) => void)(ack);
      };
      if (!bucket.take(Date.now())) return reply({ ok: false, refusal: { code: 'rate.exceeded' } });
      this.hall.ask(() => read(actor, type, input), actor, reply);
    });
    this.rakoor.metrics.connected(hello.code, hello.as, 1);
    if (actor.role === 'participant') this.#count(actor, 1);
    client.on('disconnect', () => {
      this.rakoor.metrics.connected(hello.code, hello.as, -1);
      this.#presences.drop(client, presence);
      if (actor.role === 'participant') this.#count(actor, -1);
    });
  }

  #count({ id }: Actor, by: 1 | -1): void {
    const pages = this.#pagesOf(id ?? '') + by;
    if (pages > 0) this.#pages.set(id ?? '', pages);
    else this.#pages.delete(id ?? '');
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
      if (mayEndPages.has(event.type)) void this.#expel(after);
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
    return this.#pages.get(attendeeId) ?? 0;
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
        code: endings[client.data.hello.as] ?? 'link.unknown',
      });
      client.disconnect(true);
    }
  }

  /** The meeting has been deleted. */
  #dismiss(): void {
    this.stop();
    const why = this.rakoor.isRehearsal(this.hall.code) ? 'rehearsal.ended' : 'meeting.deleted';
    for (const client of this.io.sockets.sockets.values())
      if (client.data.hall === this.hall) dismiss(client, why);
  }
}
