import { io, type Socket } from 'socket.io-client';
import {
  beatEveryMs,
  type ClientToServer,
  type Hello,
  type ServerToClient,
} from '../meeting/protocol';
import { nextWay, pauseBefore, type Failures, type Way } from './pacing';
import { onWake } from './wake';

/** Short gaps are nobody's business. */
const lostAfterMs = 3000;
/** An attempt that has not opened by now hangs. */
const openWithinMs = 5000;
/** A whole view may have to queue behind those of a hall. */
const viewWithinMs = 12_000;
const answerWithinMs = 2500;
/** A server's beat later than this is missing. */
const beatLateMs = 1500;
/** Phones that wake together do not try together. */
const wakeSpreadMs = 300;

type Told = {
  /** Of a loss three seconds after it, of its end at once. */
  onLost: (isLost: boolean) => void;
  /** The revision that the server's view has now. */
  onRevision: (revision: number) => void;
};
type Timer = ReturnType<typeof setTimeout>;

/**
 * Keeps a page connected. Socket.IO's own reconnection is off: it waits 45 s for a socket that died without a word,
 * and never tries polling where WebSocket is swallowed instead of refused.
 */
export class Line {
  readonly socket: Socket<ServerToClient, ClientToServer>;
  #failures: Failures = { refused: 0, silent: 0 };
  #worked: Way | null = null;
  #way: Way = 'websocket';
  #triedAt = 0;
  /** Whether this connection has brought a view. */
  #isUp = false;
  /** What happens unless something else does first: the next attempt, the end of one, a missing beat. */
  #next: Timer | undefined;
  #losing: Timer | undefined;
  readonly #stopWaking: () => void;

  constructor(
    hello: Hello,
    private readonly told: Told,
  ) {
    this.socket = io({ auth: hello, autoConnect: false, reconnection: false });
    this.socket.on('connect', () => this.#after(viewWithinMs, () => this.#fail('silent')));
    this.socket.on('disconnect', (reason) => {
      this.#isUp = false;
      if (reason !== 'io client disconnect') this.#comeBack(Date.now());
    });
    this.socket.on('connect_error', () => this.#fail('refused'));
    this.socket.on('beat', () => {
      if (!this.#isUp) return;
      this.#failures = { refused: 0, silent: 0 };
      this.#heard();
    });
    this.#stopWaking = onWake(() => this.check());
    this.#try();
  }

  /** Commands may be sent. */
  get isUp(): boolean {
    return this.#isUp;
  }

  /** The server has shown its view: all is well. */
  arrived(): void {
    this.#isUp = true;
    this.#worked = this.#wayOf() ?? this.#way;
    this.#heard();
  }

  /** Something makes the connection doubtful: the server answers soon, or a new one is made. */
  check(): void {
    const { socket } = this;
    if (!this.#isUp) return this.#hurry();
    const { id } = socket;
    this.#doubt();
    socket.timeout(answerWithinMs).emit('view.revision', (error: Error | null, revision) => {
      // Without an id, or with another: this connection has ended meanwhile.
      if (socket.id !== id) return;
      if (error) return this.#fail('silent');
      this.#heard();
      this.told.onRevision(revision);
    });
  }

  close(): void {
    clearTimeout(this.#next);
    clearTimeout(this.#losing);
    this.#stopWaking();
    this.socket.off();
    this.socket.disconnect();
  }

  #try(): void {
    this.#triedAt = Date.now();
    this.#way = nextWay(this.#failures, this.#worked);
    this.socket.io.opts.transports =
      this.#way === 'websocket' ? ['websocket'] : ['polling', 'websocket'];
    this.#after(openWithinMs, () => this.#fail('silent'));
    this.socket.connect();
  }

  #fail(how: keyof Failures): void {
    this.#failures = { ...this.#failures, [how]: this.#failures[how] + 1 };
    this.socket.disconnect();
    this.#comeBack(this.#triedAt);
  }

  /** The pause counts from the attempt: one that hung has waited already. */
  #comeBack(since: number): void {
    this.#doubt();
    const { refused, silent } = this.#failures;
    const pause = since + pauseBefore(refused + silent, Math.random()) - Date.now();
    this.#after(Math.max(pause, Math.random() * wakeSpreadMs), () => this.#try());
  }

  /** An attempt or a pause that slept with the page is not worth waiting for. */
  #hurry(): void {
    if (Date.now() - this.#triedAt < answerWithinMs) return;
    this.socket.disconnect();
    this.#after(Math.random() * wakeSpreadMs, () => this.#try());
  }

  #heard(): void {
    clearTimeout(this.#losing);
    this.#losing = undefined;
    this.told.onLost(false);
    this.#after(beatEveryMs + beatLateMs, () => this.check());
  }

  #doubt(): void {
    this.#losing ??= setTimeout(() => this.told.onLost(true), lostAfterMs);
  }

  #after(ms: number, then: () => void): void {
    clearTimeout(this.#next);
    this.#next = setTimeout(then, ms);
  }

  #wayOf(): Way | null {
    const name = this.socket.io.engine.transport.name;
    return name === 'websocket' || name === 'polling' ? name : null;
  }
}
