import { io, type Socket } from 'socket.io-client';
import type { CommandInput, CommandName } from '../meeting/commands';
import type {
  Ack,
  ClientToServer,
  Hello,
  Message,
  PatchMessage,
  Presence,
  ServerToClient,
  ViewMessage,
} from '../meeting/protocol';
import type { RefusalNotice } from '../meeting/refusal';
import type { AudienceRole, Views } from '../meeting/views';
import type { Me } from '../meeting/views/participant';
import { newId } from './new-id';
import { Outbox, type Letter } from './outbox';

const lostAfterMs = 3000;
const answerWithinMs = 8000;
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
  #sending = false;
  #announced: { name: string; at: string } | null = null;
  #lostTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #waiting = new Map<string, Waiting>();
  readonly #outbox: Outbox;
  readonly #socket: Socket<ServerToClient, ClientToServer>;

  constructor(private readonly hello: Hello & { as: R }) {
    this.#outbox = new Outbox(
      `rakoor-unsent-${hello.code}-${hello.as}-${hello.elementId ?? ''}`,
      localStorage,
    );
    this.#unsent = this.#outbox.letters;
    this.#socket = io({
      auth: hello,
      // Polling first and upgrading is twice the work in a join storm; it stays as the fallback.
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      reconnectionDelay: 500,
      reconnectionDelayMax: 3000,
      randomizationFactor: 0.6,
      timeout: 6000,
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
    return this.#sending ? this.#outbox.first : undefined;
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
    if (this.#socket.connected) this.#socket.emit('presence.set', this.#announced);
  }

  close(): void {
    clearTimeout(this.#lostTimer);
    this.#socket.close();
  }

  #listen(): void {
    const socket = this.#socket;
    socket.on('connect', () => {
      clearTimeout(this.#lostTimer);
      this.#lostTimer = undefined;
      if (this.#announced) socket.emit('presence.set', this.#announced);
    });
    socket.on('disconnect', (reason) => {
      this.#startLosing();
      // The server's own disconnect is not retried by Socket.IO; unless the view has ended, it is a restart.
      if (reason === 'io server disconnect' && !this.#ended) socket.connect();
    });
    socket.on('connect_error', (error: Error & { data?: { refusal?: RefusalNotice } }) => {
      if (error.data?.refusal) return this.#end(error.data.refusal);
      this.#startLosing();
      if (!socket.active && !this.#ended)
        setTimeout(() => socket.connect(), 1000 + Math.random() * 1000);
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

  #startLosing(): void {
    this.#lostTimer ??= setTimeout(() => (this.#connection = 'lost'), lostAfterMs);
  }

  #take({ revision, now, slices }: ViewMessage): void {
    this.#clockOffset = now - Date.now();
    this.#revision = revision;
    this.#view = slices as Partial<Views[R]>;
    this.#connection = 'live';
    void this.#deliver();
  }

  #patch({ from, revision, now, slices }: PatchMessage): void {
    if (from !== this.#revision) {
      this.#socket.emit('view.get');
      return;
    }
    this.#clockOffset = now - Date.now();
    this.#revision = revision;
    this.#view = { ...this.#view, ...(slices as Partial<Views[R]>) };
  }

  /** One letter at a time, in order; a letter without an answer stays first and goes again. */
  async #deliver(): Promise<void> {
    const letter = this.#outbox.first;
    if (!letter || this.#sending || !this.#socket.connected) return;
    this.#sending = true;
    const answer = await this.#ask(letter).catch(() => null);
    this.#sending = false;
    if (answer) {
      this.#outbox.remove(letter.message.id);
      this.#unsent = this.#outbox.letters;
      this.onAnswer(letter, answer);
      this.#waiting.get(letter.message.id)?.resolve(answer);
      this.#waiting.delete(letter.message.id);
    }
    void this.#deliver();
  }

  #ask({ type, message, at }: Letter): Promise<Ack> {
    if (this.hello.as === 'facilitator' && Date.now() - at > stepStandsMs)
      return Promise.resolve({ ok: false, refusal: { code: 'step.expired' } });
    const socket = this.#socket.timeout(answerWithinMs) as unknown as {
      emitWithAck(type: string, message: Message): Promise<Ack>;
    };
    return socket.emitWithAck(type, message);
  }
}
