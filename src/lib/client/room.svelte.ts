import type { CommandInput, CommandName } from '../meeting/commands';
import type { Ack, Hello, Message, PatchMessage, Presence, ViewMessage } from '../meeting/protocol';
import type { RefusalNotice } from '../meeting/refusal';
import type { AudienceRole, Views } from '../meeting/views';
import type { Me } from '../meeting/views/me';
import { Line } from './line';
import { newId } from './new-id';
import { Outbox, type Letter } from './outbox';

/** A command without an answer by now is sent once more, and its connection is in doubt. */
const answerWithinMs = 2500;
/** A step of the facilitator that waited longer was meant for a situation that is over. */
const stepStandsMs = 20_000;

type Waiting = { resolve: (answer: Ack) => void };

/** The one connection of a page: the view as it stands on the server, and a way to send commands. */
export class Room<R extends AudienceRole> {
  #view = $state.raw<Partial<Views[R]>>({});
  #me = $state.raw<Me | null>(null);
  #others = $state.raw<Presence[]>([]);
  #connection = $state<'connecting' | 'live' | 'lost'>('connecting');
  #ended = $state.raw<RefusalNotice | null>(null);
  #unsent = $state.raw<readonly Letter[]>([]);
  /** Told of every answer, also to letters from before a reload, whose promises are gone. */
  onAnswer: (letter: Letter, answer: Ack) => void = () => undefined;
  #revision = -1;
  #clockOffset = 0;
  #sending: Letter | undefined;
  #announced: { name: string; at: string } | null = null;
  readonly #waiting = new Map<string, Waiting>();
  readonly #outbox: Outbox;
  readonly #line: Line;

  constructor(readonly hello: Hello & { as: R }) {
    this.#outbox = new Outbox(
      `rakoor-unsent-${hello.code}-${hello.as}-${hello.elementId ?? ''}`,
      localStorage,
    );
    this.#unsent = this.#outbox.letters;
    this.#line = new Line(hello, {
      onLost: (isLost) => (this.#connection = isLost ? 'lost' : 'live'),
      onRevision: (revision) => {
        if (revision !== this.#revision) this.#line.socket.emit('view.get');
      },
    });
    this.#listen();
  }

  /** Slices received so far; each is undefined until the first view arrives. */
  get view(): Partial<Views[R]> {
    return this.#view;
  }
  /** What concerns this attendee alone (participants only). */
  get me(): Me | null {
    return this.#me;
  }
  /** Others who have the same page open (secretaries, presenters). */
  get others(): readonly Presence[] {
    return this.#others;
  }
  /** `lost` only after three seconds: short gaps are nobody's business. */
  get connection(): 'connecting' | 'live' | 'lost' {
    return this.#connection;
  }
  /** Set when the server ended this view for good (link revoked, attendee removed, no right). */
  get ended(): RefusalNotice | null {
    return this.#ended;
  }
  /** Commands not yet confirmed by the server. */
  get unsent(): readonly Letter[] {
    return this.#unsent;
  }
  /** The letter that is on its way: it can no longer be replaced. */
  get onItsWay(): Letter | undefined {
    return this.#sending;
  }

  /** The server's clock (epoch ms), whatever this device's says. */
  now(): number {
    return Date.now() + this.#clockOffset;
  }

  /**
   * Sends a command and resolves with the server's answer: at once when connected, else when the connection is back.
   * Survives a reload; the promise does not.
   */
  send<K extends CommandName>(
    type: K,
    command: CommandInput<K>,
    options: { id?: string; replaces?: (other: Letter) => boolean } = {},
  ): Promise<Ack> {
    const message = { id: options.id ?? newId(), ...command } as unknown as Message;
    this.#outbox.add({ type, message, at: Date.now() }, (other) => {
      const replaced = other !== this.onItsWay && options.replaces?.(other) === true;
      if (replaced) this.#waiting.delete(other.message.id);
      return replaced;
    });
    this.#unsent = this.#outbox.letters;
    return new Promise((resolve) => {
      this.#waiting.set(message.id, { resolve });
      void this.#deliver();
    });
  }

  /** Tells the others of this audience who is here and where (see `others`). */
  announce(name: string, at: string): void {
    this.#announced = { name, at };
    if (this.#line.isUp) this.#line.socket.emit('presence.set', this.#announced);
  }

  close(): void {
    this.#line.close();
  }

  #listen(): void {
    const { socket } = this.#line;
    socket.on('connect', () => {
      if (this.#announced) socket.emit('presence.set', this.#announced);
    });
    socket.on('connect_error', (error: Error & { data?: { refusal?: RefusalNotice } }) => {
      const refusal = error.data?.refusal;
      // A server that cannot read its disk may be able to in a moment.
      if (refusal && refusal.code !== 'store.unavailable') this.#end(refusal);
    });
    socket.on('view', (message) => this.#take(message));
    socket.on('patch', (message) => this.#patch(message));
    socket.on('me', (me) => (this.#me = me));
    socket.on('presence', (others) => (this.#others = others));
    socket.on('ended', (refusal) => this.#end(refusal));
  }

  #end(refusal: RefusalNotice): void {
    this.#ended = refusal;
    this.close();
  }

  #take({ revision, now, slices }: ViewMessage): void {
    this.#clockOffset = now - Date.now();
    this.#revision = revision;
    this.#view = slices as Partial<Views[R]>;
    this.#line.arrived();
    void this.#deliver();
  }

  #patch({ from, revision, now, slices }: PatchMessage): void {
    if (from !== this.#revision) {
      this.#line.socket.emit('view.get');
      return;
    }
    this.#clockOffset = now - Date.now();
    this.#revision = revision;
    this.#view = { ...this.#view, ...(slices as Partial<Views[R]>) };
  }

  /** One letter at a time, in order; a letter without an answer stays first and goes again. */
  async #deliver(): Promise<void> {
    if (this.#sending || !this.#line.isUp) return;
    const letter = this.#outbox.next();
    this.#unsent = this.#outbox.letters;
    if (!letter) return;
    this.#sending = letter;
    const answer = await this.#ask(letter).catch(() => null);
    this.#sending = undefined;
    if (answer) {
      this.#outbox.remove(letter.message.id);
      this.#unsent = this.#outbox.letters;
      this.onAnswer(letter, answer);
      this.#waiting.get(letter.message.id)?.resolve(answer);
      this.#waiting.delete(letter.message.id);
    } else this.#line.check();
    void this.#deliver();
  }

  #ask({ type, message, at }: Letter): Promise<Ack> {
    if (this.hello.as === 'facilitator' && Date.now() - at > stepStandsMs)
      return Promise.resolve({ ok: false, refusal: { code: 'step.expired' } });
    const socket = this.#line.socket.timeout(answerWithinMs) as unknown as {
      emitWithAck(type: string, message: Message): Promise<Ack>;
    };
    return socket.emitWithAck(type, message);
  }
}
